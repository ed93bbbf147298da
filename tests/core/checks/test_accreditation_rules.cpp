#include "core/checks/accreditation_rules.h"

#include "core/accreditation/standings.h"
#include "core/accreditation/step_rules.h"
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

    const AccreditationStep correction{.advisor = advisor,
                                       .expertGroup = cma,
                                       .step = Step::PreAccredited,
                                       .onDate = today,
                                       .reason = u"a mistake"_s,
                                       .replaces = step.id};
    pool.save(correction);
    CHECK(problemsOf(pool).isEmpty());
    pool.save(correction);
    CHECK(problemsOf(pool) == QStringList{u"double_correction"_s});
}

TEST_CASE("a recognition, a withdrawal, a lapse and a correction say why")
{
    const Step step = GENERATE(Step::Recognised, Step::Withdrawn, Step::Lapsed);
    CHECK(lacksReason({.step = step}));
    CHECK_FALSE(lacksReason({.step = step, .reason = u"at the administration's request"_s}));
    CHECK(lacksReason({.step = Step::Screened, .replaces = Id::random(1)}));
    CHECK_FALSE(lacksReason({.step = Step::Screened}));

    RosterPool pool;
    const AccreditationStep decree{
        .advisor = pool.advisor(u"Petrov"_s), .expertGroup = pool.group(u"CMA"_s), .step = step};
    CHECK(refusalOf(pool, decree) == u"no_reason");
    CHECK(refusalOf(pool, decree, u"long service"_s).isEmpty());
    pool.save(decree); // as a merge brings it
    CHECK(problemsOf(pool) == QStringList{u"no_reason"_s});
}

TEST_CASE("no step corrects itself, nor one that corrects it")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"Petrov"_s);
    const Id cma = pool.group(u"CMA"_s);
    const auto step = [&](Step what, const Id& replaces) {
        return AccreditationStep{.advisor = advisor,
                                 .expertGroup = cma,
                                 .step = what,
                                 .onDate = today,
                                 .reason = u"a mistake"_s,
                                 .replaces = replaces};
    };
    AccreditationStep first = step(Step::NotRetained, {});
    first.id = pool.save(first);
    const Id second = pool.save(step(Step::PreAccredited, first.id));
    first.replaces = second;
    CHECK(refusalOf(pool, first) == u"circular_correction");
    pool.save(first); // two copies, merged
    CHECK(problemsOf(pool) == QStringList{u"circular_correction"_s, u"circular_correction"_s});
    const auto standings = standingsOf(*pool, advisor);
    REQUIRE(standings);
    REQUIRE(standings->size() == 1); // and the stage is not blank
    CHECK(standings->front().stage == Step::PreAccredited);
    AccreditationStep third = step(Step::Accredited, second);
    third.id = pool.save(third);
    first.replaces = third.id; // round three, as three copies can make it
    pool.save(first);
    CHECK(problemsOf(pool).count(u"circular_correction"_s) == 3);
    const auto round = standingsOf(*pool, advisor);
    REQUIRE(round);
    REQUIRE(round->size() == 1);
    CHECK(round->front().stage == Step::Accredited);
    first.replaces = first.id;
    CHECK(refusalOf(pool, first) == u"circular_correction");
}

TEST_CASE("a second correction of one step is refused")
{
    RosterPool pool;
    const Id advisor = pool.advisor(u"Petrov"_s);
    const Id cma = pool.group(u"CMA"_s);
    pool.step(advisor, cma, Step::NotRetained, today);
    const auto ids =
        pool->tables().referring(AccreditationStep::kind(), *AccreditationStep::kind().field(u"advisor"), advisor);
    REQUIRE(ids);
    const AccreditationStep correction{.advisor = advisor,
                                       .expertGroup = cma,
                                       .step = Step::PreAccredited,
                                       .onDate = today,
                                       .reason = u"a mistake"_s,
                                       .replaces = ids->front()};
    CHECK(refusalOf(pool, correction).isEmpty());
    pool.save(correction);
    CHECK(refusalOf(pool, correction) == u"double_correction");
}

TEST_CASE("who is accredited in a group that this one converts from needs no mission of its own")
{
    RosterPool pool;
    const Id cma = pool.group(u"CMA"_s);
    const Id mpa = pool.save(
        ExpertGroup{.code = u"MPA"_s, .nameEn = u"MPA"_s, .needsFieldMission = true, .convertsFrom = u"DF CMA"_s});
    const Id advisor = pool.advisor(u"Petrov"_s);
    const AccreditationStep converted{
        .advisor = advisor, .expertGroup = mpa, .step = Step::Accredited, .onDate = today};
    CHECK(refusalOf(pool, converted) == u"no_field_mission");
    pool.step(advisor, cma, Step::PreAccredited, today.addDays(-9));
    CHECK(refusalOf(pool, converted) == u"no_field_mission");
    pool.step(advisor, cma, Step::Accredited, today.addDays(1));
    CHECK(refusalOf(pool, converted) == u"no_field_mission"); // not yet, on that day
    pool.step(advisor, cma, Step::Accredited, today.addDays(-1));
    CHECK(refusalOf(pool, converted).isEmpty());
}

TEST_CASE("a supervisor has to be accredited at the time of the mission, not for ever")
{
    RosterPool pool;
    const Id cma =
        pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .needsFieldMission = true, .validityMonths = 12});
    const Id candidate = pool.advisor(u"Akhmetov"_s);
    const Id supervisor = pool.advisor(u"Petrov"_s);
    pool.step(supervisor, cma, Step::Recognised, {2009, 1, 1});
    const auto evaluatedIn = [&](QDate starts) {
        const Id mission =
            pool.save(Mission{.titleEn = u"In the field"_s, .starts = starts, .ends = starts.addDays(9)});
        const Id assignment = pool.save(Assignment{.seat = pool.save(Seat{.mission = mission, .expertGroup = cma}),
                                                   .advisor = candidate,
                                                   .supervisor = supervisor});
        pool.save(Evaluation{.assignment = assignment, .evaluator = supervisor, .text = u"good"_s});
        return AccreditationStep{.advisor = candidate,
                                 .expertGroup = cma,
                                 .step = Step::Accredited,
                                 .onDate = today,
                                 .assignment = assignment};
    };
    CHECK(refusalOf(pool, evaluatedIn({2009, 6, 1})).isEmpty());
    CHECK(refusalOf(pool, evaluatedIn({2010, 6, 1})) == u"no_field_mission"); // lapsed by then
    CHECK(refusalOf(pool, evaluatedIn({2008, 6, 1})) == u"no_field_mission"); // not yet
}

TEST_CASE("a group converts from others of the pool")
{
    RosterPool pool;
    pool.group(u"CMA"_s);
    const auto refusal = [&](const QString& codes) {
        ExpertGroup group{.code = u"MPA"_s, .nameEn = u"MPA"_s, .convertsFrom = codes};
        Edit edit{*pool, Label::Add};
        REQUIRE(edit.save(group));
        const auto done = guard(edit, ExpertGroup::kind(), group.id, {});
        return done ? QString() : done.error().detail;
    };
    CHECK(refusal(u"CMA"_s).isEmpty());
    CHECK(refusal(u"CMA XYZ"_s) == u"unknown_group");
    CHECK(refusal({}).isEmpty());
}
