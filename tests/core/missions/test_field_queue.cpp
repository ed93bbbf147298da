#include "core/missions/field_queue.h"

#include "core/missions/mission.h"
#include "core/missions/outlook.h"
#include "core/missions/seat.h"
#include "tests/core/rosters/roster_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// On 14 February 2011: an accredited Petrov, and candidates.
struct Office
{
    RosterPool pool;
    Id cma = pool.save(ExpertGroup{.code = u"CMA"_s, .nameEn = u"CMA"_s, .needsFieldMission = true});
    Id petrov = accredited(u"Petrov"_s);

    Id accredited(const QString& name)
    {
        const Id id = pool.advisor(name);
        pool.step(id, cma, Step::Accredited, {2009, 1, 1});
        return id;
    }
    Id waiting(const QString& name, QDate since)
    {
        const Id id = pool.advisor(name);
        pool.step(id, cma, Step::PreAccredited, since);
        return id;
    }
    Id seat(QDate starts, SeatRole role = SeatRole::Candidate)
    {
        const Id mission = pool.save(
            Mission{.titleEn = u"M"_s, .starts = starts, .ends = starts.addDays(9), .status = MissionStatus::Staffing});
        return pool.save(Seat{.mission = mission, .role = role, .expertGroup = cma});
    }
    Id confirm(const Id& advisor, const Id& seat)
    {
        return pool.save(
            Assignment{.seat = seat, .advisor = advisor, .supervisor = petrov, .confirmedOn = QDate(2011, 2, 1)});
    }
    std::vector<QueueEntry> queue()
    {
        const auto found = fieldQueue(*pool);
        REQUIRE(found);
        return *found;
    }
    NextStep missingFor(const Id& advisor)
    {
        const auto outlooks = outlooksOf(*pool, advisor);
        REQUIRE(outlooks);
        REQUIRE(outlooks->size() == 1);
        return outlooks->front().missing.what;
    }
};

} // namespace

TEST_CASE("who waits longest for an in-field mission comes first; who needs none, or has left, does not wait")
{
    Office at;
    const Id late = at.waiting(u"Late"_s, {2011, 1, 1});
    const Id early = at.waiting(u"Early"_s, {2009, 1, 1});
    const Id unknown = at.waiting(u"Unknown"_s, {});
    const Id gone = at.waiting(u"Gone"_s, {2008, 1, 1});
    Advisor advisor = at.pool->find<Advisor>(gone)->value();
    advisor.status = AdvisorStatus::Left;
    at.pool.save(advisor);
    const Id trainer = at.pool.advisor(u"Trainer"_s);
    at.pool.step(trainer, at.pool.group(u"ET"_s), Step::PreAccredited, {2008, 1, 1});

    const auto queue = at.queue();
    REQUIRE(queue.size() == 3);
    CHECK(queue[0].advisor == unknown);
    CHECK(queue[1].advisor == early);
    CHECK(queue[2].advisor == late);
}

TEST_CASE("the queue says who has a mission confirmed, to be evaluated, to be decided on")
{
    Office at;
    const Id advisor = at.waiting(u"Akhmetov"_s, {2010, 1, 1});
    CHECK(at.queue().front().field.progress == FieldProgress::None);
    CHECK(at.missingFor(advisor) == NextStep::FieldMission);
    const Id assignment = at.confirm(advisor, at.seat({2011, 2, 7}));
    CHECK(at.queue().front().field.progress == FieldProgress::Confirmed);
    CHECK(at.missingFor(advisor) == NextStep::Evaluation);
    auto done = *at.pool->find<Assignment>(assignment);
    done->completedOn = QDate(2011, 2, 11);
    at.pool.save(*done);
    CHECK(at.queue().front().field.progress == FieldProgress::Completed);
    at.pool.save(Evaluation{.assignment = assignment, .evaluator = at.petrov, .text = u"good"_s});
    CHECK(at.queue().front().field.progress == FieldProgress::Evaluated);
    CHECK(at.missingFor(advisor) == NextStep::Decision);

    // the outcome: another mission is advised
    at.pool.save(AccreditationStep{.advisor = advisor,
                                   .expertGroup = at.cma,
                                   .step = Step::PreAccredited,
                                   .onDate = QDate(2011, 2, 12),
                                   .assignment = assignment,
                                   .signedOn = QDate(2011, 2, 12)});
    CHECK(at.queue().front().field.progress == FieldProgress::None);
    CHECK(at.missingFor(advisor) == NextStep::FieldMission);
}

TEST_CASE("a mission in another role, or one that came to nothing, is no in-field mission")
{
    Office at;
    const Id advisor = at.waiting(u"Akhmetov"_s, {2010, 1, 1});
    at.confirm(advisor, at.seat({2011, 2, 7}, SeatRole::Advisor));
    const Id ended = at.confirm(advisor, at.seat({2011, 3, 7}));
    auto assignment = *at.pool->find<Assignment>(ended);
    assignment->endedOn = QDate(2011, 2, 10);
    at.pool.save(*assignment);
    CHECK(at.queue().front().field.progress == FieldProgress::None);
}

TEST_CASE("an evaluation under a supervisor who was not accredited does not stand for the mission")
{
    Office at;
    const Id advisor = at.waiting(u"Akhmetov"_s, {2010, 1, 1});
    at.petrov = at.waiting(u"Other"_s, {2010, 1, 1});
    const Id assignment = at.confirm(advisor, at.seat({2011, 1, 10}));
    at.pool.save(Evaluation{.assignment = assignment, .evaluator = at.petrov, .text = u"good"_s});
    CHECK(at.missingFor(advisor) == NextStep::FieldMission);
}

TEST_CASE("the candidates' seats to come that nobody holds, and who fits them")
{
    Office at;
    const Id advisor = at.waiting(u"Akhmetov"_s, {2010, 1, 1});
    const Id busy = at.waiting(u"Busy"_s, {2010, 1, 1});
    const Id open = at.seat({2011, 3, 7});
    at.seat({2011, 1, 7});                    // over
    at.seat({2011, 3, 7}, SeatRole::Advisor); // no candidate's
    at.confirm(busy, at.seat({2011, 3, 9}));  // held
    const auto seats = openCandidateSeats(*at.pool);
    REQUIRE(seats);
    REQUIRE(*seats == std::vector<Id>{open});
    FittingSeats fitting;
    REQUIRE(addFitting(*at.pool, open, fitting));
    CHECK(fitting[advisor] == std::vector<Id>{open});
    CHECK_FALSE(fitting.contains(busy)); // on another mission then
    CHECK_FALSE(fitting.contains(at.petrov));
}
