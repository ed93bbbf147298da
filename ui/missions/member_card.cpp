#include "ui/missions/member_card.h"

#include "core/people/administration.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/inline_form.h"
#include "ui/forms/person_words.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/letters_menu.h"
#include "ui/missions/member_forms.h"
#include "ui/missions/member_words.h"
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
    state->setTextFormat(Qt::RichText);
    state->setText(memberStateWords(m_member, missionDays(), todayOf(pool), theme));
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
    if (const DateRange own = datesOf(m_member.assignment, missionDays()); own != missionDays())
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
    const DateRange days = daysToAskFor(m_pool, m_member, missionDays());
    const auto ask = [this, days] { open(askReleaseForm(m_pool, m_theme, m_member, days, this)); };
    const bool isForOthers = isForOtherDays(m_member, missionDays());
    switch (m_member.status) {
    case AssignmentStatus::Proposed:
        offer("askRelease", tr("Ask for release…"), Icon::Mail, ask);
        offer("waiveRelease", tr("Not needed…"), {},
              [this, days] { open(waiveReleaseForm(m_pool, m_theme, m_member, days, this)); });
        break;
    case AssignmentStatus::ReleaseRequested:
        if (m_member.release->answer || isForOthers)
            offer("askRelease", tr("Ask again…"), Icon::Mail, ask);
        if (m_member.release->answer)
            break;
        if (!isForOthers && std::max(m_member.release->askedOn, m_member.release->remindedOn) < todayOf(m_pool))
            offer("remind", tr("Remind"), Icon::Mail, [this] { takeIn(remind(m_pool, m_member)); });
        offer("recordAnswer", tr("Record answer…"), {}, [this] { open(answerForm(m_pool, m_theme, m_member, this)); });
        break;
    case AssignmentStatus::Released:
        offer("confirm", tr("Confirm"), Icon::Check, [this] { confirmNow(); });
        break;
    case AssignmentStatus::Confirmed:
        if (hasBegun(m_member, missionDays(), todayOf(m_pool)))
            offer("complete", tr("Mission completed"), Icon::Flag, [this] { takeIn(complete(m_pool, m_member)); });
        break;
    default:
        break;
    }
    addLetters(*deeds);
    lines.addWidget(deeds);
}

void MemberCard::addLetters(QWidget& deeds)
{
    auto* button = smallButton(m_theme, &deeds);
    button->setObjectName(QStringLiteral("letter"));
    button->setText(tr("Letter"));
    button->setAccessibleName(tr("Letter to the administration: %1").arg(shortName(m_member.advisor)));
    auto* letters = new LettersMenu(m_pool, m_member.assignment.id, button);
    connect(letters, &LettersMenu::failed, this, &MemberCard::failed);
    connect(letters, &LettersMenu::told, this, &MemberCard::told);
    connect(
        letters, &LettersMenu::templatesWanted, this,
        [this] { showLetterTemplates(m_pool, m_theme, m_member.assignment.id, window()); }, Qt::QueuedConnection);
    button->setMenu(letters);
    m_deeds->addWidget(button);
}

DateRange MemberCard::missionDays() const
{
    return {m_team.mission.starts, m_team.mission.ends};
}

QWidget* MemberCard::nextDeed() const
{
    return m_deeds ? m_deeds->itemAt(0)->widget() : nullptr;
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
    offer("ownDays", tr("Other days than the mission's…"),
          [this] { open(datesForm(m_pool, m_theme, m_member, missionDays(), this)); });
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
