#include "core/accreditation/next_step.h"

#include "tests/catch.h"

using namespace advisorpool;

namespace {

const QDate today(2011, 2, 24);

NextStep after(Step stage, const WayFacts& facts = {})
{
    return missingOf({.stage = stage}, facts, today).what;
}

} // namespace

TEST_CASE("what is missing next follows from the stage")
{
    CHECK(after(Step::Nominated) == NextStep::Screening);
    CHECK(after(Step::Screened) == NextStep::WorkshopDecision);
    CHECK(after(Step::PreAccredited) == NextStep::Decision); // the group needs no mission
    CHECK(after(Step::Accredited) == NextStep::Nothing);
    CHECK(after(Step::Recognised) == NextStep::Nothing);
    for (const Step aside : {Step::NotRetained, Step::Lapsed, Step::Withdrawn})
        CHECK(after(aside) == NextStep::Nomination);
}

TEST_CASE("who is pre-accredited misses the in-field mission, its evaluation, then the decision")
{
    const auto with = [](FieldProgress field) {
        return after(Step::PreAccredited, {.needsFieldMission = true, .field = field});
    };
    CHECK(with(FieldProgress::None) == NextStep::FieldMission);
    CHECK(with(FieldProgress::Confirmed) == NextStep::Evaluation);
    CHECK(with(FieldProgress::Completed) == NextStep::Evaluation);
    CHECK(with(FieldProgress::Evaluated) == NextStep::Decision);
    CHECK(after(Step::PreAccredited, {.needsFieldMission = true, .canConvert = true}) == NextStep::Decision);
}

TEST_CASE("a decision that nobody has signed misses the signature before all else")
{
    CHECK(after(Step::Screened, {.isUnsigned = true}) == NextStep::Signature);
    CHECK(after(Step::Accredited, {.isUnsigned = true}) == NextStep::Signature);
}

TEST_CASE("a renewal is missing from a year before the accreditation lapses")
{
    Standing standing{.stage = Step::Accredited, .expiresOn = today.addMonths(12)};
    CHECK(missingOf(standing, {}, today) == Missing{NextStep::Renewal, standing.expiresOn});
    standing.expiresOn = today.addMonths(12).addDays(1);
    CHECK(missingOf(standing, {}, today) == Missing{});
    standing.stage = Step::Lapsed; // by itself
    standing.expiresOn = today.addDays(-1);
    CHECK(missingOf(standing, {}, today) == Missing{NextStep::Renewal, {}});
}
