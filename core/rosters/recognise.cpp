#include "core/rosters/recognise.h"

#include "core/people/advisor.h"

#include "core/rosters/column_recogniser.h"
#include "core/rosters/days.h"
#include "core/rosters/heading.h"
#include "core/rosters/heading_rows.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

constexpr size_t rowsToFindHeadingIn = 20;

QStringList titlesOf(const QStringList& headings, size_t columns)
{
    QStringList titles;
    for (size_t column = 0; column < columns; ++column)
        titles << columnTitle(headings, static_cast<qsizetype>(column));
    return titles;
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

class Recogniser
{
public:
    Recogniser(Mapping& mapping, const std::vector<CsvRow>& rows, const Vocabulary& words)
        : m_mapping(mapping), m_rows(rows), m_words(words), m_columns(words), m_headings(rows, words)
    {
    }

    Result<void> run(const RememberedMappings& remembered)
    {
        takeRemembered(remembered);
        const auto heading = headingRow();
        if (!heading) {
            const bool isEmpty = std::ranges::all_of(m_rows, [](const CsvRow& row) { return isBlank(row.cells); });
            return failure({.fault = Fault::NoHeading,
                            .line = m_rows.empty() ? 1 : m_rows.front().line,
                            .detail = isEmpty ? QStringLiteral("empty") : QString()});
        }
        const bool hasHeading = heading->first < m_rows.size();
        m_mapping.headingLine = hasHeading ? m_rows[heading->first].line : 0;
        m_mapping.headingRows = static_cast<int>(heading->last - heading->first) + 1;
        return fillColumns(heading->titles, hasHeading ? heading->last + 1 : 0);
    }

private:
    // Only where the person says nothing of the columns themselves.
    void takeRemembered(const RememberedMappings& remembered)
    {
        if (!m_mapping.columns.empty() || m_mapping.headingLine)
            return;
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (const Mapping& known : remembered) {
                const bool isInTwo = known.headingRows > 1;
                if (!isHeadingOf(known, (isInTwo ? m_headings.withNext(row) : m_headings.alone(row)).titles))
                    continue;
                m_mapping.columns = known.columns;
                m_mapping.headingLine = m_rows[row].line;
                m_mapping.expertGroup = known.expertGroup;
                if (!m_mapping.dates)
                    m_mapping.dates = known.dates;
                if (!m_mapping.names)
                    m_mapping.names = known.names;
                return;
            }
    }

    static bool isHeadingOf(const Mapping& known, const QStringList& cells)
    {
        QStringList titles = titlesOf(cells, static_cast<size_t>(cells.size()));
        if (titles.last() == rejectedBecause)
            titles.removeLast();
        return std::equal(titles.begin(), titles.end(), known.columns.begin(), known.columns.end(),
                          [](const QString& title, const Mapping::Column& column) { return title == column.heading; });
    }

    // First beyond all rows where the file has none. Nothing where it is not to be found.
    std::optional<HeadingRows> headingRow() const
    {
        const HeadingRows none{m_rows.size(), m_rows.size()};
        if (m_mapping.headingLine == 0)
            return none;
        if (!m_mapping.columns.empty())
            for (size_t row = 0; row < std::min(m_rows.size(), rowsToFindHeadingIn); ++row)
                for (const HeadingRows& rows :
                     {m_headings.alone(row), m_headings.around(row), m_headings.withNext(row)})
                    if (hasGivenHeadings(rows.titles))
                        return rows;
        if (m_mapping.headingLine) {
            for (size_t row = 0; row < m_rows.size(); ++row)
                if (m_rows[row].line == *m_mapping.headingLine)
                    return m_headings.around(row);
            return std::nullopt;
        }
        const auto row = likelyRow();
        if (!row)
            return std::nullopt;
        return *row < m_rows.size() ? m_headings.around(*row) : none;
    }

    std::optional<size_t> likelyRow() const
    {
        if (const auto row = findRow([](const QStringList& cells) { return namesIn(cells) > 0 && knownIn(cells) > 1; }))
            return row;
        if (const auto row = findRow([](const QStringList& cells) { return knownIn(cells) > 1; });
            row && namesAreClearFrom(*row + 1))
            return row;
        if (const auto row = findRow([](const QStringList& cells) { return namesIn(cells) > 0; }))
            return row;
        return rowAboveContent();
    }

    std::optional<size_t> findRow(const std::function<bool(const QStringList&)>& fits) const
    {
        for (size_t row = 0; row < std::min(m_rows.size(), rowsToFindHeadingIn); ++row)
            if (fits(m_rows[row].cells))
                return row;
        return std::nullopt;
    }

    bool hasGivenHeadings(const QStringList& cells) const
    {
        const QStringList titles = titlesOf(cells, static_cast<size_t>(cells.size()));
        return std::all_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                           [&](const Mapping::Column& column) { return titles.contains(column.heading.trimmed()); });
    }

    static std::ptrdiff_t knownIn(const QStringList& cells)
    {
        return std::ranges::count_if(cells, [](const QString& cell) { return meaningOf(cell).what != What::Nothing; });
    }

    static std::ptrdiff_t namesIn(const QStringList& cells)
    {
        return std::ranges::count_if(cells, [](const QString& cell) { return isWhoItIs(meaningOf(cell)); });
    }

    bool namesAreClearFrom(size_t row) const
    {
        std::vector<ColumnMeaning> columns = guessedFrom(row);
        return m_columns.content().guessNames(columns, cellsBelow(row, columns.size()));
    }

    // A file whose headings, if it has any, say nothing: by the content alone. Its first row is a heading where nothing
    // in it is of the kind that stands below it.
    std::optional<size_t> rowAboveContent() const
    {
        size_t first = 0;
        while (first < m_rows.size() && isBlank(m_rows[first].cells))
            ++first;
        const auto clear = [&](size_t from) {
            std::vector<ColumnMeaning> columns = guessedFrom(from);
            const auto cells = cellsBelow(from, columns.size());
            const auto known =
                std::ranges::count_if(columns, [](const ColumnMeaning& m) { return m.what != What::Nothing; });
            if (!m_columns.content().guessNames(columns, cells) || (known == 0 && columns.size() > 1))
                columns.clear();
            return columns;
        };
        const std::vector<ColumnMeaning> below = clear(first + 1);
        bool tellsApart = false;
        for (size_t column = 0; column < below.size(); ++column) {
            if (below[column].what == What::Nothing || (below[column].field && isName(*below[column].field)))
                continue;
            tellsApart = true;
            if (m_columns.content().fits(below[column], {m_rows[first].cells.value(static_cast<qsizetype>(column))}))
                return m_rows.size();
        }
        if (tellsApart)
            return first;
        return clear(first).empty() ? std::nullopt : std::optional(m_rows.size());
    }

    size_t widthFrom(size_t row) const
    {
        size_t width = 0;
        for (; row < m_rows.size(); ++row)
            width = std::max(width, static_cast<size_t>(m_rows[row].cells.size()));
        return width;
    }

    std::vector<QStringList> cellsBelow(size_t row, size_t columns) const
    {
        std::vector<QStringList> cells(columns);
        for (; row < m_rows.size(); ++row)
            for (size_t column = 0; column < columns; ++column)
                if (const QString cell = m_rows[row].cells.value(static_cast<qsizetype>(column)).trimmed();
                    !cell.isEmpty())
                    cells[column] << cell;
        return cells;
    }

    std::vector<ColumnMeaning> guessedFrom(size_t row) const
    {
        return m_columns.guessed(cellsBelow(row, widthFrom(row)));
    }

    Result<void> fillColumns(const QStringList& headings, size_t firstRow)
    {
        const size_t count = headings.isEmpty() ? widthFrom(firstRow) : static_cast<size_t>(headings.size());
        const QStringList titles = titlesOf(headings, count);
        const auto cells = cellsBelow(firstRow, count);
        std::vector<ColumnMeaning> meanings = m_columns.meanings(headings, cells);
        const bool isOpen = m_mapping.columns.empty();
        const std::vector<Mapping::Column> given = std::exchange(m_mapping.columns, {});
        std::vector<bool> used(given.size());
        for (size_t column = 0; column < count; ++column) {
            m_mapping.columns.push_back({titles[static_cast<qsizetype>(column)], meanings[column]});
            takeGiven(m_mapping.columns.back(), given, used);
        }
        if (isOpen &&
            std::ranges::none_of(m_mapping.columns, [](const auto& column) { return isWhoItIs(column.meaning); }))
            return failure({.fault = Fault::NoHeading, .line = std::max<qint64>(1, *m_mapping.headingLine)});
        fillDates(cells);
        if (!m_mapping.names)
            m_mapping.names = namesOrderOf(m_mapping.columns, cells);
        return settleLanguages();
    }

    // A given column counts by its heading; of equal ones, by their order.
    static void takeGiven(Mapping::Column& column, const std::vector<Mapping::Column>& given, std::vector<bool>& used)
    {
        for (size_t i = 0; i < used.size(); ++i)
            if (!used[i] && given[i].heading.trimmed() == column.heading) {
                used[i] = true;
                column.meaning = given[i].meaning;
                return;
            }
    }

    static bool saysDays(const ColumnMeaning& meaning)
    {
        return meaning.what == What::StageOn || meaning.what == What::UnavailableFrom ||
               meaning.what == What::UnavailableTo || (meaning.field && meaning.field->type == FieldType::Date);
    }

    void fillDates(const std::vector<QStringList>& cells)
    {
        if (m_mapping.dates)
            return;
        QStringList days;
        for (size_t column = 0; column < cells.size(); ++column)
            if (saysDays(m_mapping.columns[column].meaning))
                days << cells[column];
        m_mapping.dates = orderOf(days);
    }

    // Their codes, whatever they are called.
    Result<void> settleLanguages()
    {
        for (auto& [heading, meaning] : m_mapping.columns) {
            if (!isOfALanguage(meaning))
                continue;
            const auto language = m_words.language(meaning.of);
            if (!language)
                return failure({.fault = Fault::BadValue, .field = heading, .value = code(meaning)});
            meaning.of = *language;
        }
        return {};
    }

    Mapping& m_mapping;
    const std::vector<CsvRow>& m_rows;
    const Vocabulary& m_words;
    const ColumnRecogniser m_columns;
    const HeadingReader m_headings;
};

} // namespace

Result<void> recognise(Mapping& mapping, const std::vector<CsvRow>& firstRows, const Vocabulary& words,
                       const RememberedMappings& remembered)
{
    return Recogniser(mapping, firstRows, words).run(remembered);
}

} // namespace advisorpool
