#pragma once

#include <QStringList>

class QMimeData;
class QWidget;

namespace advisorpool {

// Which file? Empty where the person thought better of it. The folder is remembered.
QString askWhereToMake(QWidget* parent);
QString askForPool(QWidget* parent);
QStringList askForCopies(QWidget* parent); // one or several pools
QString askForSpreadsheet(QWidget* parent);
QString askWhereToExport(QWidget* parent, bool workbook);
QString askWhereToSaveRows(QWidget* parent, const QString& name);
QString askWhereToCopy(QWidget* parent, const QString& pool);

// What was dropped; empty where there are no files, or something else is among them.
QStringList droppedFiles(const QMimeData& data);

} // namespace advisorpool
