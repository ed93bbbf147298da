#include "core/missions/release_record.h"

#include "core/missions/assignment_status.h"
#include "core/people/advisor.h"
#include "core/pool/related.h"

#include <cmath>

namespace advisorpool {

bool isOverdue(const Release& release, QDate today)
{
    return !release.answer && release.askedOn.isValid() && release.deadline.isValid() && release.deadline < today;
}

void ReleaseRecord::note(const Release& latest)
{
    if (latest.answer == ReleaseAnswer::NotNeeded || (!latest.answer && !latest.askedOn.isValid()))
        return;
    asked += 1;
    if (!latest.answer)
        return;
    answered += 1;
    released += latest.answer == ReleaseAnswer::Granted ? 1 : 0;
    if (latest.askedOn.isValid() && latest.answeredOn >= latest.askedOn) {
        m_days += latest.askedOn.daysTo(latest.answeredOn);
        m_timed += 1;
    }
}

std::optional<int> ReleaseRecord::answerDays() const
{
    if (m_timed == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(static_cast<double>(m_days) / m_timed));
}

Result<std::unordered_map<Id, ReleaseRecord>> releaseRecords(Pool& pool)
{
    std::unordered_map<Id, std::vector<Release>> releases; // by assignment
    auto done = pool.tables().readAll(Release::kind(), [&](const Record& record) {
        if (record.isAlive())
            releases[fromRecord<Release>(record).assignment].push_back(fromRecord<Release>(record));
        return true;
    });
    if (!done)
        return failure(done.error());
    std::unordered_map<Id, ReleaseRecord> records;
    for (const auto& [id, all] : releases) {
        auto assignment = named<Assignment>(pool, id);
        auto advisor = assignment.and_then([&](const Assignment& its) { return named<Advisor>(pool, its.advisor); });
        if (!advisor)
            return failure(advisor.error());
        if (!advisor->administration.isNull())
            records[advisor->administration].note(*latestRelease(all));
    }
    std::erase_if(records, [](const auto& entry) { return entry.second.asked == 0; });
    return records;
}

} // namespace advisorpool
