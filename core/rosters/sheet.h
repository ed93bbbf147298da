#pragma once

#include "core/rosters/csv_reader.h"
#include "core/rosters/recognise.h"
#include "core/rosters/text_encoding.h"

namespace advisorpool {

// A spreadsheet saved as CSV, opened: its text, and how it is to be read.
struct Sheet
{
    QByteArray utf8;
    EncodingSource encodingSource = EncodingSource::Given;
    Mapping mapping;               // nothing is left open
    std::vector<CsvRow> firstRows; // some, from the file's start, for a person to look at; unharmed
};

// Recognises what the mapping leaves open: by headings in English, Russian and the fields' own names, and by what
// stands below them. BadEncoding, BadCsv, TooLarge; NoHeading where nothing looks like a person's name.
Result<Sheet> openSheet(const QByteArray& bytes, const Mapping& given, const Vocabulary& words,
                        const RememberedMappings& remembered = {});

// A row's cells as text, without the guards against formulas.
QStringList cellTexts(const CsvRowView& row);

} // namespace advisorpool
