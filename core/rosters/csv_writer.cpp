#include "core/rosters/csv_writer.h"

#include "core/rosters/csv_reader.h"
#include "core/rosters/formula_guard.h"

#include <QLocale>
#include <algorithm>

namespace advisorpool {

namespace {

constexpr qsizetype flushAt = 1 << 18;

// Beyond RFC 4180: spaces at the ends, which some readers trim, and U+FEFF, which at the start of a file would be
// taken for its byte order mark.
bool needsQuotes(QStringView text, char16_t delimiter)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u' ' || text.back() == u' ' || text.front() == QChar::ByteOrderMark)
        return true;
    return std::any_of(text.utf16(), text.utf16() + text.size(),
                       [delimiter](char16_t c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriteOptions options) : m_device(device), m_options(options)
{
    Q_ASSERT(canDelimit(options.delimiter));
    m_buffer.reserve(flushAt + (1 << 16));
    if (options.bom)
        m_buffer += "\xEF\xBB\xBF";
    m_rowStart = m_buffer.size();
}

void CsvWriter::addText(QStringView text)
{
    startCell();
    const bool guarded = needsGuard(text);
    if (needsQuotes(text, static_cast<uchar>(m_options.delimiter)))
        return appendQuoted(text, guarded);
    if (guarded)
        m_buffer += '\'';
    append(text);
}

void CsvWriter::addNumber(qint64 number)
{
    startCell();
    m_buffer += QByteArray::number(number);
}

void CsvWriter::addNumber(double number)
{
    startCell();
    m_buffer += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be an empty line, which many readers skip.
    if (m_buffer.size() == m_rowStart)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    if (m_buffer.size() >= flushAt)
        flush();
    m_rowStart = m_buffer.size();
    m_firstCell = true;
}

void CsvWriter::writeRow(std::span<const CsvCell> cells)
{
    for (const auto& cell : cells) {
        if (const auto* text = std::get_if<QStringView>(&cell))
            addText(*text);
        else if (const auto* integer = std::get_if<qint64>(&cell))
            addNumber(*integer);
        else
            addNumber(std::get<double>(cell));
    }
    endRow();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (!m_written)
        return failure({.fault = Fault::FileUnwritable, .detail = m_device.errorString()});
    return {};
}

void CsvWriter::startCell()
{
    if (!m_firstCell)
        m_buffer += m_options.delimiter;
    m_firstCell = false;
}

void CsvWriter::append(QStringView text)
{
    const auto size = m_buffer.size();
    m_buffer.resize(size + m_encoder.requiredSpace(text.size()));
    const char* end = m_encoder.appendToBuffer(m_buffer.data() + size, text);
    m_buffer.resize(end - m_buffer.constData());
}

void CsvWriter::appendQuoted(QStringView text, bool guarded)
{
    m_buffer += guarded ? "\"'" : "\"";
    for (auto quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"')) {
        append(text.first(quote + 1));
        m_buffer += '"';
        text = text.sliced(quote + 1);
    }
    append(text);
    m_buffer += '"';
}

void CsvWriter::flush()
{
    // On a disk that fills up, a first write takes a part and only the next one says why it takes no more.
    for (QByteArrayView rest = m_buffer; m_written && !rest.isEmpty();) {
        const auto taken = m_device.write(rest.data(), rest.size());
        m_written = taken > 0;
        rest = rest.sliced(std::max<qint64>(taken, 0));
    }
    m_buffer.resize(0);
}

} // namespace advisorpool
