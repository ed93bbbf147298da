#pragma once

#include "core/checks/problem.h"
#include "core/people/same_person.h"

#include <atomic>

namespace advisorpool {

// Finds the problems of a pool (check.h names the rules), and after each edit finds them again without looking at
// everything: what takes long in a large pool - people compared with each other, references followed, records that
// break a rule by themselves - is kept, and looked at again for what the edit touched. What the other rules ask
// (steps, missions, workshops: far fewer records) is asked anew each time.
class Checker
{
public:
    // `touched` since the last time, as Pool::changed names them; empty: anything may have been.
    Result<std::vector<Problem>> check(Pool& pool, std::span<const Id> touched = {});
    void stop() { m_stopped = true; } // from another thread: what is under way fails as cancelled

private:
    Result<void> lookAtAll(Pool& pool);
    Result<void> lookAgain(Pool& pool, std::span<const Id> touched);
    Result<void> lookAgainAt(Pool& pool, size_t kind, const Id& id);
    Result<void> follow(Pool& pool, size_t kind, const Field& reference, const QString& condition,
                        const Database::Binds& binds);
    void putBroken(size_t kind, const Record& record);

    std::vector<const Kind*> m_kinds; // none before the first time
    std::atomic<bool> m_stopped = false;
    SamePeople m_people;
    // In the order in which they are told.
    std::map<std::tuple<size_t, int, Id>, Problem> m_references; // by kind, field, record
    std::map<std::tuple<size_t, Id, size_t>, Problem> m_broken;  // by kind, record, rule
};

} // namespace advisorpool
