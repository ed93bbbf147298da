#include "ui/advisors/advisors_room.h"

#include "core/missions/mission.h"
#include "core/people/advisor.h"
#include "core/words/names.h"
#include "ui/advisors/advisor_deeds.h"
#include "ui/advisors/advisor_page.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/bulk_page.h"
#include "ui/advisors/erase_question.h"
#include "ui/advisors/filter_bar.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/saving.h"
#include "ui/forms/two_panes.h"
#include "ui/look/theme.h"

#include <QDataStream>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

AdvisorsRoom::AdvisorsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_panes(new TwoPanes(theme, this)),
      m_list(new AdvisorsList(pool, theme, m_panes)), m_side(new QStackedWidget(m_panes->side())),
      m_page(new AdvisorPage(pool, theme, m_side))
{
    setObjectName(QStringLiteral("advisorsRoom"));
    m_panes->setObjectName(QStringLiteral("advisorsSplitter"));
    m_side->addWidget(m_page);
    m_panes->setPanes(m_list, m_side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    setFocusProxy(m_list->table());
    connectTable();
    connectPage();
    connect(m_list, &AdvisorsList::counted, this, &AdvisorsRoom::count);
    connect(m_list, &AdvisorsList::exportWanted, this, &AdvisorsRoom::exportWanted);
    connect(m_list, &AdvisorsList::importWanted, this, &AdvisorsRoom::importWanted);
    connect(m_list, &AdvisorsList::failed, this, &AdvisorsRoom::failed);
    connect(&m_list->model(), &AdvisorsModel::failed, this, &AdvisorsRoom::failed);
    retranslate();
}

void AdvisorsRoom::connectTable()
{
    AdvisorsTable* table = m_list->table();
    table->setFocusPolicy(Qt::StrongFocus);
    connect(table, &AdvisorsTable::currentChosen, m_page, &AdvisorPage::setAdvisor);
    connect(table, &AdvisorsTable::selectionChangedTo, this, &AdvisorsRoom::showSelection);
    connect(table, &AdvisorsTable::opened, m_panes, &TwoPanes::openPage);
    connect(table, &AdvisorsTable::editWanted, this, [this] {
        m_panes->openPage();
        m_page->edit();
    });
    connect(table, &AdvisorsTable::deleteWanted, this, &AdvisorsRoom::deleteSelected);
    connect(table, &AdvisorsTable::typedInto, this, &AdvisorsRoom::typedInto);
    connect(table, &QWidget::customContextMenuRequested, this,
            [this, table](const QPoint& point) { showMenu(table->viewport()->mapToGlobal(point)); });
}

void AdvisorsRoom::connectPage()
{
    connect(m_page, &AdvisorPage::failed, this, &AdvisorsRoom::failed);
    connect(m_page, &AdvisorPage::deleteWanted, this, &AdvisorsRoom::deleteSelected);
    connect(m_page, &AdvisorPage::eraseWanted, this, &AdvisorsRoom::eraseCurrent);
    connect(m_page, &AdvisorPage::duplicateWanted, this, &AdvisorsRoom::duplicateCurrent);
    connect(m_page, &AdvisorPage::made, m_list->table(), &AdvisorsTable::showAdvisor);
    connect(m_page, &AdvisorPage::givenUp, this, &AdvisorsRoom::giveUpNew);
    connect(m_page, &AdvisorPage::undone, this, &AdvisorsRoom::tellUndone);
    connect(m_page, &AdvisorPage::missionWanted, this,
            [this](const Id& mission) { Q_EMIT recordWanted(Mission::kind().name, mission); });
    connect(m_page, &AdvisorPage::historyWanted, this,
            [this](const Id& advisor) { Q_EMIT historyWanted(Advisor::kind().name, advisor); });
    connect(m_page, &AdvisorPage::conflictsWanted, this, &AdvisorsRoom::conflictsWanted);
}

// Made when several are selected for the first time.
BulkPage& AdvisorsRoom::bulkPage()
{
    if (m_bulk)
        return *m_bulk;
    m_bulk = new BulkPage(m_pool, m_theme, m_side);
    m_side->addWidget(m_bulk);
    connect(m_bulk, &BulkPage::failed, this, &AdvisorsRoom::failed);
    connect(m_bulk, &BulkPage::told, this, &AdvisorsRoom::did);
    connect(m_bulk, &BulkPage::deleteWanted, this, &AdvisorsRoom::deleteSelected);
    return *m_bulk;
}

void AdvisorsRoom::showSelection(int number)
{
    if (number > 1)
        bulkPage().setAdvisors(m_list->table()->selectedAdvisors());
    m_side->setCurrentWidget(number > 1 ? static_cast<QWidget*>(m_bulk) : m_page);
    count();
}

QStringList AdvisorsRoom::shows() const
{
    return {Advisor::kind().name};
}

void AdvisorsRoom::showRecord(const QString& /*kind*/, const Id& id)
{
    showAdvisor(id);
}

void AdvisorsRoom::showAdvisor(const Id& id)
{
    m_side->setCurrentWidget(m_page);
    m_list->table()->showAdvisor(id);
    if (!id.isNull())
        m_panes->openPage();
}

void AdvisorsRoom::narrowTo(const QString& text)
{
    m_list->filters()->add({.what = Condition::What::Text, .value = text}, false);
    m_panes->openList();
    m_list->table()->setFocus();
}

void AdvisorsRoom::narrowToAdministration(const Id& administration)
{
    m_list->filters()->setConditions({{.what = Condition::What::Administration, .value = administration.text()}});
    m_panes->openList();
}

void AdvisorsRoom::narrowToFilter(const Filter& filter)
{
    m_list->filters()->setConditions(conditionsOf(filter));
    m_panes->openList();
}

void AdvisorsRoom::addAdvisor()
{
    m_side->setCurrentWidget(m_page);
    m_panes->openPage();
    m_page->startNew();
}

void AdvisorsRoom::duplicateCurrent()
{
    const Id like = m_page->advisor();
    if (like.isNull() || !m_pool.isWritable())
        return;
    m_side->setCurrentWidget(m_page);
    m_panes->openPage();
    m_page->startNew(like);
}

void AdvisorsRoom::giveUpNew()
{
    m_page->setAdvisor(m_list->table()->currentAdvisor());
    m_panes->openList();
    m_list->table()->setFocus();
}

void AdvisorsRoom::deleteSelected()
{
    std::vector<Id> ids = m_list->table()->selectedAdvisors();
    if (m_side->currentWidget() == m_page && !m_page->advisor().isNull())
        ids = {m_page->advisor()};
    if (ids.empty() || !m_pool.isWritable() || m_page->isNew())
        return;
    QString name;
    if (const auto first = m_pool.record(Advisor::kind(), ids.front()); first && *first)
        name = nameOf(m_pool, **first);
    const auto done = deleteAdvisors(m_pool, ids);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    showAdvisor({});
    m_panes->openList();
    Q_EMIT did(ids.size() == 1 ? tr("Deleted: %1").arg(name)
                               : tr("%n advisor(s) deleted", nullptr, static_cast<int>(ids.size())));
}

void AdvisorsRoom::eraseCurrent()
{
    const Id id = m_page->advisor();
    if (id.isNull() || !m_pool.isWritable() || !wantsErasure(m_pool, id, this))
        return;
    const auto done = eraseRecord(m_pool, Advisor::kind(), id);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    showAdvisor({});
    m_panes->openList();
    Q_EMIT told(tr("Erased for good."));
}

void AdvisorsRoom::showMenu(const QPoint& place)
{
    const int number = m_list->table()->selectedCount();
    if (number == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const char* name, const QString& words, void (AdvisorsRoom::*act)(), bool possible) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(possible && m_pool.isWritable());
        connect(action, &QAction::triggered, this, act, Qt::QueuedConnection);
    };
    const Id id = m_list->table()->selectedAdvisors().front();
    if (const auto open = ConflictMarks::of(m_pool).about(id).size(); number == 1 && open > 0) {
        QAction* settle = menu->addAction(tr("Settle %n conflict(s)…", nullptr, static_cast<int>(open)));
        settle->setObjectName(QStringLiteral("rowConflicts"));
        connect(
            settle, &QAction::triggered, this, [this, id] { Q_EMIT conflictsWanted(id); }, Qt::QueuedConnection);
        menu->addSeparator();
    }
    offer("rowDuplicate", tr("Duplicate under another name"), &AdvisorsRoom::duplicateCurrent, number == 1);
    offer("rowDelete", number == 1 ? tr("Delete") : tr("Delete %n advisor(s)", nullptr, number),
          &AdvisorsRoom::deleteSelected, true);
    offer("rowErase", tr("Erase for good…"), &AdvisorsRoom::eraseCurrent, number == 1);
    menu->popup(place);
}

