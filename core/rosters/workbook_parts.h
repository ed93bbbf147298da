#pragma once

#include "core/pool/result.h"

#include <QStringList>
#include <vector>

namespace advisorpool {

// The XML parts of a workbook, read one by one. What they don't say, or say wrongly, is as if it were not there.

struct SheetName
{
    QString name;
    QString relation; // which part it is
    bool isShown = true;
};

struct WorkbookBase
{
    std::vector<SheetName> sheets;
    bool from1904 = false; // how days are counted
};

WorkbookBase readBase(const QByteArray& workbookXml);
// The part behind a relation, as a path in the archive; empty where there is none.
QString partBehind(const QString& relation, const QByteArray& relationsXml);
QStringList readSharedTexts(const QByteArray& xml);
// For each cell style whether it shows numbers as days.
std::vector<bool> readDayStyles(const QByteArray& stylesXml);

struct CellReading
{
    QStringList texts;
    std::vector<bool> dayStyles;
    bool from1904 = false;
};

// The rows up to the last one that holds something; a row stands in its own place. BadCsv, TooLarge.
Result<std::vector<QStringList>> readRows(const QByteArray& sheetXml, const CellReading& reading);

} // namespace advisorpool
