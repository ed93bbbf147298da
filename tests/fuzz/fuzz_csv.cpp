#include "core/rosters/csv_reader.h"
#include "core/rosters/days.h"
#include "core/rosters/text_encoding.h"
#include "tests/fuzz/fuzz.h"

using namespace advisorpool;

namespace {

void readRows(QByteArrayView utf8, char delimiter)
{
    qint64 line = 0;
    auto read = readCsv(utf8, delimiter, [&](const CsvRowView& row) {
        must(row.line > line); // every row lies further down
        line = row.line;
        must(!row.cells.empty() && std::ssize(row.cells) <= mostCsvColumns);
        for (const QByteArrayView cell : row.cells) {
            must(cell.size() <= mostCsvCellBytes);
            const QString text = unharm(cellText(cell));
            for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
                if (const auto day = readDay(text, order))
                    must(day->isValid());
        }
        return true;
    });
    must(read || read.error().line > 0);
}

} // namespace

// Any bytes are read as a spreadsheet, or refused with the place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = decode(bytesOf(data, size));
    if (!text)
        return 0;
    must(text->utf8.isValidUtf8());
    readRows(text->utf8, detectDelimiter(text->utf8));
    readRows(text->utf8, ',');
    return 0;
}
