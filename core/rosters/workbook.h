#pragma once

#include "core/pool/result.h"

#include <QByteArray>
#include <QStringList>

namespace advisorpool {

// A workbook (.xlsx) as one table: its first sheet that is shown and holds something.
struct Workbook
{
    QByteArray table; // UTF-8 that readCsv() takes, cut by tabs: a line for each row of the sheet, whose number is the
                      // row's; line breaks within cells are U+2028, which cellTexts() turns back
    QString sheet;    // what it is called
    QStringList others; // the other shown sheets
};

// Workbooks are zip files; the older .xls, and a workbook under a password, are OLE files.
bool isWorkbook(QByteArrayView bytes);

// BadCsv: "bad_workbook", "old_workbook". TooLarge: "inflated", "columns" or "cell": a file from outside may be made to
// fill the memory.
Result<Workbook> readWorkbook(const QByteArray& bytes);

} // namespace advisorpool
