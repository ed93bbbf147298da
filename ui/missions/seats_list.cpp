#include "ui/missions/seats_list.h"

#include "core/shipped/usual_missions.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/conflict_lines.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/mission_deeds.h"
#include "ui/missions/seat_card.h"
#include "ui/missions/seat_languages.h"
#include "ui/missions/staffing_deeds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace advisorpool {

SeatsList::SeatsList(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_title(sectionTitle(theme, this)),
      m_add(linkButton(theme, this, Icon::Plus)), m_addMenu(new QMenu(this)), m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("seatsList"));
    m_add->setObjectName(QStringLiteral("addSeat"));
    m_add->setVisible(pool.isWritable());
    m_addMenu->setObjectName(QStringLiteral("addSeatMenu"));
    connect(m_add, &QPushButton::clicked, this, &SeatsList::offerSeats);
    makeEditor();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_cards->setSpacing(theme.px(8));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme.px(6));
    all->addLayout(head);
    all->addLayout(m_cards);
    retranslate();
}

void SeatsList::makeEditor()
{
    m_conflicts = new ConflictLines(m_pool, m_theme, this);
    connect(m_conflicts, &ConflictLines::failed, this, &SeatsList::failed);
    connect(m_conflicts, &ConflictLines::settled, this, &SeatsList::focusChosen);
    m_tools = new QWidget(this);
    m_edit = linkButton(m_theme, m_tools, Icon::Pencil);
    m_edit->setObjectName(QStringLiteral("editSeat"));
    m_edit->setCheckable(true);
    m_remove = linkButton(m_theme, m_tools, Icon::Trash2);
    m_remove->setObjectName(QStringLiteral("removeSeat"));
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(m_theme.px(10), 0, m_theme.px(8), 0);
    tools->addWidget(m_edit);
    tools->addStretch();
    tools->addWidget(m_remove);
    m_editor = new QWidget(this);
    m_editor->setObjectName(QStringLiteral("seatEditor"));
    m_form = new RecordForm(m_pool, m_theme, Seat::kind(),
                            {QStringLiteral("role"), QStringLiteral("expert_group"), QStringLiteral("stage"),
                             QStringLiteral("subject"), QStringLiteral("depth")},
                            m_editor);
    m_languages = new SeatLanguages(m_pool, m_theme, m_editor);
    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(m_theme.px(10), 0, 0, 0);
    editor->setSpacing(m_theme.px(4));
    editor->addWidget(m_form);
    editor->addWidget(m_languages);
    m_editor->hide();
    m_tools->hide();
    connect(m_edit, &QPushButton::toggled, this, [this](bool on) {
        m_editor->setVisible(on && !m_chosen.isNull());
        if (on)
            m_form->edit(QStringLiteral("expert_group"));
    });
    connect(m_remove, &QPushButton::clicked, this, &SeatsList::removeChosen, Qt::QueuedConnection);
    connect(m_languages, &Section::failed, this, &SeatsList::failed);
}

SeatCard* SeatsList::card(const Id& seat) const
{
    const auto found = std::ranges::find(m_shown, seat, &SeatCard::seat);
    return found == m_shown.end() ? nullptr : *found;
}

void SeatsList::setTeam(const MissionTeam& team)
{
    const bool sameSeats =
        std::equal(team.places.begin(), team.places.end(), m_shown.begin(), m_shown.end(),
                   [](const Place& place, const SeatCard* card) { return place.seat() == card->seat(); });
    const bool another = team.mission.id != m_team.mission.id;
    m_team = team;
    if (!sameSeats)
        rebuild();
    fillCards();
    const bool gone = !m_chosen.isNull() && !team.placeOf(m_chosen);
    if (another || gone || m_chosen.isNull()) {
        // The first that is open, else the first.
        const auto open = std::find_if(team.places.begin(), team.places.end(),
                                       [](const Place& place) { return !place.member.has_value(); });
        m_chosen = {};
        if (another)
            m_edit->setChecked(false);
        choose(team.places.empty() ? Id() : open == team.places.end() ? team.places.front().seat() : open->seat());
    } else {
        placeEditor();
    }
}

void SeatsList::rebuild()
{
    const bool hadFocus = std::any_of(m_shown.begin(), m_shown.end(), [](SeatCard* card) { return card->hasFocus(); });
    for (SeatCard* card : m_shown) {
        card->setObjectName({}); // nobody finds what is about to go
        card->hide();
        card->deleteLater();
    }
    m_shown.clear();
    for (const Place& place : m_team.places) {
        auto* made = new SeatCard(m_pool, m_theme, place.seat(), this);
        m_cards->addWidget(made);
        made->setVisible(true);
        m_shown.push_back(made);
        connect(made, &SeatCard::chosen, this, [this, seat = place.seat()] { choose(seat); });
        connect(made, &SeatCard::opened, this, [this, seat = place.seat()] {
            choose(seat);
            Q_EMIT opened(seat);
        });
        connect(made, &SeatCard::dropped, this,
                [this, seat = place.seat()](const Id& advisor) { Q_EMIT dropped(seat, advisor); });
        connect(made, &SeatCard::moved, this, &SeatsList::move);
    }
    if (hadFocus && !m_shown.empty())
        m_shown.front()->setFocus();
}

