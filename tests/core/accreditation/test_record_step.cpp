#include "core/accreditation/record_step.h"

#include "core/accreditation/stage_sql.h"
#include "core/accreditation/standings.h"
#include "core/checks/guard.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2011, 2, 14);

// As a room does it; the code of the rule that refuses it, or nothing.
QString record(RosterPool& pool, AccreditationStep& step, const QString& reason = {})
{
    Edit edit{*pool, Label::Add};
    const auto done = recordStep(edit, step)
                          .and_then([&] { return guard(edit, AccreditationStep::kind(), step.id, reason); })
                          .and_then([&] { return edit.commit(); });
    return done ? QString() : done.error().detail;
}

void sign(RosterPool& pool, const Id& step)
{
    Edit edit{*pool, Label::Set};
    REQUIRE(signStep(edit, step, u"Aigul Lewitina"_s));
    REQUIRE(edit.commit());
}

// A candidate at a workshop, and the decision on them.
struct Decided
{
    RosterPool pool;
    Id advisor = pool.advisor(u"Aronovich"_s);
    Id group = pool.group(u"CMA"_s);
    Id workshop = pool.save(Workshop{.titleEn = u"Brussels"_s});

    AccreditationStep decision(Step step)
    {
        return {.advisor = advisor, .expertGroup = group, .step = step, .workshop = workshop};
    }
    std::vector<AccreditationStep> counting()
    {
        const auto steps = countingSteps(*pool, advisor);
        REQUIRE(steps);
        return *steps;
    }
};

} // namespace

TEST_CASE("a step without a date is of today")
{
    Decided at;
    auto decision = at.decision(Step::PreAccredited);
    REQUIRE(record(at.pool, decision).isEmpty());
    CHECK((**at.pool->find<AccreditationStep>(decision.id)).onDate == today);
}

TEST_CASE("a workshop's decision that is not signed yet is changed in its place")
{
    Decided at;
    auto nomination = at.decision(Step::Nominated);
    auto decision = at.decision(Step::PreAccredited);
    auto other = at.decision(Step::NotRetained);
    REQUIRE(record(at.pool, nomination).isEmpty());
    REQUIRE(record(at.pool, decision).isEmpty());
    REQUIRE(record(at.pool, other).isEmpty());
    CHECK(other.id == decision.id);
    CHECK(nomination.id != decision.id); // of the same workshop, and stays
    CHECK(at.counting().size() == 1);    // what is not signed does not count
}

TEST_CASE("a signed decision is corrected by one that replaces it and says why")
{
    Decided at;
    auto decision = at.decision(Step::NotRetained);
    REQUIRE(record(at.pool, decision).isEmpty());
    sign(at.pool, decision.id);
    auto correction = at.decision(Step::PreAccredited);
    CHECK(record(at.pool, correction) == u"no_reason");
    correction = at.decision(Step::PreAccredited);
    CHECK(record(at.pool, correction, u"the marks of the last day were left out"_s).isEmpty());
    CHECK(correction.replaces == decision.id);
    sign(at.pool, correction.id);
    REQUIRE(at.counting().size() == 1);
    CHECK(at.counting().front().step == Step::PreAccredited);
    CHECK((**at.pool->find<AccreditationStep>(decision.id)).step == Step::NotRetained); // stays as it was signed
}

TEST_CASE("the same decision once more changes nothing, signed or not")
{
    Decided at;
    auto decision = at.decision(Step::PreAccredited);
    REQUIRE(record(at.pool, decision).isEmpty());
    auto again = at.decision(Step::PreAccredited);
    REQUIRE(record(at.pool, again).isEmpty());
    CHECK(again.id == decision.id);
    sign(at.pool, decision.id);
    again = at.decision(Step::PreAccredited);
    REQUIRE(record(at.pool, again).isEmpty());
    CHECK(again.id == decision.id);
    CHECK((**at.pool->find<AccreditationStep>(decision.id)).decidedBy == u"Aigul Lewitina");
    CHECK(at.counting().size() == 1);
}

TEST_CASE("steps without evidence stand beside each other")
{
    Decided at;
    AccreditationStep first{.advisor = at.advisor, .expertGroup = at.group, .step = Step::PreAccredited};
    AccreditationStep second{.advisor = at.advisor, .expertGroup = at.group, .step = Step::NotRetained};
    REQUIRE(record(at.pool, first).isEmpty());
    REQUIRE(record(at.pool, second).isEmpty());
    CHECK(at.counting().size() == 2);
}
