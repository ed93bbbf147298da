#include "ui/advisors/columns_menu.h"

#include "core/accreditation/expert_group.h"
#include "ui/advisors/advisors_table.h"

#include <QHeaderView>

namespace advisorpool {

ColumnsMenu::ColumnsMenu(Pool& pool, AdvisorsTable& table, QWidget* parent)
    : QMenu(parent), m_pool(pool), m_table(table)
{
    setObjectName(QStringLiteral("columnsMenu"));
    QHeaderView* header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& point) {
        m_heading = header->logicalIndexAt(point);
        popup(header->viewport()->mapToGlobal(point));
    });
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
    connect(this, &QMenu::aboutToHide, this, [this] { m_heading = -1; });
}

void ColumnsMenu::fill()
{
    clear();
    if (m_heading >= 0)
        addMoves();
    const int columns = m_table.model()->columnCount();
    for (int column = AdvisorsModel::Place; column < columns; ++column) {
        if (column == AdvisorsModel::Composed)
            addSeparator();
        addColumn(column);
    }
    addSeparator();
    addStandings();
    addGroups();
}

void ColumnsMenu::addColumn(int column)
{
    QAction* action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
    action->setObjectName(QStringLiteral("column_%1").arg(column));
    action->setCheckable(true);
    action->setChecked(m_table.isColumnWanted(column));
    connect(action, &QAction::toggled, this, [this, column](bool on) { m_table.setColumnWanted(column, on); });
}

// What the mouse does by dragging.
void ColumnsMenu::addMoves()
{
    QHeaderView* header = m_table.horizontalHeader();
    const int place = header->visualIndex(m_heading);
    const auto offer = [&](const char* name, const QString& words, int to) {
        QAction* action = addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(to >= 0 && to < m_table.shownColumns().size());
        connect(action, &QAction::triggered, this, [header, place, to] { header->moveSection(place, to); });
    };
    offer("moveColumnLeft", tr("Move to the left"), place - 1);
    offer("moveColumnRight", tr("Move to the right"), place + 1);
    if (m_heading != AdvisorsModel::Name) {
        QAction* hide = addAction(tr("Hide this column"));
        hide->setObjectName(QStringLiteral("hideColumn"));
        connect(hide, &QAction::triggered, this,
                [this, column = m_heading] { m_table.setColumnWanted(column, false); });
    }
    addSeparator();
}

// What else there is to say of an accreditation in the group whose stage is shown; the columns that were chosen once
// stand above.
void ColumnsMenu::addStandings()
{
    auto* model = static_cast<AdvisorsModel*>(m_table.model());
    for (const char* what : {"waiting", "expires", "next_step"}) {
        const QString name = QString::fromLatin1(what) + u':' + model->group();
        const auto column = columnNamed(m_pool, name, QLocale().language());
        if (!column || model->findColumn(name) >= 0)
            continue;
        QAction* action = addAction(column->label);
        action->setObjectName(QStringLiteral("column_") + QString::fromLatin1(what));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, model, name] { m_table.setColumnWanted(model->columnFor(name), true); });
    }
}

// Whose stage the stage's column shows.
void ColumnsMenu::addGroups()
{
    QMenu* groups = addMenu(tr("Stage as"));
    groups->setObjectName(QStringLiteral("stageGroups"));
    auto* model = static_cast<AdvisorsModel*>(m_table.model());
    (void)m_pool.tables().readAll(ExpertGroup::kind(), [&](const Record& record) {
        const auto group = fromRecord<ExpertGroup>(record);
        if (!record.isAlive() || group.code.isEmpty())
            return true;
        const bool russian = QLocale().language() == QLocale::Russian;
        const QString name = russian && !group.nameRu.isEmpty() ? group.nameRu : group.nameEn;
        QAction* action = groups->addAction(QStringLiteral("%1 · %2").arg(group.code, name));
        action->setObjectName(QStringLiteral("stage_") + group.code);
        action->setCheckable(true);
        action->setChecked(group.code == model->group());
        connect(action, &QAction::triggered, this, [this, model, code = group.code] {
            model->setGroup(code);
            m_table.setColumnWanted(AdvisorsModel::Stage, true);
        });
        return true;
    });
}

} // namespace advisorpool
