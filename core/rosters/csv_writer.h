#pragma once

#include "core/pool/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringEncoder>
#include <span>
#include <variant>

namespace advisorpool {

struct CsvWriteOptions
{
    char delimiter = ','; // one that canDelimit()
    bool bom = false;     // Excel reads a file without it in the machine's old code page
};

// Text is guarded against being run as a formula (formula_guard.h); numbers are written as they are.
using CsvCell = std::variant<QStringView, qint64, double>;

// Writes comma-separated values (RFC 4180): UTF-8, CRLF, quotes where needed. Either cell by cell, or row by row.
class CsvWriter
{
public:
    // The device is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& device, CsvWriteOptions options = {});
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void addText(QStringView text);
    void addNumber(qint64 number);
    void addNumber(double number); // the shortest form that reads back the same, with a decimal point
    void endRow();                 // a row has at least one cell

    void writeRow(std::span<const CsvCell> cells);

    // Hands the last rows to the device; call it once, at the end. FileUnwritable: the device took not all, and its own
    // words stand in detail.
    Result<void> finish();

private:
    void startCell();
    void append(QStringView text);
    void appendQuoted(QStringView text, bool guarded);
    void flush();

    QIODevice& m_device;
    CsvWriteOptions m_options;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_buffer;
    qsizetype m_rowStart = 0; // in m_buffer
    bool m_firstCell = true;
    bool m_written = true; // all that was flushed
};

} // namespace advisorpool
