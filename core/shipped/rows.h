#pragma once

#include "core/pool/edit.h"

namespace advisorpool {

// Turns what stands in a reference cell into the id it means.
using ReferenceOf = std::function<Id(const Kind& target, const QString& cell)>;
// The id under which a row's record is made; null for kinds whose key is derived from its fields.
using RowId = std::function<Id(const Kind& kind, const QString& key)>;

// Told of each record made, and the key of its row.
using RowMade = std::function<void(const QString& key, const Id& id)>;

// Adds a record for each row of a CSV file in the program's resources, whose headings are the fields' names. Its first
// column is the row's key: a code, or a word that other files refer to. The program ships these files, so what does not
// fit is a programming error and asserts.
Result<void> addRows(
    Edit& edit, const Kind& kind, const QString& resource, const RowId& idOf, const ReferenceOf& referenceOf,
    const RowMade& made = [](const QString&, const Id&) {});

} // namespace advisorpool
