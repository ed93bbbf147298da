#include "core/rosters/csv_parser.h"

#include "core/rosters/line_breaks.h"

#include <algorithm>
#include <new>

namespace advisorpool {

namespace {

constexpr unsigned char strict = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
constexpr unsigned char lenient = CSV_REPALL_NL;

// RFC 4180: "Spaces are considered part of a field." libcsv would trim them.
int noSpace(unsigned char)
{
    return 0;
}

} // namespace

CsvParser::CsvParser(char delimiter, const CsvRowSink& takeRow) : m_takeRow(takeRow)
{
    csv_init(&m_csv, strict);
    csv_set_delim(&m_csv, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_csv, noSpace);
    csv_set_blk_size(&m_csv, 1 << 16); // by default it grows by 128 bytes
}

CsvParser::~CsvParser()
{
    csv_free(&m_csv);
}

Result<void> CsvParser::parse(QByteArrayView utf8)
{
    // In chunks, so that a row sink can stop us and an endless cell is noticed early.
    constexpr qsizetype chunk = 1 << 16;
    for (; !utf8.isEmpty() && !m_done; utf8 = utf8.sliced(std::min(chunk, utf8.size())))
        feed(utf8.first(std::min(chunk, utf8.size())));
    if (!m_done)
        finish();
    return m_result;
}

void CsvParser::feed(QByteArrayView chunk)
{
    while (!chunk.isEmpty() && !m_done) {
        const auto size = static_cast<size_t>(chunk.size());
        const auto used = csv_parse(&m_csv, chunk.data(), size, onCell, onRowEnd, this);
        if (used == size)
            break;
        if (csv_error(&m_csv) != CSV_EPARSE)
            throw std::bad_alloc();
        refuseQuoteUnlessLiteral(chunk[static_cast<qsizetype>(used)]);
        chunk = chunk.sliced(static_cast<qsizetype>(used) + 1);
    }
    if (m_csv.entry_pos > static_cast<size_t>(mostCsvCellBytes))
        refuse(Fault::TooLarge, u"cell");
}

// In strict mode libcsv stops at a quote inside an unquoted cell, and at text after a closing quote. The first is
// what people type (Terminal "Nord") and has one meaning; the second hides where the cell ends.
void CsvParser::refuseQuoteUnlessLiteral(char quote)
{
    const QByteArrayView cellSoFar(m_csv.entry_buf, static_cast<qsizetype>(m_csv.entry_pos));
    if (m_csv.quoted)
        return refuse(Fault::BadCsv, u"text_after_quote");
    if (cellSoFar.trimmed().isEmpty())
        return refuse(Fault::BadCsv, u"space_before_quote");
    csv_set_opts(&m_csv, lenient);
    csv_parse(&m_csv, &quote, 1, onCell, onRowEnd, this);
    csv_set_opts(&m_csv, strict);
}

void CsvParser::finish()
{
    if (csv_fini(&m_csv, onCell, onRowEnd, this) != 0)
        refuse(Fault::BadCsv, u"open_quote");
}

void CsvParser::onCell(void* bytes, size_t size, void* parser)
{
    static_cast<CsvParser*>(parser)->addCell({static_cast<const char*>(bytes), static_cast<qsizetype>(size)});
}

void CsvParser::onRowEnd(int lineEnd, void* parser)
{
    static_cast<CsvParser*>(parser)->endRow(lineEnd);
}

void CsvParser::addCell(QByteArrayView cell)
{
    if (m_done)
        return;
    if (std::ssize(m_cellEnds) == mostCsvColumns)
        return refuse(Fault::TooLarge, u"columns");
    if (cell.size() > mostCsvCellBytes)
        return refuse(Fault::TooLarge, u"cell");
    m_row.append(cell);
    m_cellEnds.push_back(m_row.size());
    m_line += lineBreaks(cell);
}

// lineEnd is CR, LF, or -1 at the end of the text.
void CsvParser::endRow(int lineEnd)
{
    const bool secondHalfOfCrLf = m_cellEnds.empty() && lineEnd == CSV_LF && m_lastLineEnd == CSV_CR;
    m_lastLineEnd = lineEnd;
    if (m_done || secondHalfOfCrLf)
        return;
    if (m_cellEnds.empty())
        m_cellEnds.push_back(0);
    m_cells.clear();
    for (qsizetype start = 0; const auto end : m_cellEnds) {
        m_cells.push_back(QByteArrayView(m_row).sliced(start, end - start));
        start = end;
    }
    m_done = !m_takeRow({m_rowLine, m_cells});
    m_row.resize(0);
    m_cellEnds.clear();
    m_rowLine = ++m_line;
}

void CsvParser::refuse(Fault fault, const char16_t* why)
{
    m_done = true;
    m_result = failure(
        {.fault = fault, .line = m_line, .column = std::ssize(m_cellEnds) + 1, .detail = QString::fromUtf16(why)});
}

} // namespace advisorpool
