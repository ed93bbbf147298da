#pragma once

#include "core/rosters/csv_reader.h"
#include "core/rosters/mapping.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

// The heading over the reasons in a file of rejected rows; an import leaves it aside.
inline const QString rejectedBecause = QStringLiteral("rejected_because");

// What a person has settled before, for files with the same headings.
using RememberedMappings = std::vector<Mapping>;

// Finds the headings' row among a file's first rows, and what the columns mean: as given; else as remembered; else by
// the headings; else by what stands below them. Fills headingLine, columns, dates and, where it is remembered,
// expertGroup. NoHeading where nothing looks like a person's name; BadValue for a language that is none.
Result<void> recognise(Mapping& mapping, const std::vector<CsvRow>& firstRows, const Vocabulary& words,
                       const RememberedMappings& remembered);

} // namespace advisorpool
