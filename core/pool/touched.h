#pragma once

#include "core/pool/incoming.h"
#include "core/pool/pool.h"

namespace advisorpool {

// A record that a merge touches: as it stood, and with what has come in since.
struct Touched : KnownRecord
{
    bool wasHere = false;
    Projection before; // of a record that was not here: deleted
};

// All of them: each is read once, when it is first asked for, and written once, in the end.
class TouchedRecords
{
public:
    explicit TouchedRecords(Pool& pool) : m_pool(pool) {}

    Result<Touched*> find(const Id& record);
    // Stores a change that is new here.
    Result<void> take(const Change& change, Patch patch);

    // Forgets what was said of erased records, wherever the erasure came from, and of what belongs to them. Gives those
    // that were here, whose own erasure has come in.
    Result<std::vector<Id>> forgetErased();
    // The edits that came in with a missing patch where no erasure says so, with their records.
    std::vector<std::pair<Id, Id>> blankedWithoutErasure() const;

    // Shows all of them as they are now, and tells of each; a failure there ends it.
    Result<void>
    show(const std::function<Result<void>(const Id& id, const Touched& record, const Projection& now)>& shown);
    std::vector<Id> ids() const;
    void clear();

private:
    Result<bool> isErased(const Id& record);
    Result<void> forget(const Id& id, Touched& record);

    Pool& m_pool;
    std::unordered_map<Id, Touched> m_records;
    std::unordered_map<Id, bool> m_erased; // as far as asked for
};

} // namespace advisorpool
