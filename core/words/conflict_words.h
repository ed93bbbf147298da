#pragma once

#include "core/pool/conflicts.h"

#include <QStringList>

namespace advisorpool {

// A conflict as a person reads it.
struct ConflictWords
{
    QString subject; // whose record: the person or thing
    QString field;   // "Russian, written level"
    QStringList values;
    QString choice; // "C1 or C2"
};

ConflictWords conflictWords(Pool& pool, const OpenConflict& conflict);
QString conflictLine(Pool& pool, const OpenConflict& conflict); // all of it in one line
// One of its values: as the field's words, "deleted" or "kept" for a deletion.
QString sideWords(Pool& pool, const OpenConflict& conflict, const Value& value);
// The record that its record belongs to, down to the last owner: the advisor; itself where it has none.
struct RecordPlace
{
    const Kind* kind = nullptr;
    Id id;
};
RecordPlace rootOf(Pool& pool, const Kind& kind, const Id& record);

// What a record is called among those of the person or thing that it belongs to.
struct PlaceWords
{
    QString subject; // whose it is
    QString record;  // "Russian"; empty where it is theirs itself
};
PlaceWords placeWords(Pool& pool, const Kind& kind, const Id& record);

} // namespace advisorpool