RosterSpec AdvisorsRoom::asShown() const
{
    return m_list->model().asRoster(m_list->table()->shownColumns());
}

QByteArray AdvisorsRoom::state() const
{
    QByteArray state;
    QDataStream to(&state, QIODevice::WriteOnly);
    to << m_panes->state();
    m_list->save(to);
    return state;
}

void AdvisorsRoom::restore(const QByteArray& state)
{
    QDataStream from(state);
    QByteArray panes;
    from >> panes;
    m_panes->restore(panes);
    m_list->restore(from);
}

QByteArray AdvisorsRoom::poolState() const
{
    QByteArray state;
    QDataStream to(&state, QIODevice::WriteOnly);
    m_list->saveFilter(to);
    return state;
}

void AdvisorsRoom::restorePool(const QByteArray& state)
{
    QDataStream from(state);
    m_list->restoreFilter(from);
}

void AdvisorsRoom::count()
{
    Q_EMIT tallied(m_list->total());
    Q_EMIT shown(m_list->model().rowCount(), m_list->table()->selectedCount());
}

void AdvisorsRoom::tellUndone(const Id& edit)
{
    Q_EMIT told(edit.isNull() ? tr("This was undone before.") : tr("Undone."));
}

void AdvisorsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdvisorsRoom::retranslate()
{
    m_panes->setBackWords(tr("Advisors"));
}

} // namespace advisorpool
