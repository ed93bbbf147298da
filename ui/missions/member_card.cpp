#include "ui/missions/member_card.h"

#include "core/people/administration.h"
#include "core/people/setting.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/inline_form.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/letters_menu.h"
#include "ui/missions/member_forms.h"
#include "ui/missions/release_strip.h"
#include "ui/missions/seat_words.h"
#include "ui/missions/staffing_deeds.h"
#include "ui/shell/flow_layout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

MemberCard::MemberCard(Pool& pool, const Theme& theme, const MissionTeam& team, const Place& place, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_team(team), m_place(place), m_member(*m_place.member)
{
    setObjectName(QStringLiteral("member_") + m_member.assignment.id.text());
    setAccessibleName(shortName(m_member.advisor));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(8));
    lines->setSpacing(m_theme.px(6));
    addHead(*lines);
    auto* strip = new ReleaseStrip(theme, this);
    strip->setStatus(m_member.status, m_member.isOverdue(todayOf(pool)));
    lines->addWidget(strip);
    auto* state = new TextLabel(theme, Type::Style::Second, &Tokens::text, this);
    state->setObjectName(QStringLiteral("memberState"));
    state->setWordWrap(true);
    state->setText(stateWords());
    lines->addWidget(state);
    if (m_place.request.seat.role == SeatRole::Candidate)
        addSupervisor(*lines);
    if (pool.isWritable())
        addDeeds(*lines);
}

void MemberCard::addHead(QVBoxLayout& lines)
{
    auto* face = new AvatarView(m_theme, 30, this);
    face->setName(shortName(m_member.advisor));
    auto* name = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, this);
    const TwoLines words = personLines(m_member.advisor);
    name->setText(QStringLiteral("<b style='font-weight:600'>%1</b> %2")
                      .arg(words.strong.toHtmlEscaped(), words.plain.toHtmlEscaped()));
    name->setWordWrap(true);
    name->setToolTip(words.second);
    const auto employer = m_pool.find<Administration>(m_member.advisor.administration);
    QStringList about{seatRoleWords(m_place.request.seat)};
    if (employer && *employer)
        about << (administrationCountry(**employer).isEmpty() ? administrationShortName(**employer)
                                                              : administrationCountry(**employer));
    const DateRange mission{m_team.mission.starts, m_team.mission.ends};
    if (const DateRange own = datesOf(m_member.assignment, mission); own != mission)
        about << dayRangeWords(own.from, own.to, todayOf(m_pool));
    auto* second = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    second->setWordWrap(true);
    second->setText(about.join(QStringLiteral(" · ")));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(name);
    text->addWidget(second);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    head->addWidget(face, 0, Qt::AlignTop);
    head->addLayout(text, 1);
    if (m_pool.isWritable()) {
        auto* more = tinyButton(m_theme, Icon::Ellipsis, this);
        more->setObjectName(QStringLiteral("memberMore"));
        setIconWords(more, tr("%1: more").arg(shortName(m_member.advisor)));
        more->setMenu(moreMenu(more));
        head->addWidget(more, 0, Qt::AlignTop);
    }
    lines.addLayout(head);
}

