#include "core/rosters/heading_rows.h"

#include "core/rosters/heading.h"

#include <algorithm>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

bool isEmpty(const QString& cell)
{
    return cell.trimmed().isEmpty();
}

qsizetype filledIn(const QStringList& cells)
{
    return cells.size() - std::count_if(cells.begin(), cells.end(), isEmpty);
}

} // namespace

bool HeadingReader::isKnown(const QString& heading) const
{
    return meaningOf(heading).what != What::Nothing || languageMeant(heading, m_words).what != What::Nothing ||
           m_words.subject(heading);
}

// A cell that was merged over several columns stands above the first of them.
QStringList HeadingReader::merged(const QStringList& upper, const QStringList& lower) const
{
    QStringList titles;
    QString over;
    for (qsizetype column = 0; column < std::max(upper.size(), lower.size()); ++column) {
        const QString above = upper.value(column).trimmed();
        const QString below = lower.value(column).trimmed();
        if (!above.isEmpty())
            over = above;
        const QString both = over + u' ' + below;
        if (below.isEmpty())
            titles << above;
        else if (!over.isEmpty() && isKnown(both) && !(above.isEmpty() && isKnown(below)))
            titles << both;
        else
            titles << (above.isEmpty() || isKnown(below) ? below : both);
    }
    return titles;
}

HeadingRows HeadingReader::withNext(size_t row) const
{
    return row + 1 < m_rows.size() ? HeadingRows{row, row + 1, merged(m_rows[row].cells, m_rows[row + 1].cells)}
                                   : alone(row);
}

HeadingRows HeadingReader::around(size_t row) const
{
    HeadingRows found = alone(row);
    if (row > 0 && explains(row - 1, row))
        found = withNext(row - 1);
    else if (isSecondRow(m_rows[row].cells, row + 1))
        found = withNext(row);
    if (isNumbering(found.last + 1))
        found.last += 1;
    return found;
}

// Whether some column means something only with what stands above it.
bool HeadingReader::explains(size_t upper, size_t row) const
{
    if (filledIn(m_rows[upper].cells) == 0)
        return false;
    const QStringList titles = withNext(upper).titles;
    for (qsizetype column = 0; column < titles.size(); ++column)
        if (isKnown(titles[column]) && !isKnown(m_rows[row].cells.value(column)))
            return true;
    return false;
}

// Nobody stands in it, and most of its cells make a meaning of what stands above them, some of it merged over several.
bool HeadingReader::isSecondRow(const QStringList& upper, size_t row) const
{
    if (row >= m_rows.size())
        return false;
    const QStringList& lower = m_rows[row].cells;
    const QStringList titles = merged(upper, lower);
    qsizetype filled = 0;
    qsizetype gained = 0;
    bool isMerged = false;
    for (qsizetype column = 0; column < lower.size(); ++column) {
        if (isEmpty(lower[column]))
            continue;
        const bool hasDigit =
            std::any_of(lower[column].begin(), lower[column].end(), [](QChar c) { return c.isDigit() || c == u'@'; });
        if (hasDigit || isWhoItIs(meaningOf(upper.value(column))))
            return false;
        filled += 1;
        const bool gains = isKnown(titles[column]) && titles[column] != upper.value(column).trimmed();
        gained += gains;
        isMerged |= gains && isEmpty(upper.value(column));
    }
    return isMerged && 2 * gained >= filled;
}

// 1; 2; 3; 4: as forms count their columns.
bool HeadingReader::isNumbering(size_t row) const
{
    if (row >= m_rows.size() || filledIn(m_rows[row].cells) < 3)
        return false;
    int next = 1;
    for (const QString& cell : m_rows[row].cells)
        if (!isEmpty(cell) && cell.trimmed() != QString::number(next++))
            return false;
    return true;
}

} // namespace advisorpool
