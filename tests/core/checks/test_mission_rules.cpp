#include "core/checks/mission_rules.h"

#include "core/accreditation/standings.h"
#include "core/checks/check.h"
#include "core/checks/guard.h"
#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/unavailability.h"
#include "core/pool/merge.h"
#include "tests/core/rosters/roster_pool.h"

#include <QFile>

#include <array>
#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2011, 3, day);
}

// A mission to Georgia from 7 to 18 March, with a leader's and a candidate's seat, and an advisor from Kazakhstan.
class MissionPool : public RosterPool
{
public:
    Id georgia = administration(u"GE"_s, u"GE"_s, Region::EUR);
    Id kazakhstan = administration(u"KZ"_s, u"KZ"_s, Region::EUR);
    Id cma = group(u"CMA"_s);
    Id mission = save(Mission{.titleEn = u"Strategic planning"_s,
                              .beneficiary = georgia,
                              .starts = march(7),
                              .ends = march(18),
                              .status = MissionStatus::Accepted});
    Id leaderSeat = save(Seat{.mission = mission, .role = SeatRole::Leader, .expertGroup = cma});
    Id candidateSeat = save(Seat{.mission = mission, .role = SeatRole::Candidate, .expertGroup = cma});
    Id akhmetov = save(Advisor{.familyName = u"Akhmetov"_s, .administration = kazakhstan});

    Assignment assign(const Id& seat, const Id& advisor, QDate confirmedOn = {})
    {
        Assignment assignment{.seat = seat, .advisor = advisor, .confirmedOn = confirmedOn};
        assignment.id = save(assignment);
        return assignment;
    }

    void release(const Assignment& assignment, ReleaseAnswer answer, QDate from = march(7), QDate to = march(18))
    {
        save(Release{
            .assignment = assignment.id, .coversFrom = from, .coversTo = to, .askedOn = march(1), .answer = answer});
    }

    QStringList broken(const Assignment& assignment)
    {
        QStringList codes;
        const auto rules = rulesBrokenBy(**this, assignment);
        REQUIRE(rules);
        for (const BrokenRule& rule : *rules)
            codes << rule.code;
        return codes;
    }

    QStringList problems()
    {
        QStringList codes;
        const auto found = check(**this);
        REQUIRE(found);
        for (const Problem& problem : *found)
            codes << problem.rule;
        return codes;
    }
};

} // namespace

TEST_CASE("an advisor is confirmed only with a release that covers the dates")
{
    MissionPool pool;
    const Assignment assignment = pool.assign(pool.leaderSeat, pool.akhmetov, march(2));
    CHECK(pool.broken(assignment) == QStringList{u"not_released"_s});
    SECTION("granted for all of them")
    {
        pool.release(assignment, ReleaseAnswer::Granted);
        CHECK(pool.broken(assignment).isEmpty());
    }
    SECTION("granted for fewer days")
    {
        pool.release(assignment, ReleaseAnswer::Granted, march(7), march(17));
        CHECK(pool.broken(assignment) == QStringList{u"not_released"_s});
    }
    SECTION("refused")
    {
        pool.release(assignment, ReleaseAnswer::Refused);
        CHECK(pool.broken(assignment) == QStringList{u"not_released"_s});
    }
    SECTION("not needed, whatever the days")
    {
        pool.release(assignment, ReleaseAnswer::NotNeeded, {}, {});
        CHECK(pool.broken(assignment).isEmpty());
    }
}

TEST_CASE("who is only proposed needs no release yet")
{
    MissionPool pool;
    CHECK(pool.broken(pool.assign(pool.leaderSeat, pool.akhmetov)).isEmpty());
}

TEST_CASE("an advisor of the beneficiary's own administration is a conflict of interest, even when only proposed")
{
    MissionPool pool;
    const Id own = pool.save(Advisor{.familyName = u"Beridze"_s, .administration = pool.georgia});
    CHECK(pool.broken(pool.assign(pool.leaderSeat, own)) == QStringList{u"own_administration"_s});
}