QString MemberCard::stateWords() const
{
    const QDate today = todayOf(m_pool);
    const auto day = [&](QDate when) { return dayRangeWords(when, when, today); };
    const Assignment& assignment = m_member.assignment;
    switch (m_member.status) {
    case AssignmentStatus::Evaluated:
        return tr("Mission completed and evaluated.");
    case AssignmentStatus::Completed:
        return tr("Mission completed on %1.").arg(day(assignment.completedOn));
    case AssignmentStatus::Confirmed:
        return tr("Confirmed on %1.").arg(day(assignment.confirmedOn));
    case AssignmentStatus::Proposed:
        return tr("Proposed; the administration has not been asked.");
    default:
        break;
    }
    const Release& release = *m_member.release;
    QStringList parts;
    if (m_member.status == AssignmentStatus::Released) {
        parts << (release.answer == ReleaseAnswer::NotNeeded ? tr("No release is needed: %1.").arg(release.reason)
                                                             : tr("Released on %1.").arg(day(release.answeredOn)));
        if (!release.letterRef.isEmpty())
            parts << tr("Letter %1.").arg(release.letterRef);
        return parts.join(u' ');
    }
    if (release.answer)
        return tr("Released for %1 only: these days have to be asked for again.")
            .arg(dayRangeWords(release.coversFrom, release.coversTo, today));
    if (isForOtherDays())
        return tr("Asked for %1, and the days have changed: ask again.")
            .arg(dayRangeWords(release.coversFrom, release.coversTo, today));
    const Tokens& t = m_theme.tokens();
    if (release.deadline.isValid())
        parts << QStringLiteral("<b style='font-weight:600; color:%1'>%2</b>")
                     .arg((m_member.isOverdue(today) ? t.problem : t.warn).name(),
                          m_member.isOverdue(today) ? tr("Answer overdue since %1.").arg(day(release.deadline))
                                                    : tr("Answer due on %1.").arg(day(release.deadline)));
    if (release.askedOn.isValid())
        parts << tr("Asked on %1.").arg(day(release.askedOn));
    if (release.remindedOn.isValid())
        parts << tr("Reminded on %1.").arg(day(release.remindedOn));
    return parts.join(u' ');
}

// The release was asked for, but not for all the days that are meant now.
bool MemberCard::isForOtherDays() const
{
    const DateRange days = datesOf(m_member.assignment, {m_team.mission.starts, m_team.mission.ends});
    return m_member.release && days.isKnown() &&
           !covers({m_member.release->coversFrom, m_member.release->coversTo}, days);
}

// With the days of travel.
DateRange MemberCard::askedDays() const
{
    const int travel = numberOf(m_pool, travelDaysSetting).value_or(travelDaysSetting.usual);
    return widened(datesOf(m_member.assignment, {m_team.mission.starts, m_team.mission.ends}), travel);
}

void MemberCard::addSupervisor(QVBoxLayout& lines)
{
    const auto supervisor = m_pool.find<Advisor>(m_member.assignment.supervisor);
    const bool known = supervisor && *supervisor && !m_member.assignment.supervisor.isNull();
    auto* button = linkButton(m_theme, this, Icon::User);
    button->setObjectName(QStringLiteral("supervisor"));
    button->setText(known ? tr("Supervisor: %1").arg(shortName(**supervisor)) : tr("Choose a supervisor"));
    button->setAccessibleName(button->text());
    button->setEnabled(m_pool.isWritable());
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("supervisorMenu"));
    for (const Place& place : m_team.places) {
        if (!place.member || place.member->advisor.id == m_member.advisor.id)
            continue;
        QAction* action = menu->addAction(shortName(place.member->advisor));
        action->setObjectName(place.member->advisor.id.text());
        connect(
            action, &QAction::triggered, this,
            [this, id = place.member->advisor.id] {
                Assignment changed = m_member.assignment;
                changed.supervisor = id;
                takeIn(saveRecord(m_pool, changed));
            },
            Qt::QueuedConnection);
    }
    if (menu->isEmpty()) {
        QAction* nobody = menu->addAction(tr("Nobody else is in the team yet"));
        nobody->setEnabled(false);
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    lines.addWidget(button, 0, Qt::AlignLeft);
}

