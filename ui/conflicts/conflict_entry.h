#pragma once

#include "core/words/conflict_words.h"

namespace advisorpool {

// A conflict in the list: open, or settled while the room was looked at.
struct ConflictEntry
{
    OpenConflict conflict;
    ConflictWords words;
    std::vector<EditRow> edits; // one for each side
    RecordPlace root;           // whose it is
    std::optional<QString> settledAs;

    bool isOpen() const { return !settledAs; }
    // The side that this copy stands for; nothing where it has none.
    std::optional<size_t> sideOf(const QString& copy) const;
};

Result<std::vector<ConflictEntry>> readConflicts(Pool& pool);

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
