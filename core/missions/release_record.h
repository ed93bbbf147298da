#pragma once

#include "core/missions/release.h"
#include "core/pool/pool.h"

#include <unordered_map>

namespace advisorpool {

// Whether an answer should have come by now: asked for, due, and not there.
bool isOverdue(const Release& release, QDate today);

// How an administration answers when it is asked for its advisors; one release, the latest, for each assignment. What
// needed no asking does not count.
struct ReleaseRecord
{
    int asked = 0;
    int answered = 0; // of these
    int released = 0; // of those answered

    void note(const Release& latest);
    // From asking to answer, on average; nothing where no two dates are known.
    std::optional<int> answerDays() const;

private:
    qint64 m_days = 0;
    int m_timed = 0;
};

// By administration; those that were never asked are left out.
Result<std::unordered_map<Id, ReleaseRecord>> releaseRecords(Pool& pool);

} // namespace advisorpool