void MemberCard::addDeeds(QVBoxLayout& lines)
{
    auto* deeds = new QWidget(this);
    m_deeds = new FlowLayout(deeds, m_theme.px(6));
    m_deeds->setContentsMargins(0, 0, 0, 0);
    const auto offer = [&](const char* name, const QString& words, std::optional<Icon> icon, auto act) {
        auto* button = smallButton(m_theme, deeds, icon);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(words);
        button->setAccessibleName(words + QStringLiteral(": ") + shortName(m_member.advisor));
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
        m_deeds->addWidget(button);
    };
    const auto ask = [this] { open(askReleaseForm(m_pool, m_theme, m_member, askedDays(), this)); };
    switch (m_member.status) {
    case AssignmentStatus::Proposed:
        offer("askRelease", tr("Ask for release…"), Icon::Mail, ask);
        offer("waiveRelease", tr("Not needed…"), {},
              [this] { open(waiveReleaseForm(m_pool, m_theme, m_member, askedDays(), this)); });
        break;
    case AssignmentStatus::ReleaseRequested:
        if (m_member.release->answer || isForOtherDays())
            offer("askRelease", tr("Ask again…"), Icon::Mail, ask);
        if (m_member.release->answer)
            break;
        if (!isForOtherDays())
            offer("remind", tr("Remind"), Icon::Mail, [this] { takeIn(remind(m_pool, m_member)); });
        offer("recordAnswer", tr("Record answer…"), {}, [this] { open(answerForm(m_pool, m_theme, m_member, this)); });
        break;
    case AssignmentStatus::Released:
        offer("confirm", tr("Confirm"), Icon::Check, [this] { confirmNow(); });
        break;
    case AssignmentStatus::Confirmed:
        offer("complete", tr("Mission completed"), Icon::Flag, [this] { takeIn(complete(m_pool, m_member)); });
        break;
    default:
        break;
    }
    lines.addWidget(deeds);
    deeds->setVisible(m_deeds->count() > 0);
}

QWidget* MemberCard::nextDeed() const
{
    if (m_deeds && m_deeds->count() > 0)
        return m_deeds->itemAt(0)->widget();
    return findChild<QToolButton*>(QStringLiteral("memberMore"));
}

QMenu* MemberCard::moreMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    const auto offer = [&](const char* name, const QString& words, auto act) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act, Qt::QueuedConnection);
    };
    offer("openAdvisor", tr("Open the advisor's page"), [this] { Q_EMIT advisorWanted(m_member.advisor.id); });
    offer("ownDays", tr("Other days than the mission's…"), [this] {
        open(datesForm(m_pool, m_theme, m_member, {m_team.mission.starts, m_team.mission.ends}, this));
    });
    auto* letters = new LettersMenu(m_pool, m_member.assignment.id, menu);
    connect(letters, &LettersMenu::failed, this, &MemberCard::failed);
    connect(letters, &LettersMenu::told, this, &MemberCard::told);
    connect(
        letters, &LettersMenu::templatesWanted, this,
        [this] { showLetterTemplates(m_pool, m_theme, m_member.assignment.id, window()); }, Qt::QueuedConnection);
    menu->addMenu(letters);
    if (m_member.status == AssignmentStatus::Proposed)
        offer("confirmUnasked", tr("Confirm without release…"), [this] { confirmNow(); });
    if (m_member.status < AssignmentStatus::Completed)
        offer("endAssignment", tr("Withdrawn or cancelled…"),
              [this] { open(endForm(m_pool, m_theme, m_member, this)); });
    if (m_member.status == AssignmentStatus::Proposed)
        offer("takeOut", tr("Take out of the seat"),
              [this] { takeIn(removeRecord(m_pool, Assignment::kind(), m_member.assignment.id)); });
    return menu;
}

void MemberCard::confirmNow()
{
    const auto done = confirm(m_pool, m_member);
    if (!done && done.error().fault == Fault::Refused)
        open(confirmForm(m_pool, m_theme, m_member, describe(done.error()), this));
    else
        takeIn(done);
}

void MemberCard::open(InlineForm* form)
{
    delete std::exchange(m_form, form);
    static_cast<QVBoxLayout*>(layout())->addWidget(form);
    connect(
        form, &InlineForm::closed, this,
        [this, form] {
            form->deleteLater();
            form->hide();
            m_form = nullptr;
            Q_EMIT answered();
        },
        Qt::QueuedConnection);
    form->start();
}

void MemberCard::takeIn(const Result<Id>& done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace advisorpool
