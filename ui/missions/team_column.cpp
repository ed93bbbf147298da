#include "ui/missions/team_column.h"
#include "ui/forms/scroll.h"

#include "core/missions/team.h"
#include "core/words/team_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/marked_line.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/member_card.h"
#include "ui/missions/staffing_deeds.h"

#include <QEvent>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

StatusMark markOf(TeamVerdict verdict)
{
    switch (verdict) {
    case TeamVerdict::Held:
        return StatusMark::Ok;
    case TeamVerdict::Pending:
        return StatusMark::Warn;
    case TeamVerdict::Unknown:
        return StatusMark::Unknown;
    case TeamVerdict::Broken:
        break;
    }
    return StatusMark::Problem;
}

} // namespace

TeamColumn::TeamColumn(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme)
{
    setObjectName(QStringLiteral("teamColumn"));
    scrollDown(*this);
    auto* page = new QWidget(this);
    setWidget(page);
    m_title = sectionTitle(theme, page);
    m_members = new QVBoxLayout;
    m_members->setSpacing(0);
    m_rulesTitle = sectionTitle(theme, page);
    m_rules = new QVBoxLayout;
    m_rules->setSpacing(theme.px(4));
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(theme.px(14), theme.px(12), theme.px(12), theme.px(12));
    all->setSpacing(theme.px(6));
    all->addWidget(m_title);
    all->addLayout(m_members);
    all->addWidget(m_rulesTitle);
    all->addLayout(m_rules);
    all->addStretch();
    theme.follow(this, [this] {
        if (!m_team.mission.id.isNull())
            rebuild(); // lines are made in the colours of their moment
    });
}

// What is being answered there stays; the rest waits until it is.
void TeamColumn::setTeam(const MissionTeam& team)
{
    const bool another = team.mission.id != m_team.mission.id;
    m_team = team;
    for (const MemberCard* card : findChildren<MemberCard*>())
        m_stale |= !another && card->isAsking();
    if (!m_stale)
        rebuild();
}

void TeamColumn::rebuild()
{
    m_stale = false;
    const auto [cardName, focused] = whereFocusIs();
    m_title->setText(tr("Team so far"));
    m_rulesTitle->setText(tr("Does the team hold together?"));
    for (QBoxLayout* part : {m_members, m_rules}) {
        for (int i = 0; i < part->count(); ++i)
            if (QWidget* widget = part->itemAt(i)->widget()) {
                widget->setObjectName({}); // nobody finds what is about to go
                for (QWidget* child : widget->findChildren<QWidget*>())
                    child->setObjectName({});
            }
        clearLayout(*part);
    }
    if (m_team.mission.isCalledOff())
        m_members->addWidget(new MarkedLine(
            m_theme, StatusMark::Excluded,
            tr("%1: nobody's days are held for this mission.").arg(missionStatusChip(*m_team.mission.status).text),
            this));
    bool any = false;
    for (const Place& place : m_team.places) {
        if (place.member) {
            if (any)
                m_members->addWidget(hairline(this));
            auto* card = new MemberCard(m_pool, m_theme, m_team, place, this);
            m_members->addWidget(card);
            any = true;
            connect(card, &MemberCard::advisorWanted, this, &TeamColumn::advisorWanted);
            connect(card, &MemberCard::failed, this, &TeamColumn::failed);
            connect(card, &MemberCard::told, this, &TeamColumn::told);
            connect(
                card, &MemberCard::answered, this,
                [this, name = card->objectName()] {
                    if (m_stale)
                        rebuild();
                    focusIn(name, {});
                },
                Qt::QueuedConnection);
        }
    }
    if (!any) {
        auto* nobody = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
        nobody->setWordWrap(true);
        nobody->setText(tr("Nobody yet. Choose a seat, then a candidate: Enter proposes, or drag them to a seat."));
        m_members->addWidget(nobody);
    }
    for (const Place& place : m_team.places)
        addGone(place);
    m_members->addSpacing(m_theme.px(6));
    m_members->addWidget(hairline(this));
    addRules();
    if (!cardName.isEmpty())
        focusIn(cardName, focused);
}

// The member, and the button.
std::pair<QString, QString> TeamColumn::whereFocusIs() const
{
    QWidget* focus = focusWidget();
    if (!focus || !focus->hasFocus())
        return {};
    for (QWidget* up = focus; up; up = up->parentWidget())
        if (qobject_cast<MemberCard*>(up))
            return {up->objectName(), focus->objectName()};
    return {};
}

// The same button there, else what can be done next.
void TeamColumn::focusIn(const QString& card, const QString& button)
{
    auto* where = findChild<MemberCard*>(card);
    if (!where)
        return;
    QWidget* same = button.isEmpty() ? nullptr : where->findChild<QWidget*>(button);
    if (!same)
        same = where->nextDeed();
    if (same)
        same->setFocus();
}

void TeamColumn::addGone(const Place& place)
{
    const QDate today = todayOf(m_pool);
    for (const SeatHolder& gone : place.gone) {
        QString words = shortName(gone.advisor) + QStringLiteral(": ") + assignmentStatusWords(gone.status);
        const bool refused = gone.status == AssignmentStatus::Refused;
        const QDate day = refused ? gone.release->answeredOn : gone.assignment.endedOn;
        if (day.isValid())
            words += QStringLiteral(", ") + dayRangeWords(day, day, today);
        const QString reason = refused ? gone.release->reason : gone.assignment.reason;
        if (!reason.isEmpty())
            words += QStringLiteral(". ") + reason;
        m_members->addWidget(new MarkedLine(m_theme, StatusMark::Excluded, withOneStop(words), this));
    }
}

// Each rule, held or not.
void TeamColumn::addRules()
{
    const auto team = teamOf(m_pool, m_team.mission.id);
    if (!team)
        return;
    for (const TeamFinding& finding : judge(*team, todayOf(m_pool))) {
        auto* line = new MarkedLine(m_theme, markOf(finding.verdict), describe(m_pool, *team, finding), this);
        line->setObjectName(QStringLiteral("rule_") +
                            QString::fromLatin1(choiceNames(finding.rule)[static_cast<size_t>(finding.rule)]));
        m_rules->addWidget(line);
    }
}

void TeamColumn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_team.mission.id.isNull())
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace advisorpool
