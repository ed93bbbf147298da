#include "ui/missions/staffing_head.h"

#include "core/people/administration.h"
#include "core/people/locale_names.h"
#include "core/words/names.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/mission_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/staffing_deeds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

QString movingWords(const Mission& mission, QDate today)
{
    return mission.windowFrom.isValid() && mission.windowTo.isValid()
               ? StaffingHead::tr("can move within %1").arg(dayRangeWords(mission.windowFrom, mission.windowTo, today))
               : QString();
}

// By any seat.
QString languagesAsked(const MissionTeam& team)
{
    QStringList names;
    for (const Place& place : team.places)
        for (const SeatLanguage& language : place.request.languages)
            names << languageName(language.language, QLocale());
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

StaffingHead::StaffingHead(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_back(linkButton(theme, this)),
      m_where(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)), m_status(new ChipView(theme, this)),
      m_about(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this))
{
    setProperty("look", QStringLiteral("pane"));
    m_back->setObjectName(QStringLiteral("backToMissions"));
    m_title->setObjectName(QStringLiteral("staffingTitle"));
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* way = new QHBoxLayout;
    way->setSpacing(theme.px(6));
    way->addWidget(m_back);
    way->addWidget(m_where);
    way->addWidget(m_about, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(12));
    line->addWidget(m_title);
    line->addWidget(m_status);
    line->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10));
    all->setSpacing(theme.px(2));
    all->addLayout(way);
    all->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &StaffingHead::backWanted);
    theme.follow(this, [this] { fill(); });
}

void StaffingHead::setTeam(const MissionTeam& team)
{
    m_team = team;
    fill();
}

void StaffingHead::fill()
{
    const Mission& mission = m_team.mission;
    if (mission.id.isNull())
        return;
    m_back->setText(tr("Missions"));
    m_back->setAccessibleName(tr("Back to the missions"));
    const auto beneficiary = m_pool.find<Administration>(mission.beneficiary);
    const bool known = beneficiary && *beneficiary && !mission.beneficiary.isNull();
    m_where->setText(known ? QChar(0x203A) + QStringLiteral(" ") + administrationCountry(**beneficiary) : QString());
    m_title->setText(nameOf(m_pool, toRecord(mission)));
    Chip chip = missionStatusChip(mission.status.value_or(MissionStatus::Received));
    chip.text = tr("%1 · %2 of %n seat(s)", "a mission's status", static_cast<int>(m_team.places.size()))
                    .arg(chip.text)
                    .arg(m_team.filled());
    m_status->setChip(chip);
    QStringList about{
        dayRangeWords(mission.starts, mission.ends.isValid() ? mission.ends : mission.starts, todayOf(m_pool)),
        movingWords(mission, todayOf(m_pool)), programmeWords(mission), languagesAsked(m_team)};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral("  ·  ")));
}

void StaffingHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace advisorpool
