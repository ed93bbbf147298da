#include "ui/window/exports.h"

#include "core/rosters/export_csv.h"
#include "core/rosters/export_xlsx.h"
#include "core/rosters/safe_file.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/advisors_room.h"
#include "ui/advisors/condition.h"
#include "ui/advisors/filter_bar.h"
#include "ui/exporting/advisors_print.h"
#include "ui/exporting/export_dialog.h"
#include "ui/window/errands.h"
#include "ui/window/file_questions.h"
#include "ui/window/settings.h"

namespace advisorpool {

Exports::Exports(Pool& pool, AdvisorsRoom& room, Errands& errands, QObject* parent)
    : QObject(parent), m_pool(pool), m_room(room), m_errands(errands)
{
}

// "31 advisors · Russian ≥ C1 · Free 7–18 Mar"
QString Exports::whatIsShown() const
{
    QStringList parts{tr("%n advisor(s)", nullptr, m_room.list()->model().rowCount())};
    for (const Condition& condition : m_room.list()->filters()->conditions())
        parts << sentenceOf(m_pool, condition);
    return parts.join(QStringLiteral(" · "));
}

void Exports::ask()
{
    ExportDialog dialog(m_room.theme(), whatIsShown(), ExportFormat::load(windowSettings()), m_room.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings settings = windowSettings();
    dialog.format().save(settings);
    if (dialog.way() == ExportDialog::Way::Copy)
        return copyAll();
    if (dialog.way() == ExportDialog::Way::Print)
        return print();
    const bool isWorkbook = dialog.way() == ExportDialog::Way::Workbook;
    if (const QString path = askWhereToExport(m_room.window(), isWorkbook); !path.isEmpty())
        isWorkbook ? saveWorkbookTo(path) : saveTo(path);
}

void Exports::saveTo(const QString& path)
{
    const ExportFormat format = ExportFormat::load(windowSettings());
    RosterSpec spec = m_room.asShown();
    spec.language = format.language;
    m_errands.exportTo(path, [path, spec, format](Pool& pool) { return exportCsv(pool, spec, path, format.csv); });
}

void Exports::saveWorkbookTo(const QString& path)
{
    RosterSpec spec = m_room.asShown();
    spec.language = ExportFormat::load(windowSettings()).language;
    m_errands.exportTo(path, [path, spec](Pool& pool) {
        return writeSafely(path, [&](QIODevice& device) { return exportXlsx(pool, spec, device); });
    });
}

void Exports::copySelected()
{
    m_errands.copyToClipboard(m_room.asShown(), m_room.list()->table()->selectedAdvisors());
}

void Exports::copyAll()
{
    m_errands.copyToClipboard(m_room.asShown(), {});
}

void Exports::print()
{
    AdvisorsList& list = *m_room.list();
    previewPrint(printedAdvisors(m_pool, list.model(), list.table()->shownColumns(), whatIsShown()), m_room.window());
}

} // namespace advisorpool
