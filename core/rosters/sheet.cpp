#include "core/rosters/sheet.h"

#include "core/rosters/heading.h"

namespace advisorpool {

namespace {

constexpr size_t rowsToLookAt = 200;
constexpr size_t rowsToFindHeadingIn = 20;

Result<void> readFirstRows(Sheet& sheet)
{
    return readCsv(sheet.utf8, sheet.mapping.delimiter, [&](const CsvRowView& row) {
        sheet.firstRows.push_back({row.line, cellTexts(row)});
        return sheet.firstRows.size() < rowsToLookAt;
    });
}

QStringList titlesOf(const QStringList& headings, qsizetype columns)
{
    QStringList titles;
    for (qsizetype column = 0; column < columns; ++column)
        titles << columnTitle(headings, column);
    return titles;
}

// Finds the headings' row and what the columns mean.
class Recogniser
{
public:
    Recogniser(const std::vector<CsvRow>& rows, const Mapping& given) : m_rows(rows), m_given(given) {}

    Result<void> fill(Mapping& mapping) const
    {
        const auto heading = headingRow();
        if (!heading)
            return failure({.fault = Fault::NoHeading, .line = m_rows.empty() ? 1 : m_rows.front().line});
        const CsvRow* row = *heading < m_rows.size() ? &m_rows[*heading] : nullptr;
        mapping.headingLine = row ? row->line : 0;
        mapping.columns = columnsUnder(row ? row->cells : QStringList());
        return {};
    }

private:
    // Its place among the rows; beyond them where the file has none. Nothing where it is not to be found.
    std::optional<size_t> headingRow() const
    {
        if (m_given.headingLine == 0)
            return m_rows.size();
        const auto find = [&](auto fits) -> std::optional<size_t> {
            for (size_t row = 0; row < m_rows.size(); ++row)
                if (fits(m_rows[row]))
                    return row;
            return std::nullopt;
        };
        std::optional<size_t> row;
        if (!m_given.columns.empty())
            row = find([&](const CsvRow& each) { return hasGivenHeadings(each.cells); });
        if (!row && m_given.headingLine)
            return find([&](const CsvRow& each) { return each.line == *m_given.headingLine; });
        return row ? row : recognisedRow();
    }

    bool hasGivenHeadings(const QStringList& cells) const
    {
        const QStringList titles = titlesOf(cells, cells.size());
        return std::all_of(m_given.columns.begin(), m_given.columns.end(),
                           [&](const Mapping::Column& column) { return titles.contains(column.heading.trimmed()); });
    }

    std::optional<size_t> recognisedRow() const
    {
        for (size_t row = 0; row < std::min(m_rows.size(), rowsToFindHeadingIn); ++row)
            if (looksLikeHeadings(m_rows[row].cells))
                return row;
        return std::nullopt;
    }

    // A given column counts by its heading; of equal ones, by their order.
    std::vector<Mapping::Column> columnsUnder(const QStringList& headings) const
    {
        qsizetype count = headings.size();
        if (headings.isEmpty())
            for (const CsvRow& row : m_rows)
                count = std::max(count, row.cells.size());
        const QStringList titles = titlesOf(headings, count);
        std::vector<ColumnMeaning> recognised = meaningsOf(headings);
        recognised.resize(static_cast<size_t>(count));
        std::vector<bool> used(m_given.columns.size());
        std::vector<Mapping::Column> columns;
        for (qsizetype column = 0; column < count; ++column) {
            columns.push_back({titles[column], recognised[static_cast<size_t>(column)]});
            for (size_t i = 0; i < used.size(); ++i)
                if (!used[i] && m_given.columns[i].heading.trimmed() == titles[column]) {
                    used[i] = true;
                    columns.back().meaning = m_given.columns[i].meaning;
                    break;
                }
        }
        return columns;
    }

    const std::vector<CsvRow>& m_rows;
    const Mapping& m_given;
};

} // namespace

QStringList cellTexts(const CsvRowView& row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const QByteArrayView cell : row.cells)
        cells << unharm(cellText(cell));
    return cells;
}

Result<Sheet> openSheet(const QByteArray& bytes, const Mapping& given, const Vocabulary&)
{
    auto text = decode(bytes, given.encoding.isEmpty() ? std::nullopt : std::optional(given.encoding));
    if (!text)
        return failure(text.error());
    Sheet sheet{std::move(text->utf8), text->source, given, {}};
    sheet.mapping.encoding = text->encoding;
    if (given.delimiter == 0)
        sheet.mapping.delimiter = detectDelimiter(sheet.utf8);
    if (!given.dates)
        sheet.mapping.dates = DateOrder::DayFirst;
    return readFirstRows(sheet)
        .and_then([&] { return Recogniser(sheet.firstRows, given).fill(sheet.mapping); })
        .map([&] { return std::move(sheet); });
}

} // namespace advisorpool
