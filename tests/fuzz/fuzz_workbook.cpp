#include "core/rosters/csv_reader.h"
#include "core/rosters/workbook.h"
#include "core/rosters/workbook_parts.h"
#include "tests/fuzz/fuzz.h"

using namespace advisorpool;

namespace {

void readWhole(const QByteArray& bytes)
{
    const auto book = readWorkbook(bytes);
    if (!book)
        return;
    must(book->table.isValidUtf8());
    must(readCsv(book->table, '\t', [](const CsvRowView& /*row*/) { return true; }).has_value());
}

// The fuzzer seldom gets through a zip's checksums, so the parts come by themselves, too; all as if each were any part.
void readParts(const QByteArray& xml)
{
    const WorkbookBase base = readBase(xml);
    for (const SheetName& sheet : base.sheets)
        partBehind(sheet.relation, xml);
    const auto rows = readRows(xml, {readSharedTexts(xml), readDayStyles(xml), base.from1904});
    if (!rows)
        return;
    must(rows->empty() || !rows->back().isEmpty()); // up to the last that holds something
    for (const QStringList& row : *rows)
        must(row.size() <= mostCsvColumns);
}

} // namespace

// Any bytes are read as a workbook, or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size).toByteArray();
    if (isWorkbook(bytes))
        readWhole(bytes);
    else
        readParts(bytes);
    return 0;
}
