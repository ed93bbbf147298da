#include "ui/exporting/advisors_print.h"

#include "ui/advisors/advisors_model.h"
#include "ui/forms/days.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Print)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString cellOf(const TwoLines& lines)
{
    return joined({lines.strong, lines.plain, lines.quiet}) + u'\n' + lines.second;
}

QString cellOf(const AdvisorRow& row, int column)
{
    switch (column) {
    case AdvisorsModel::Name:
        return cellOf(row.name);
    case AdvisorsModel::Place:
        return cellOf(row.place);
    case AdvisorsModel::Languages:
        return row.languages;
    case AdvisorsModel::Stage:
        return row.stage ? row.stage->text : QString();
    default:
        return cellOf(row.next);
    }
}

int weightOf(int column)
{
    constexpr int weights[] = {28, 28, 22, 17, 15};
    return weights[column];
}

} // namespace

PrintedTable printedAdvisors(const Pool& pool, const AdvisorsModel& model, const QList<int>& columns,
                             const QString& note)
{
    PrintedTable table;
    table.title = Words::tr("Advisors");
    table.note = note;
    table.foot = QFileInfo(pool.path()).completeBaseName() + QStringLiteral(" · ") + dayWords(pool.session().today()) +
                 QStringLiteral(" · ") + Words::tr("personal data");
    for (const int column : columns) {
        table.headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        table.weights << weightOf(column);
    }
    table.rows = model.rowCount();
    table.cell = [&model, columns](int row, int column) { return cellOf(model.row(row), columns[column]); };
    return table;
}

void previewPrint(const PrintedTable& table, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(15, 12, 15, 12), QPageLayout::Millimeter);
    printer.setDocName(table.title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(Words::tr("Print"));
    preview.resize(parent->size() * 0.85);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter* device) { printTable(*device, table, parent->font()); });
    preview.exec();
}

} // namespace advisorpool
