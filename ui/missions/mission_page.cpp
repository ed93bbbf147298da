#include "ui/missions/mission_page.h"
#include "ui/forms/scroll.h"

#include "core/missions/checklist_item.h"
#include "ui/forms/conflicts_note.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_history.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/after_section.h"
#include "ui/missions/checklist_section.h"
#include "ui/missions/continuity_section.h"
#include "ui/missions/mission_head.h"
#include "ui/missions/seats_list.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

// All that hangs on a mission.
std::vector<Id> whatBelongsTo(Pool& pool, const Id& mission)
{
    std::vector<Id> ids;
    const auto add = [&](const auto& records) {
        for (const auto& record : records.value_or(typename std::decay_t<decltype(records)>::value_type()))
            ids.push_back(record.id);
        return records.value_or(typename std::decay_t<decltype(records)>::value_type());
    };
    add(recordsOf<ChecklistItem>(pool, mission));
    for (const Seat& seat : add(recordsOf<Seat>(pool, mission))) {
        add(recordsOf<SeatLanguage>(pool, seat.id));
        for (const Assignment& assignment : add(recordsOf<Assignment>(pool, seat.id))) {
            add(recordsOf<Release>(pool, assignment.id));
            add(recordsOf<Evaluation>(pool, assignment.id));
        }
    }
    return ids;
}

QStringList names(const char* fields)
{
    return QString::fromLatin1(fields).split(u' ');
}

} // namespace

MissionPage::MissionPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(m_stack)), m_none(new EmptyNote(theme, Icon::Send, m_stack))
{
    setObjectName(QStringLiteral("missionPage"));
    setProperty("look", QStringLiteral("pane"));
    m_scroll->setObjectName(QStringLiteral("missionScroll"));
    addParts();
    connectParts();
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    theme.follow(this, [this] { setMinimumWidth(m_theme.px(340)); });
    retranslate();
}

void MissionPage::addParts()
{
    auto* page = paneIn(*m_scroll);
    m_head = new MissionHead(m_pool, m_theme, page);
    m_conflicts = new ConflictsNote(m_pool, m_theme, page);
    m_requestTitle = sectionTitle(m_theme, page);
    m_request = new RecordForm(m_pool, m_theme, Mission::kind(),
                               names("title_en title_ru beneficiary programme phase purpose starts ends window_from"
                                     " window_to donor received_on"),
                               page);
    m_request->setObjectName(QStringLiteral("missionRequest"));
    m_seats = new SeatsList(m_pool, m_theme, page);
    m_checklist = new ChecklistSection(m_pool, m_theme, page);
    m_after = new AfterSection(m_pool, m_theme, page);
    m_report = new RecordForm(m_pool, m_theme, Mission::kind(), names("report_due report_on"), page);
    m_others = new ContinuitySection(m_pool, m_theme, page);
    m_history = new RecordHistory(
        m_pool, m_theme, [this](const Id& mission) { return whatBelongsTo(m_pool, mission); }, page);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, m_theme.px(16));
    lines->setSpacing(m_theme.px(4));
    const auto addInset = [&](QWidget* part) {
        auto* inset = new QVBoxLayout;
        inset->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(6), 0);
        inset->addWidget(part);
        lines->addLayout(inset);
    };
    lines->addWidget(m_head);
    lines->addWidget(m_conflicts);
    lines->addWidget(hairline(page));
    addInset(m_requestTitle);
    addInset(m_request);
    lines->addWidget(hairline(page));
    addInset(m_seats);
    lines->addWidget(m_checklist);
    lines->addWidget(m_after);
    addInset(m_report);
    lines->addWidget(m_others);
    lines->addWidget(m_history);
    lines->addStretch();
}

void MissionPage::connectParts()
{
    connect(m_head, &MissionHead::staffingWanted, this, &MissionPage::findPeople);
    connect(m_head, &MissionHead::duplicateWanted, this, &MissionPage::duplicateWanted);
    connect(m_head, &MissionHead::deleteWanted, this, &MissionPage::deleteWanted);
    connect(m_head, &MissionHead::templateWanted, this, &MissionPage::templateWanted);
    connect(m_head, &MissionHead::failed, this, &MissionPage::failed);
    connect(m_seats, &SeatsList::opened, this, [this](const Id& seat) { Q_EMIT staffingWanted(m_id, seat); });
    connect(m_seats, &SeatsList::failed, this, &MissionPage::failed);
    for (Section* section : {static_cast<Section*>(m_checklist), static_cast<Section*>(m_after),
                             static_cast<Section*>(m_others), static_cast<Section*>(m_history)})
        connect(section, &Section::failed, this, &MissionPage::failed);
    connect(m_others, &ContinuitySection::missionWanted, this, &MissionPage::missionWanted);
    connect(m_history, &RecordHistory::undone, this, &MissionPage::undone);
    connect(m_history, &RecordHistory::allWanted, this, [this] { Q_EMIT historyWanted(m_id); });
    connect(m_conflicts, &ConflictsNote::wanted, this, &MissionPage::conflictsWanted);
}

void MissionPage::setMission(const Id& id)
{
    if (id != m_id)
        m_scroll->ensureVisible(0, 0);
    m_id = id;
    refresh();
}

void MissionPage::findPeople()
{
    if (!m_id.isNull())
        Q_EMIT staffingWanted(m_id, m_seats->chosenSeat());
}

void MissionPage::refresh()
{
    const auto team = readTeam(m_pool, m_id);
    if (!team) {
        m_id = {};
        m_stack->setCurrentWidget(m_none);
        return;
    }
    m_head->setTeam(*team);
    m_conflicts->setRecord(m_id);
    m_request->setRecord(m_id);
    m_report->setRecord(m_id);
    m_seats->setTeam(*team);
    m_checklist->setOwner(m_id);
    m_after->setOwner(m_id);
    m_others->setOwner(m_id);
    m_history->setOwner(m_id);
    m_history->look();
    m_stack->setCurrentWidget(m_scroll);
}

void MissionPage::edit(const QString& field)
{
    m_request->edit(field);
}

void MissionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MissionPage::retranslate()
{
    setAccessibleName(tr("Mission"));
    m_requestTitle->setText(tr("The request"));
    m_none->say(tr("Choose a mission in the list."));
}

} // namespace advisorpool
