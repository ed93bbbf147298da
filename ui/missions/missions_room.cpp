#include "ui/missions/missions_room.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/advisor.h"
#include "core/words/names.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/saving.h"
#include "ui/forms/two_panes.h"
#include "ui/look/theme.h"
#include "ui/missions/mission_deeds.h"
#include "ui/missions/mission_page.h"
#include "ui/missions/missions_list.h"
#include "ui/missions/staffing_page.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

MissionsRoom::MissionsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_new(new QAction(this)), m_pages(new QStackedWidget(this)),
      m_panes(new TwoPanes(theme, m_pages)), m_list(new MissionsList(pool, theme, m_panes)),
      m_page(new MissionPage(pool, theme, m_panes->side())), m_staffing(new StaffingPage(pool, theme, m_pages))
{
    setObjectName(QStringLiteral("missionsRoom"));
    m_new->setObjectName(QStringLiteral("newMissionAction"));
    m_new->setIcon(theme.icon(Icon::Plus, &Tokens::onAccent));
    if (pool.isWritable())
        setFirstAction(m_new);
    m_panes->setPanes(m_list, m_page);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_staffing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connectParts();
    setFocusProxy(m_list);
    retranslate();
}

void MissionsRoom::connectParts()
{
    connect(&m_pool, &Pool::changed, this, [this] {
        if (isVisible() && !isStaffing())
            return reload();
        m_stale = true; // closing the staffing reads it
        count();
    });
    connect(m_new, &QAction::triggered, this, &MissionsRoom::add);
    connect(m_list, &MissionsList::currentChosen, this, [this] { m_page->setMission(m_list->current()); });
    connect(m_list, &MissionsList::opened, m_panes, &TwoPanes::openPage);
    connect(m_list, &MissionsList::entered, this,
            [this] { m_page->isVisible() ? m_page->findPeople() : m_panes->openPage(); });
    connect(m_list, &MissionsList::newWanted, this, &MissionsRoom::add);
    connect(m_list, &MissionsList::deleteWanted, this, &MissionsRoom::remove);
    connect(m_page, &MissionPage::staffingWanted, this, &MissionsRoom::staff);
    connect(m_page, &MissionPage::missionWanted, this, &MissionsRoom::open);
    connect(m_page, &MissionPage::duplicateWanted, this, &MissionsRoom::repeat);
    connect(m_page, &MissionPage::deleteWanted, this, &MissionsRoom::remove);
    connect(m_page, &MissionPage::templateWanted, this, &MissionsRoom::keepTemplate);
    connect(m_page, &MissionPage::historyWanted, this,
            [this](const Id& mission) { Q_EMIT historyWanted(Mission::kind().name, mission); });
    connect(m_page, &MissionPage::conflictsWanted, this, &MissionsRoom::conflictsWanted);
    connect(m_page, &MissionPage::failed, this, &MissionsRoom::failed);
    connect(m_page, &MissionPage::undone, this,
            [this](const Id& edit) { Q_EMIT told(edit.isNull() ? tr("This was undone before.") : tr("Undone.")); });
    connect(m_staffing, &StaffingPage::closed, this, &MissionsRoom::closeStaffing);
    connect(m_staffing, &StaffingPage::advisorWanted, this,
            [this](const Id& advisor) { Q_EMIT recordWanted(Advisor::kind().name, advisor); });
    connect(m_staffing, &StaffingPage::failed, this, &MissionsRoom::failed);
    connect(m_staffing, &StaffingPage::told, this, &MissionsRoom::told);
    connect(m_staffing, &StaffingPage::counted, this, &MissionsRoom::count);
}

QStringList MissionsRoom::shows() const
{
    return {Mission::kind().name, Seat::kind().name};
}

// A seat: who fits it.
void MissionsRoom::showRecord(const QString& kind, const Id& id)
{
    if (kind == Mission::kind().name)
        return open(id);
    if (const auto seat = m_pool.find<Seat>(id); seat && *seat)
        staff((*seat)->mission, id);
}

void MissionsRoom::open(const Id& id)
{
    m_pages->setCurrentWidget(m_panes);
    m_stale = false;
    m_list->reveal(id);
    m_page->setMission(m_list->current());
    m_list->table()->setFocus();
    m_panes->openPage();
    count();
}

void MissionsRoom::staff(const Id& mission, const Id& seat)
{
    m_pages->setCurrentWidget(m_staffing);
    m_staffing->setMission(mission, seat);
    setFocusProxy(m_staffing);
    m_staffing->setFocus();
    count();
}

bool MissionsRoom::isStaffing() const
{
    return m_pages->currentWidget() == m_staffing;
}

void MissionsRoom::closeStaffing()
{
    setFocusProxy(m_list);
    if (!isStaffing())
        return;
    m_pages->setCurrentWidget(m_panes);
    reload();
    m_list->table()->setFocus();
    count();
}

void MissionsRoom::add()
{
    if (!m_pool.isWritable())
        return;
    const auto made = makeMission(m_pool);
    if (!made)
        return Q_EMIT failed(made.error());
    open(*made);
    m_page->edit(QLocale().language() == QLocale::Russian ? QStringLiteral("title_ru") : QStringLiteral("title_en"));
}

void MissionsRoom::repeat()
{
    const auto made = repeatMission(m_pool, m_page->mission());
    if (!made)
        return Q_EMIT failed(made.error());
    open(*made);
    m_page->edit(QStringLiteral("starts"));
    Q_EMIT did(tr("The mission is made again, without dates and people."));
}

void MissionsRoom::remove()
{
    const Id id = m_page->mission();
    const auto mission = m_pool.find<Mission>(id);
    if (id.isNull() || !mission || !*mission || !m_pool.isWritable())
        return;
    const QString name = nameOf(m_pool, toRecord(**mission));
    const auto done = removeRecord(m_pool, Mission::kind(), id);
    if (!done)
        return Q_EMIT failed(done.error());
    m_list->table()->setFocus();
    m_panes->openList();
    Q_EMIT did(tr("Deleted: %1").arg(name));
}

void MissionsRoom::keepTemplate()
{
    const auto made = keepAsTemplate(m_pool, m_page->mission());
    if (!made)
        return Q_EMIT failed(made.error());
    Q_EMIT did(tr("Kept as a template: its seats and checklist are offered where a mission has no seats."));
}

void MissionsRoom::reload()
{
    m_stale = false;
    m_list->reload(m_page->mission());
    m_page->setMission(m_list->current()); // what is being edited there stays
    count();
}

void MissionsRoom::count()
{
    int total = 0;
    (void)m_pool.tables().readAll(Mission::kind(), [&](const Record& record) {
        total += record.isAlive() && !fromRecord<Mission>(record).isTemplate.value_or(false) ? 1 : 0;
        return true;
    });
    Q_EMIT tallied(total);
    Q_EMIT shown(isStaffing() ? m_staffing->fitting() : m_list->model().rowCount());
}

QByteArray MissionsRoom::state() const
{
    return m_panes->state();
}

void MissionsRoom::restore(const QByteArray& state)
{
    m_panes->restore(state);
}

void MissionsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && !isStaffing())
        reload();
}

void MissionsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MissionsRoom::retranslate()
{
    m_new->setText(tr("New mission"));
    m_new->setIconText(m_new->text());
    m_new->setToolTip(tr("A member's request has come in"));
    m_panes->setBackWords(tr("Missions"));
    m_stale = true; // read as late as somebody looks
    if (isVisible() && !isStaffing())
        reload();
}

} // namespace advisorpool
