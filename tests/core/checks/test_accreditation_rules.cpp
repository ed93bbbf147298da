#include "core/checks/accreditation_rules.h"

#include "core/checks/check.h"
#include "core/checks/guard.h"
#include "core/missions/assignment.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2011, 2, 14);

// What guard says of the step, as the code of the rule that refuses it.
QString refusalOf(RosterPool& pool, AccreditationStep step, const QString& reason = {})
{
    Edit edit{*pool, Label::Set};
    REQUIRE(edit.save(step));
    const auto done = guard(edit, AccreditationStep::kind(), step.id, reason);
    return done ? QString() : done.error().detail;
}

QStringList problemsOf(RosterPool& pool)
{
    const auto found = check(*pool);
    REQUIRE(found);
    QStringList codes;
    for (const Problem& problem : *found)
        codes << problem.rule;
    return codes;
}

} // namespace

TEST_CASE("nobody becomes accredited without an evaluated mission under an accredited advisor of the same group")
{
    const AccreditationStep accredited{.step = Step::Accredited};
    const StepSupport all{.needsFieldMission = true, .isEvaluated = true, .supervisorAccredited = true};
    CHECK_FALSE(isUnsupported(accredited, all));
    CHECK(isUnsupported(accredited, {.needsFieldMission = true, .isEvaluated = true, .supervisorAccredited = false}));
    CHECK(isUnsupported(accredited, {.needsFieldMission = true, .isEvaluated = false, .supervisorAccredited = true}));
    CHECK_FALSE(isUnsupported(accredited, {.needsFieldMission = false}));
    CHECK_FALSE(
        isUnsupported({.step = Step::Accredited, .reason = u"converted from TOA"_s}, {.needsFieldMission = true}));
    CHECK_FALSE(isUnsupported({.step = Step::PreAccredited}, {.needsFieldMission = true}));
    CHECK_FALSE(isUnsupported({.step = Step::Recognised}, {.needsFieldMission = true}));
}

TEST_CASE("the support of a step is read from its assignment")
{
    RosterPool pool;
    const Id cma = pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .needsFieldMission = true});
    const Id candidate = pool.advisor(u"Akhmetov"_s);
    const Id supervisor = pool.advisor(u"Petrov"_s);
    const Id mission = pool.save(Mission{.titleEn = u"In the field"_s});
    const Id assignment = pool.save(Assignment{.seat = pool.save(Seat{.mission = mission, .expertGroup = cma}),
                                               .advisor = candidate,
                                               .supervisor = supervisor});
    const AccreditationStep step{
        .advisor = candidate, .expertGroup = cma, .step = Step::Accredited, .onDate = today, .assignment = assignment};
    CHECK(refusalOf(pool, step) == u"no_field_mission");
    pool.step(supervisor, cma, Step::PreAccredited, today);
    pool.save(Evaluation{.assignment = assignment, .evaluator = supervisor, .text = u"good"_s});
    CHECK(refusalOf(pool, step) == u"no_field_mission");
    pool.step(supervisor, cma, Step::Recognised, today);
    CHECK(refusalOf(pool, step).isEmpty());
    CHECK(refusalOf(pool, step, u"not needed"_s).isEmpty());
}

TEST_CASE("a decision with a reason stands in for the mission, and is no problem")
{
    RosterPool pool;
    const Id cma = pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .needsFieldMission = true});
    const AccreditationStep step{.advisor = pool.advisor(u"Petrov"_s), .expertGroup = cma, .step = Step::Accredited};
    CHECK(refusalOf(pool, step) == u"no_field_mission");
    CHECK(refusalOf(pool, step, u"decided by the Secretary General"_s).isEmpty());
    const Id unsupported = pool.save(step);
    CHECK(problemsOf(pool).count(u"no_field_mission"_s) == 1);
    pool.remove(AccreditationStep::kind(), unsupported);
    CHECK(problemsOf(pool).isEmpty());
}

TEST_CASE("a signed step never changes; two corrections of one step are a problem")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"Petrov"_s);
    const Id cma = pool.group(u"CMA"_s);
    AccreditationStep step{.advisor = advisor, .expertGroup = cma, .step = Step::NotRetained, .onDate = today};
    step.id = pool.save(step);
    step.reason = u"too early"_s;
    CHECK(refusalOf(pool, step).isEmpty()); // not signed yet
    step.signedOn = today;
    step.id = pool.save(step);
    step.step = Step::PreAccredited;
    CHECK(refusalOf(pool, step) == u"signed_step");
    CHECK(refusalOf(pool, step, u"a mistake"_s) == u"signed_step");

    {
        Edit edit{*pool, Label::Delete};
        REQUIRE(edit.remove(AccreditationStep::kind(), step.id));
        CHECK_FALSE(guard(edit, AccreditationStep::kind(), step.id, u"a mistake"_s)); // nor does it go away
    }

    const AccreditationStep correction{
        .advisor = advisor, .expertGroup = cma, .step = Step::PreAccredited, .onDate = today, .replaces = step.id};
    pool.save(correction);
    CHECK(problemsOf(pool).isEmpty());
    pool.save(correction);
    CHECK(problemsOf(pool) == QStringList{u"double_correction"_s});
}
