#pragma once

#include "core/rosters/csv_reader.h"

#include <csv.h>

namespace advisorpool {

// libcsv at work for readCsv(): it cuts the bytes into cells; this adds lines, rows, caps and places of errors.
class CsvParser
{
public:
    CsvParser(char delimiter, const CsvRowSink& takeRow);
    ~CsvParser();
    Q_DISABLE_COPY_MOVE(CsvParser)

    Result<void> parse(QByteArrayView utf8);

private:
    static void onCell(void* bytes, size_t size, void* parser);
    static void onRowEnd(int lineEnd, void* parser);

    void addCell(QByteArrayView cell);
    void endRow(int lineEnd);
    void feed(QByteArrayView chunk);
    void refuseQuoteUnlessLiteral(char quote);
    void finish();
    void refuse(Fault fault, const char16_t* why);

    csv_parser m_csv;
    const CsvRowSink& m_takeRow;
    QByteArray m_row;                    // the row's cells end to end, because libcsv reuses its buffer
    std::vector<qsizetype> m_cellEnds;   // in m_row
    std::vector<QByteArrayView> m_cells; // kept only for its memory
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    int m_lastLineEnd = 0;
    bool m_done = false; // refused, or the sink has had enough
    Result<void> m_result;
};

} // namespace advisorpool
