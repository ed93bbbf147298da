#include "ui/missions/mission_head.h"

#include "core/missions/mission_course.h"
#include "core/people/administration.h"
#include "core/words/names.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/staffing_deeds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

QString nameFor(MissionStatus status)
{
    return QStringLiteral("status_") + QString::fromLatin1(choiceNames(status)[static_cast<size_t>(status)]);
}

// What the button does, not what the mission is then.
QString wordsFor(MissionStatus now, MissionStatus next)
{
    switch (next) {
    case MissionStatus::Received:
        return MissionHead::tr("Take up again");
    case MissionStatus::Accepted:
        return MissionHead::tr("Accept");
    case MissionStatus::Staffing:
        return MissionHead::tr("Start staffing");
    case MissionStatus::Staffed:
        return MissionHead::tr("Team complete");
    case MissionStatus::UnderWay:
        return MissionHead::tr("Under way");
    case MissionStatus::Completed:
        return now == MissionStatus::Closed ? MissionHead::tr("Reopen") : MissionHead::tr("Completed");
    case MissionStatus::Closed:
        return MissionHead::tr("Close");
    case MissionStatus::Declined:
        return MissionHead::tr("Decline");
    case MissionStatus::Postponed:
        return MissionHead::tr("Postpone");
    case MissionStatus::Cancelled:
        return MissionHead::tr("Cancel the mission");
    }
    return {};
}

} // namespace

MissionHead::MissionHead(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_about(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_status(new ChipView(theme, this)),
      m_staff(primaryButton(theme, this, Icon::Users)), m_more(iconButton(theme, Icon::Ellipsis, this)),
      m_next(smallButton(theme, this))
{
    m_title->setObjectName(QStringLiteral("missionTitle"));
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("missionStatus"));
    m_staff->setObjectName(QStringLiteral("findPeople"));
    m_more->setObjectName(QStringLiteral("missionMore"));
    m_more->setVisible(pool.isWritable());
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme.px(8));
    second->addWidget(m_status);
    second->addWidget(m_next);
    second->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(4));
    all->setSpacing(theme.px(4));
    all->addLayout(first);
    all->addWidget(m_about);
    all->addSpacing(theme.px(2));
    all->addLayout(second);
    all->addSpacing(theme.px(4));
    all->addWidget(m_staff, 0, Qt::AlignLeft);
    connect(m_staff, &QPushButton::clicked, this, &MissionHead::staffingWanted);
    connect(
        m_next, &QPushButton::clicked, this, [this] { become(m_nextStatus); }, Qt::QueuedConnection);
    theme.follow(this, [this] { fill(); });
}

void MissionHead::setTeam(const MissionTeam& team)
{
    m_team = team;
    fill();
}

void MissionHead::fill()
{
    const Mission& mission = m_team.mission;
    if (mission.id.isNull())
        return;
    m_title->setText(nameOf(m_pool, toRecord(mission)));
    const auto beneficiary = m_pool.find<Administration>(mission.beneficiary);
    QStringList about;
    if (beneficiary && *beneficiary && !mission.beneficiary.isNull())
        about << (administrationCountry(**beneficiary).isEmpty() ? administrationShortName(**beneficiary)
                                                                 : administrationCountry(**beneficiary));
    about << dayRangeWords(mission.starts, mission.ends.isValid() ? mission.ends : mission.starts, todayOf(m_pool))
          << programmeWords(mission);
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    const auto status = mission.status.value_or(MissionStatus::Received);
    m_status->setChip(missionStatusChip(status));
    m_staff->setText(m_team.places.empty()
                         ? tr("Seats and people")
                         : tr("Find people: %1 of %n seat(s) taken", nullptr, static_cast<int>(m_team.places.size()))
                               .arg(m_team.filled()));
    m_staff->setAccessibleName(m_staff->text());
    const auto next = nextStatuses(status);
    m_next->setVisible(m_pool.isWritable() && !next.empty());
    if (!next.empty()) {
        m_next->setObjectName(nameFor(next.front()));
        m_next->setText(wordsFor(status, next.front()));
        m_next->setAccessibleName(m_next->text());
        m_nextStatus = next.front();
    }
    setIconWords(m_more, tr("The mission: more"));
    delete m_more->menu();
    auto* menu = new QMenu(m_more);
    const auto offer = [&](const char* name, Icon icon, const QString& words, auto signal) {
        QAction* action = menu->addAction(m_theme.icon(icon), words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, signal, Qt::QueuedConnection);
    };
    for (size_t i = 1; i < next.size(); ++i) {
        QAction* action = menu->addAction(wordsFor(status, next[i]));
        action->setObjectName(nameFor(next[i]));
        connect(
            action, &QAction::triggered, this, [this, other = next[i]] { become(other); }, Qt::QueuedConnection);
    }
    menu->addSeparator();
    offer("duplicateMission", Icon::Copy, tr("The same again, without its people"), &MissionHead::duplicateWanted);
    offer("keepAsTemplate", Icon::Save, tr("Keep as a template"), &MissionHead::templateWanted);
    offer("deleteMission", Icon::Trash2, tr("Delete"), &MissionHead::deleteWanted);
    m_more->setMenu(menu);
}

void MissionHead::become(MissionStatus status)
{
    Mission changed = m_team.mission;
    changed.status = status;
    const auto done = saveRecord(m_pool, changed);
    if (!done)
        Q_EMIT failed(done.error());
}

void MissionHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace advisorpool