TEST_CASE("two confirmed missions keep a travel day on each side")
{
    MissionPool pool;
    const Assignment first = pool.assign(pool.leaderSeat, pool.akhmetov, march(2));
    pool.release(first, ReleaseAnswer::NotNeeded);
    const auto second = [&](int starts, int ends) {
        const Id mission = pool.save(Mission{.titleEn = u"Next"_s, .starts = march(starts), .ends = march(ends)});
        const Id seat = pool.save(Seat{.mission = mission, .role = SeatRole::Advisor});
        const Assignment assignment = pool.assign(seat, pool.akhmetov, march(3));
        pool.release(assignment, ReleaseAnswer::NotNeeded);
        return pool.broken(assignment);
    };
    CHECK(second(19, 25) == QStringList{u"overlap"_s}); // home on the 19th, away again on the 18th
    CHECK(second(20, 25).contains(u"overlap"_s));       // both travel on the 19th
    CHECK(pool.problems().count(u"overlap"_s) >= 2);
    MissionPool apart;
    const Assignment early = apart.assign(apart.leaderSeat, apart.akhmetov, march(2));
    apart.release(early, ReleaseAnswer::NotNeeded);
    const Id mission = apart.save(Mission{.titleEn = u"Next"_s, .starts = march(21), .ends = march(25)});
    const Assignment late = apart.assign(apart.save(Seat{.mission = mission}), apart.akhmetov, march(3));
    apart.release(late, ReleaseAnswer::NotNeeded);
    CHECK(apart.broken(late).isEmpty());
}

TEST_CASE("an assignment with an absence, widened by the travel days alone, collides")
{
    MissionPool pool;
    const Assignment assignment = pool.assign(pool.leaderSeat, pool.akhmetov, march(2));
    pool.release(assignment, ReleaseAnswer::NotNeeded);
    const auto absent = [&](QDate from, QDate to) {
        const Id id = pool.save(Unavailability{.advisor = pool.akhmetov, .starts = from, .ends = to});
        const QStringList codes = pool.broken(assignment);
        pool.remove(Unavailability::kind(), id);
        return codes.contains(u"unavailable"_s);
    };
    CHECK(absent(march(19), march(30)));
    CHECK_FALSE(absent(march(20), march(30)));
    CHECK(absent(march(1), march(6)));
    CHECK_FALSE(absent(march(1), march(5)));
    CHECK(absent(march(10), {})); // until further notice
    CHECK_FALSE(absent(march(20), {}));
}

TEST_CASE("a candidate is confirmed beside an accredited advisor of the same expert group")
{
    MissionPool pool;
    const Assignment candidate = pool.assign(pool.candidateSeat, pool.akhmetov, march(2));
    pool.release(candidate, ReleaseAnswer::NotNeeded);
    CHECK(pool.broken(candidate) == QStringList{u"candidate_alone"_s});
    const Id leader = pool.advisor(u"Petrov"_s);
    Assignment lead = pool.assign(pool.leaderSeat, leader);
    CHECK(pool.broken(candidate) == QStringList{u"candidate_alone"_s});
    pool.step(leader, pool.group(u"TOA"_s), Step::Accredited, march(1));
    CHECK(pool.broken(candidate) == QStringList{u"candidate_alone"_s});
    pool.step(leader, pool.cma, Step::Recognised, march(1));
    CHECK(pool.broken(candidate).isEmpty());
    lead.endedOn = march(3); // gone again
    pool.save(lead);
    CHECK(pool.broken(candidate) == QStringList{u"candidate_alone"_s});
}

TEST_CASE("whether a candidate goes alone is asked of the mission's last day, once that is over")
{
    const auto january = [](int day) { return QDate(2011, 1, day); };
    MissionPool pool;
    auto mission = **pool->find<Mission>(pool.mission);
    mission.starts = january(10);
    mission.ends = january(21);
    pool.save(mission);
    const Assignment candidate = pool.assign(pool.candidateSeat, pool.akhmetov, january(2));
    pool.release(candidate, ReleaseAnswer::NotNeeded);
    const Id leader = pool.advisor(u"Petrov"_s);
    pool.assign(pool.leaderSeat, leader);
    pool.step(leader, pool.cma, Step::Accredited, january(1));
    pool.step(leader, pool.cma, Step::Withdrawn, january(22)); // after the mission
    CHECK(pool.broken(candidate).isEmpty());
    pool.step(leader, pool.cma, Step::Withdrawn, january(21));
    CHECK(pool.broken(candidate) == QStringList{u"candidate_alone"_s});
}

