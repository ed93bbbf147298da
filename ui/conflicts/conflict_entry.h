#pragma once

#include "core/words/conflict_words.h"

#include <unordered_map>

namespace advisorpool {

// A conflict in the list: open, or settled while the room was looked at. What it is called is read when it comes into
// sight: there may be thousands.
class ConflictEntry
{
public:
    ConflictEntry(Pool& pool, OpenConflict open, std::vector<EditRow> itsEdits)
        : conflict(std::move(open)), edits(std::move(itsEdits)), m_pool(&pool)
    {
    }

    OpenConflict conflict;
    std::vector<EditRow> edits; // one for each side
    std::optional<QString> settledAs;

    const ConflictWords& words() const;
    const RecordPlace& root() const; // whose it is
    void forgetWords() { m_words.reset(); }

    bool isOpen() const { return !settledAs; }
    // The side that this copy stands for; nothing where it has none.
    std::optional<size_t> sideOf(const QString& copy) const;

private:
    Pool* m_pool;
    mutable std::optional<ConflictWords> m_words;
    mutable std::optional<RecordPlace> m_root;
};

// Makes the entries of what may be seen.
class ConflictReader
{
public:
    explicit ConflictReader(Pool& pool) : m_pool(pool) {}
    Result<std::vector<ConflictEntry>> all();
    Result<std::vector<ConflictEntry>> of(const Id& record);

private:
    Result<std::vector<ConflictEntry>> entries(std::vector<OpenConflict> open);

    Pool& m_pool;
    std::unordered_map<Id, EditRow> m_edits; // those looked up: often one edit stands on a side of many
};

// Which of them are listed.
struct ConflictFilter
{
    enum class By { Nothing, Record, Author, Merge };
    By by = By::Nothing;
    Id record = {};
    QString author = {};
    qint64 merge = 0;
    friend bool operator==(const ConflictFilter&, const ConflictFilter&) = default;
};

} // namespace advisorpool