void SeatsList::fillCards()
{
    const QDate today = todayOf(m_pool);
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->fill(m_team.places[i], static_cast<int>(i) + 1, today);
}

// The tools and the editor stand below the chosen card.
void SeatsList::placeEditor()
{
    const QWidgetList parts{m_conflicts, m_tools, m_editor};
    for (QWidget* part : parts)
        m_cards->removeWidget(part);
    SeatCard* at = card(m_chosen);
    const bool shown = at && m_pool.isWritable();
    if (shown) {
        int row = m_cards->indexOf(at);
        for (QWidget* part : parts)
            m_cards->insertWidget(++row, part);
        m_form->setRecord(m_chosen);
        m_languages->setOwner(m_chosen);
    }
    m_conflicts->setRecord(shown ? m_chosen : Id());
    m_tools->setVisible(shown);
    m_editor->setVisible(shown && m_edit->isChecked());
    for (SeatCard* each : m_shown)
        each->setChosen(each == at);
}

void SeatsList::choose(const Id& seat)
{
    if (seat == m_chosen) {
        placeEditor();
        return;
    }
    m_chosen = seat;
    placeEditor();
    Q_EMIT chosen(seat);
}

int SeatsList::chosenNumber() const
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (m_shown[i]->seat() == m_chosen)
            return static_cast<int>(i) + 1;
    return 0;
}

void SeatsList::focusChosen()
{
    if (SeatCard* at = card(m_chosen))
        at->setFocus();
    else
        m_add->setFocus();
}

void SeatsList::move(int by)
{
    const int next = chosenNumber() - 1 + by;
    if (next < 0 || next >= static_cast<int>(m_shown.size()))
        return;
    choose(m_shown[static_cast<size_t>(next)]->seat());
    focusChosen();
}

// Asks for what the seat before it asks: one language and one expert group go through a mission as a rule.
void SeatsList::addSeat(SeatRole role)
{
    Seat seat{.mission = m_team.mission.id, .role = role};
    const Place* like = m_team.placeOf(m_chosen);
    if (!like && !m_team.places.empty())
        like = &m_team.places.back();
    if (like)
        seat.expertGroup = like->request.seat.expertGroup;
    Edit edit(m_pool, Label::Add);
    Result<void> done = edit.save(seat);
    if (like)
        for (SeatLanguage language : like->request.languages) {
            language.id = {};
            language.seat = seat.id;
            done = done.and_then([&] { return edit.save(language); });
        }
    const auto saved = done.and_then([&] { return edit.commit(); });
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        choose(seat.id);
    focusChosen();
}

void SeatsList::removeChosen()
{
    const int number = chosenNumber();
    const auto done = removeRecord(m_pool, Seat::kind(), m_chosen);
    if (!done)
        Q_EMIT failed(done.error());
    else if (number > 0 && !m_shown.empty())
        choose(m_shown[std::min(static_cast<size_t>(number), m_shown.size()) - 1]->seat());
    focusChosen();
}

void SeatsList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillCards();
    }
    QWidget::changeEvent(event);
}

void SeatsList::retranslate()
{
    m_title->setText(tr("Seats"));
    m_add->setText(tr("Seat", "add one"));
    m_add->setAccessibleName(tr("Add a seat"));
    m_edit->setText(tr("What it asks for"));
    m_edit->setAccessibleName(m_edit->text());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the seat"));
}

void SeatsList::offerSeats()
{
    fillAddMenu();
    m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

// A seat by its role, or all the seats of a usual team.
void SeatsList::fillAddMenu()
{
    QMenu* menu = m_addMenu;
    menu->clear();
    const Field& role = *Seat::kind().field(u"role");
    for (const QString& choice : role.choices) {
        QAction* action = menu->addAction(valueWords(role, Value(choice)));
        action->setObjectName(choice);
        connect(
            action, &QAction::triggered, this,
            [this, choice] { addSeat(*Member<std::optional<SeatRole>>::fromValue(Value(choice))); },
            Qt::QueuedConnection);
    }
    menu->addSection(tr("From a usual team"));
    const auto templates = missionTemplates(m_pool);
    if (!templates)
        return;
    for (const MissionTemplate& one : *templates) {
        QAction* action = menu->addAction(nameOf(m_pool, toRecord(one.plan.mission)));
        action->setObjectName(one.code);
        connect(
            action, &QAction::triggered, this,
            [this, plan = one.plan] {
                if (const auto done = addTeam(m_pool, m_team.mission.id, plan); !done)
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    }
}

} // namespace advisorpool