TEST_CASE("nothing stands against an assignment to a mission that is declined, postponed or cancelled")
{
    MissionPool pool;
    Assignment assignment = pool.assign(pool.candidateSeat, pool.akhmetov, march(2));
    pool.save(Unavailability{.advisor = pool.akhmetov, .starts = march(10)});
    CHECK(pool.broken(assignment) == QStringList{u"not_released"_s, u"candidate_alone"_s, u"unavailable"_s});
    auto mission = **pool->find<Mission>(pool.mission);
    for (const auto status : {MissionStatus::Declined, MissionStatus::Postponed, MissionStatus::Cancelled}) {
        mission.status = status;
        pool.save(mission);
        CHECK(pool.broken(assignment).isEmpty());
    }
    // Nor does it stand against another.
    const Id next = pool.save(Mission{.titleEn = u"Next"_s, .starts = march(7), .ends = march(8)});
    const Assignment other = pool.assign(pool.save(Seat{.mission = next}), pool.akhmetov, march(3));
    pool.release(other, ReleaseAnswer::NotNeeded);
    CHECK(pool.broken(other).isEmpty());
    mission.status = MissionStatus::Staffing; // taken up again
    pool.save(mission);
    CHECK(pool.broken(other) == QStringList{u"overlap"_s});
}

TEST_CASE("nobody sits in two seats of one mission, unless a reason says why; one who went again does not sit")
{
    MissionPool pool;
    Assignment first = pool.assign(pool.leaderSeat, pool.akhmetov);
    const Assignment second = pool.assign(pool.candidateSeat, pool.akhmetov);
    CHECK(pool.broken(first) == QStringList{u"twice_in_team"_s});
    CHECK(pool.broken(second) == QStringList{u"twice_in_team"_s});
    CHECK(pool.problems() == QStringList{u"twice_in_team"_s}); // one problem, not two
    {
        Edit edit{*pool, Label::Set};
        const auto refused = guard(edit, Assignment::kind(), second.id, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == u"twice_in_team");
        REQUIRE(guard(edit, Assignment::kind(), second.id, u"leads the second week"_s));
        REQUIRE(edit.commit());
    }
    CHECK(pool.problems().isEmpty());
    first.endedBy = EndedBy::Advisor;
    pool.save(first);
    CHECK(pool.broken(second).isEmpty());
}

TEST_CASE("an evaluation and the accreditation that follows from it are one edit")
{
    MissionPool pool;
    auto group = **pool->find<ExpertGroup>(pool.cma);
    group.needsFieldMission = true;
    pool.save(group);
    auto seat = **pool->find<Seat>(pool.candidateSeat);
    seat.subject = pool.subject(u"strategic_planning"_s); // of expertise: the group is accredited in none
    pool.save(seat);
    pool.step(pool.akhmetov, pool.cma, Step::PreAccredited, march(1));
    const Id leader = pool.advisor(u"Petrov"_s);
    pool.step(leader, pool.cma, Step::Recognised, QDate(2010, 3, 1));
    pool.assign(pool.leaderSeat, leader);
    Assignment assignment = pool.assign(pool.candidateSeat, pool.akhmetov);
    assignment.supervisor = leader;
    pool.save(assignment);
    const auto stage = [&] {
        const auto standings = standingsOf(*pool, pool.akhmetov);
        REQUIRE(standings);
        REQUIRE(standings->size() == 1);
        return standings->front().stage;
    };
    Evaluation evaluation{
        .assignment = assignment.id, .evaluator = leader, .text = u"Led two groups alone."_s, .onDate = march(18)};
    const auto evaluated = [&](std::optional<Step> outcome, const QString& reason = {}) {
        Edit edit{*pool, Label::Add};
        return evaluate(edit, evaluation, outcome, reason).and_then([&] { return edit.commit(); });
    };
    SECTION("accredited, on the ground of the mission alone")
    {
        const auto edit = evaluated(Step::Accredited);
        REQUIRE(edit);
        CHECK(stage() == Step::Accredited);
        CHECK(pool->changelog().ofEdit(*edit, 9)->size() == 2);
        CHECK_FALSE(pool.problems().contains(u"no_field_mission"_s));
    }
    SECTION("another mission, then accredited: the step from this mission is changed, not doubled")
    {
        REQUIRE(evaluated(Step::PreAccredited));
        CHECK(stage() == Step::PreAccredited);
        REQUIRE(evaluated(Step::Accredited));
        CHECK(stage() == Step::Accredited);
        CHECK(pool->tables().count(AccreditationStep::kind()) == 3);
    }
    SECTION("not accredited")
    {
        REQUIRE(evaluated(Step::NotRetained));
        CHECK(stage() == Step::NotRetained);
    }
    SECTION("nothing yet")
    {
        REQUIRE(evaluated(std::nullopt));
        CHECK(stage() == Step::PreAccredited);
    }
    SECTION("under somebody who is not accredited, only with a reason")
    {
        assignment.supervisor = pool.advisor(u"Nobody"_s);
        pool.save(assignment);
        const auto refused = evaluated(Step::Accredited);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == u"no_field_mission");
        evaluation.id = {};
        REQUIRE(evaluated(Step::Accredited, u"decided by the Secretariat"_s));
        CHECK(stage() == Step::Accredited);
    }
    SECTION("by the candidate themselves, never")
    {
        evaluation.evaluator = pool.akhmetov;
        CHECK_FALSE(evaluated(Step::Accredited, u"I know best"_s));
        CHECK(stage() == Step::PreAccredited);
    }
}

