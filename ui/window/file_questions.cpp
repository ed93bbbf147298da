#include "ui/window/file_questions.h"

#include "ui/window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::FileQuestions)
};

QString poolFilter()
{
    return Words::tr("Pools (*.pool)");
}

QString sheetFilter()
{
    return Words::tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)");
}

QString csvFilter()
{
    return Words::tr("Spreadsheets saved as CSV (*.csv *.tsv *.txt)");
}

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return windowSettings().value(QStringLiteral("folder"), documents).toString();
}

QStringList askAll(QWidget* parent, const QString& title, const QString& filter, QFileDialog::AcceptMode mode,
                   const QString& name, bool isSeveral)
{
    QFileDialog dialog(parent, title, folder(), filter);
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setAcceptMode(mode);
    if (mode == QFileDialog::AcceptOpen) {
        dialog.setFileMode(isSeveral ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    } else {
        dialog.setDefaultSuffix(QFileInfo(name).suffix());
        dialog.selectFile(name);
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    windowSettings().setValue(QStringLiteral("folder"), dialog.directory().absolutePath());
    return dialog.selectedFiles();
}

QString ask(QWidget* parent, const QString& title, const QString& filter, QFileDialog::AcceptMode mode,
            const QString& name = {})
{
    return askAll(parent, title, filter, mode, name, false).value(0);
}

} // namespace

QString askWhereToMake(QWidget* parent)
{
    return ask(parent, Words::tr("Where should the new pool lie?"), poolFilter(), QFileDialog::AcceptSave,
               Words::tr("advisors") + QStringLiteral(".pool"));
}

QString askForPool(QWidget* parent)
{
    return ask(parent, Words::tr("Open a pool"), poolFilter(), QFileDialog::AcceptOpen);
}

QStringList askForCopies(QWidget* parent)
{
    return askAll(parent, Words::tr("Copies to bring in"), poolFilter(), QFileDialog::AcceptOpen, {}, true);
}

QString askForSpreadsheet(QWidget* parent)
{
    return ask(parent, Words::tr("Import a spreadsheet"), sheetFilter(), QFileDialog::AcceptOpen);
}

QString askWhereToExport(QWidget* parent, bool workbook)
{
    return ask(parent, Words::tr("Export as shown"), workbook ? Words::tr("Excel workbooks (*.xlsx)") : csvFilter(),
               QFileDialog::AcceptSave,
               Words::tr("advisors") + (workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")));
}

QString askWhereToSaveRows(QWidget* parent, const QString& name)
{
    return ask(parent, Words::tr("Save the rows that do not fit"), csvFilter(), QFileDialog::AcceptSave,
               name + QStringLiteral(".csv"));
}

QString askWhereToCopy(QWidget* parent, const QString& pool)
{
    const QString name = QFileInfo(pool).completeBaseName();
    return ask(parent, Words::tr("Save a copy"), poolFilter(), QFileDialog::AcceptSave,
               Words::tr("%1 copy").arg(name) + QStringLiteral(".pool"));
}

QStringList droppedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace advisorpool
