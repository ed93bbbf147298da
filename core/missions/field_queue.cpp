#include "core/missions/field_queue.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/shortlist.h"

#include <unordered_set>

namespace advisorpool {

namespace {

Result<std::unordered_set<Id>> groupsWithMission(Pool& pool)
{
    std::unordered_set<Id> groups;
    auto done = pool.tables().readAll(ExpertGroup::kind(), [&](const Record& record) {
        if (record.isAlive() && fromRecord<ExpertGroup>(record).needsFieldMission.value_or(false))
            groups.insert(record.id);
        return true;
    });
    return done.map([&] { return std::move(groups); });
}

// Who sits in a candidate's seat: few, whatever the pool's size.
Result<std::unordered_set<Id>> candidates(Pool& pool)
{
    std::unordered_set<Id> advisors;
    auto done = pool.database().each(
        QStringLiteral("SELECT a.advisor FROM assignment a JOIN seat t ON t.id = a.seat WHERE t.role = 'candidate'"
                       " AND NOT a.deleted AND NOT a.erased"),
        {}, [&](const Row& row) {
            advisors.insert(row.id(0));
            return true;
        });
    return done.map([&] { return std::move(advisors); });
}

} // namespace

Result<std::vector<QueueEntry>> fieldQueue(Pool& pool)
{
    auto waiting = waitingStandings(pool);
    auto groups = groupsWithMission(pool);
    auto inSeats = candidates(pool);
    if (!waiting || !groups || !inSeats)
        return failure(!waiting ? waiting.error() : !groups ? groups.error() : inSeats.error());
    std::vector<QueueEntry> queue;
    for (const AdvisorStanding& one : *waiting) {
        if (!groups->contains(one.standing.expertGroup))
            continue;
        QueueEntry entry{one.advisor, one.standing, {}};
        if (inSeats->contains(one.advisor)) {
            auto field = fieldMissionOf(pool, one.advisor, one.standing);
            if (!field)
                return failure(field.error());
            entry.field = *field;
        }
        queue.push_back(std::move(entry));
    }
    return queue;
}

Result<std::vector<Id>> openCandidateSeats(Pool& pool)
{
    std::vector<Id> seats;
    auto done = pool.database().each(
        QStringLiteral("SELECT t.id FROM seat t JOIN mission m ON m.id = t.mission AND NOT m.deleted AND NOT m.erased"
                       " WHERE t.role = 'candidate' AND NOT t.deleted AND NOT t.erased"
                       " AND NOT coalesce(m.is_template, 0)"
                       " AND coalesce(m.status, 'received') IN ('received', 'accepted', 'staffing', 'staffed')"
                       " AND (m.starts IS NULL OR m.starts > ?) AND NOT EXISTS (SELECT 1 FROM assignment a"
                       " WHERE a.seat = t.id AND (a.confirmed_on IS NOT NULL OR a.completed_on IS NOT NULL)"
                       " AND a.ended_on IS NULL AND a.ended_by IS NULL AND NOT a.deleted AND NOT a.erased)"
                       " ORDER BY m.starts IS NULL, m.starts, t.id"),
        {pool.session().today().toString(Qt::ISODate)}, [&](const Row& row) {
            seats.push_back(row.id(0));
            return true;
        });
    return done.map([&] { return std::move(seats); });
}

Result<void> addFitting(Pool& pool, const Id& seat, FittingSeats& fitting)
{
    return shortlist(pool, seat).map([&](const Shortlist& list) {
        for (const Candidate& candidate : list.candidates)
            if (candidate.fits())
                fitting[candidate.advisor].push_back(seat);
    });
}

} // namespace advisorpool