TEST_CASE("that no release is needed takes a reason, which is written down")
{
    MissionPool pool;
    const Assignment assignment = pool.assign(pool.leaderSeat, pool.akhmetov);
    Release release{.assignment = assignment.id, .answer = ReleaseAnswer::NotNeeded};
    Edit edit{*pool, Label::Add};
    REQUIRE(edit.save(release));
    const auto refused = guard(edit, Release::kind(), release.id, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"release_reason");
    REQUIRE(guard(edit, Release::kind(), release.id, u"staff of the Secretariat"_s));
    REQUIRE(edit.commit());
    CHECK(pool->find<Release>(release.id).value()->reason == u"staff of the Secretariat");
}

TEST_CASE("two laptops that confirm the same advisor for overlapping missions have a problem once merged, with both")
{
    MissionPool here;
    const Id next = here.save(Mission{.titleEn = u"Next"_s, .starts = QDate(2011, 3, 19), .ends = QDate(2012, 2, 29)});
    const Id seat = here.save(Seat{.mission = next, .role = SeatRole::Advisor});
    const QString file = here.file(u"laptop.pool"_s);
    REQUIRE(QFile::copy(here->path(), file));
    const auto confirm = [](Pool& pool, const Id& into, const Id& advisor) {
        Assignment assignment{.seat = into, .advisor = advisor};
        {
            Edit edit{pool, Label::Add};
            REQUIRE(edit.save(assignment));
            Release release{.assignment = assignment.id, .answer = ReleaseAnswer::Granted};
            REQUIRE(edit.save(release));
            REQUIRE(edit.commit());
        }
        Edit edit{pool, Label::Set};
        assignment.confirmedOn = march(2);
        REQUIRE(edit.save(assignment));
        REQUIRE(guard(edit, Assignment::kind(), assignment.id, {}));
        REQUIRE(edit.commit());
        return assignment.id;
    };
    const Id first = confirm(*here, here.leaderSeat, here.akhmetov);
    Id second;
    {
        auto there = Pool::open(file, allKinds(), here->session());
        REQUIRE(there);
        second = confirm(**there, seat, here.akhmetov);
    }
    REQUIRE(merge(*here, {file}, {}));
    const auto found = check(*here);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().rule == u"overlap");
    CHECK(std::set{found->front().record, found->front().others.front()} == std::set{first, second});
}

TEST_CASE("nobody evaluates themselves, and no reason lets it pass")
{
    MissionPool pool;
    const Assignment assignment = pool.assign(pool.leaderSeat, pool.akhmetov);
    const Evaluation own{.assignment = assignment.id, .evaluator = pool.akhmetov, .text = u"splendid"_s};
    {
        Edit edit{*pool, Label::Add};
        auto evaluation = own;
        REQUIRE(edit.save(evaluation));
        const auto refused = guard(edit, Evaluation::kind(), evaluation.id, u"I know best"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().fault == Fault::Refused);
        CHECK(refused.error().detail == u"own_evaluator");
    }
    CHECK_FALSE(pool.problems().contains(u"own_evaluator"_s));
    pool.save(own); // as a merge or an import would
    CHECK(pool.problems().contains(u"own_evaluator"_s));
}

