#pragma once

#include "core/rosters/csv_reader.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

// A table's headings, which may stand in two rows, "Russian" over "spoken" and "written", and have the columns'
// numbers below them.
struct HeadingRows
{
    size_t first = 0; // beyond all rows: there are none
    size_t last = 0;
    QStringList titles = {}; // what both rows say together
};

class HeadingReader
{
public:
    HeadingReader(const std::vector<CsvRow>& rows, const Vocabulary& words) : m_rows(rows), m_words(words) {}

    HeadingRows alone(size_t row) const { return {row, row, m_rows[row].cells}; }
    // The row and the next one.
    HeadingRows withNext(size_t row) const;
    // The row, with those above and below it that belong to it.
    HeadingRows around(size_t row) const;

private:
    bool isKnown(const QString& heading) const;
    QStringList merged(const QStringList& upper, const QStringList& lower) const;
    bool explains(size_t upper, size_t row) const;
    bool isSecondRow(const QStringList& upper, size_t row) const;
    bool isNumbering(size_t row) const;

    const std::vector<CsvRow>& m_rows;
    const Vocabulary& m_words;
};

} // namespace advisorpool
