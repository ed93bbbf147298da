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
#include "ui/shell/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

MissionHead::MissionHead(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme),
      m_title(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_about(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_status(new ChipView(theme, this)),
      m_staff(primaryButton(theme, this, Icon::Users)), m_more(iconButton(theme, Icon::Ellipsis, this)),
      m_next(new QWidget(this)), m_flow(new FlowLayout(m_next, theme.px(6)))
{
    m_title->setObjectName(QStringLiteral("missionTitle"));
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("missionStatus"));
    m_staff->setObjectName(QStringLiteral("findPeople"));
    m_more->setObjectName(QStringLiteral("missionMore"));
    m_more->setVisible(pool.isWritable());
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_next->setVisible(pool.isWritable());
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme.px(8));
    second->addWidget(m_status, 0, Qt::AlignTop);
    second->addWidget(m_next, 1);
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
    theme.follow(this, [this] { show(); });
}

void MissionHead::setTeam(const MissionTeam& team)
{
    m_team = team;
    show();
}

void MissionHead::show()
{
    const Mission& mission = m_team.mission;
    if (mission.id.isNull())
        return;
    const QString title = nameOf(m_pool, toRecord(mission));
    m_title->setText(title == mission.id.text() ? tr("A mission without a title") : title);
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
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->setObjectName({}); // nobody finds what is about to go
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const MissionStatus next : nextStatuses(status))
        addNext(next);
    setIconWords(m_more, tr("The mission: more"));
    delete m_more->menu();
    auto* menu = new QMenu(m_more);
    const auto offer = [&](const char* name, Icon icon, const QString& words, auto signal) {
        QAction* action = menu->addAction(m_theme.icon(icon), words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, signal, Qt::QueuedConnection);
    };
    offer("duplicateMission", Icon::Copy, tr("The same again, without its people"), &MissionHead::duplicateWanted);
    offer("keepAsTemplate", Icon::Save, tr("Keep as a template"), &MissionHead::templateWanted);
    offer("deleteMission", Icon::Trash2, tr("Delete"), &MissionHead::deleteWanted);
    m_more->setMenu(menu);
}

// What the button does, not what the mission is then.
void MissionHead::addNext(MissionStatus status)
{
    QString words;
    switch (status) {
    case MissionStatus::Received:
        words = tr("Take up again");
        break;
    case MissionStatus::Accepted:
        words = tr("Accept");
        break;
    case MissionStatus::Staffing:
        words = tr("Start staffing");
        break;
    case MissionStatus::Staffed:
        words = tr("Team complete");
        break;
    case MissionStatus::UnderWay:
        words = tr("Under way");
        break;
    case MissionStatus::Completed:
        words = tr("Completed");
        break;
    case MissionStatus::Closed:
        words = tr("Close");
        break;
    case MissionStatus::Declined:
        words = tr("Decline");
        break;
    case MissionStatus::Postponed:
        words = tr("Postpone");
        break;
    case MissionStatus::Cancelled:
        words = tr("Cancel the mission");
        break;
    }
    const bool usual = m_flow->count() == 0;
    auto* button = usual ? smallButton(m_theme, m_next) : linkButton(m_theme, m_next);
    button->setObjectName(QStringLiteral("status_") +
                          QString::fromLatin1(choiceNames(MissionStatus{})[static_cast<size_t>(status)]));
    button->setText(words);
    button->setAccessibleName(words);
    connect(
        button, &QPushButton::clicked, this, [this, status] { become(status); }, Qt::QueuedConnection);
    m_flow->addWidget(button);
    button->show();
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
        show();
    QWidget::changeEvent(event);
}

} // namespace advisorpool