TEST_CASE("a reason answers for the rule that asked, not for what turns out to be wrong later")
{
    MissionPool pool;
    const Id own = pool.save(Advisor{.familyName = u"Beridze"_s, .administration = pool.georgia});
    Assignment assignment{.seat = pool.leaderSeat, .advisor = own};
    {
        Edit edit{*pool, Label::Add};
        REQUIRE(edit.save(assignment));
        REQUIRE(guard(edit, Assignment::kind(), assignment.id, u"the only one"_s));
        REQUIRE(edit.commit());
    }
    assignment = **pool->find<Assignment>(assignment.id);
    assignment.confirmedOn = march(2);
    Edit edit{*pool, Label::Set};
    REQUIRE(edit.save(assignment));
    const auto refused = guard(edit, Assignment::kind(), assignment.id, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"not_released");
    REQUIRE(guard(edit, Assignment::kind(), assignment.id, u"released by telephone"_s));
    REQUIRE(edit.commit());
    CHECK(pool.problems().isEmpty());
    CHECK(pool->find<Assignment>(assignment.id).value()->reason == u"the only one"); // kept
    pool.save(Unavailability{.advisor = own, .starts = march(8)});
    CHECK(pool.problems() == QStringList{u"unavailable"_s});
}

TEST_CASE("a reason lets an assignment pass, is written down, and ends the problem")
{
    MissionPool pool;
    const Id own = pool.save(Advisor{.familyName = u"Beridze"_s, .administration = pool.georgia});
    Edit edit{*pool, Label::Add};
    Assignment assignment{.seat = pool.leaderSeat, .advisor = own};
    REQUIRE(edit.save(assignment));
    CHECK_FALSE(guard(edit, Assignment::kind(), assignment.id, u" "_s));
    REQUIRE(guard(edit, Assignment::kind(), assignment.id, u"asked for by name"_s));
    REQUIRE(edit.commit());
    CHECK(pool->find<Assignment>(assignment.id).value()->reason == u"asked for by name");
    CHECK_FALSE(pool.problems().contains(u"own_administration"_s));
}

TEST_CASE("nothing is completed before it begins, nor ends before it starts, whatever the reason")
{
    MissionPool pool; // 7 to 18 March
    Assignment assignment = pool.assign(pool.leaderSeat, pool.akhmetov);
    const auto refused = [&](const Assignment& changed) -> QString {
        Edit edit(*pool, Label::Set);
        Assignment copy = changed;
        REQUIRE(edit.save(copy));
        const auto done = guard(edit, Assignment::kind(), copy.id, u"Because."_s);
        return done ? QString() : done.error().detail;
    };
    const auto with = [&](auto Assignment::*field, QDate day) {
        Assignment changed = assignment;
        changed.*field = day;
        return changed;
    };
    CHECK(refused(with(&Assignment::completedOn, march(6))) == u"completed_early"_s);
    CHECK(refused(with(&Assignment::completedOn, march(7))).isEmpty());             // called back on the first day
    CHECK(refused(with(&Assignment::starts, march(19))) == u"ends_before_start"_s); // after the mission
    CHECK(refused(with(&Assignment::ends, march(6))) == u"ends_before_start"_s);
    CHECK(refused(with(&Assignment::ends, march(7))).isEmpty());

    assignment.completedOn = march(6); // as it comes in by a merge
    pool.save(assignment);
    CHECK(pool.problems() == QStringList{u"completed_early"_s});
}

TEST_CASE("what a signed accreditation rests on is not deleted")
{
    MissionPool pool;
    const Assignment assignment = pool.assign(pool.candidateSeat, pool.akhmetov);
    const Id evaluation = pool.save(Evaluation{.assignment = assignment.id, .text = u"Led a group."_s});
    AccreditationStep step{.advisor = pool.akhmetov,
                           .expertGroup = pool.cma,
                           .step = Step::Accredited,
                           .onDate = march(18),
                           .assignment = assignment.id};
    step.id = pool.save(step);
    const auto refuses = [&](const Kind& kind, const Id& id) {
        Edit edit(*pool, Label::Delete);
        REQUIRE(edit.remove(kind, id));
        const auto done = guard(edit, kind, id, u"Because."_s);
        return !done && done.error().detail == u"grounds_accreditation";
    };
    const auto refusesAll = [&] {
        return std::array{refuses(Mission::kind(), pool.mission), refuses(Seat::kind(), pool.candidateSeat),
                          refuses(Assignment::kind(), assignment.id), refuses(Evaluation::kind(), evaluation)};
    };
    CHECK(refusesAll() == std::array{false, false, false, false}); // a draft
    step.signedOn = march(20);
    pool.save(step);
    CHECK(refusesAll() == std::array{true, true, true, true});
    CHECK_FALSE(refuses(Seat::kind(), pool.leaderSeat));
}
