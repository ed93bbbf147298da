#include "ui/workshops/participants_tab.h"

#include "core/checks/guard.h"
#include "core/workshops/nomination.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/shell/search_box.h"
#include "ui/workshops/participant_panel.h"
#include "ui/workshops/participants_model.h"
#include "ui/workshops/person_search.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace advisorpool {

ParticipantsTab::ParticipantsTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("participants"), parent), m_found(new PersonSearch(pool, this)),
      m_model(new ParticipantsModel(pool, this))
{
    m_add = new SearchBox(theme, this);
    m_add->setObjectName(QStringLiteral("addParticipant"));
    m_add->setResults(m_found);
    m_role = smallButton(theme, this);
    m_role->setObjectName(QStringLiteral("participantRole"));
    auto* roles = new QMenu(m_role);
    for (int role = 0; role < static_cast<int>(Participation::kind().field(u"role")->choices.size()); ++role) {
        auto* action = roles->addAction(QString(), this, [this, role] {
            chooseRole(static_cast<ParticipationRole>(role));
            m_add->setFocus();
        });
        action->setObjectName(QStringLiteral("as_") +
                              Participation::kind().field(u"role")->choices[static_cast<size_t>(role)]);
    }
    m_role->setMenu(roles);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    head->addWidget(m_add, 1);
    head->addWidget(m_role);

    m_sum = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
    m_sum->setObjectName(QStringLiteral("nominations"));
    m_sum->setWordWrap(true);
    m_sum->setContentsMargins(theme.px(16), 0, theme.px(12), theme.px(8));

    auto* below = new QWidget(this);
    auto* page = new QSplitter(Qt::Vertical, below);
    page->setHandleWidth(1);
    page->setChildrenCollapsible(false);
    m_table = new LinesTable(theme, *m_model, page);
    m_table->setObjectName(QStringLiteral("participantsTable"));
    m_panel = new ParticipantPanel(pool, theme, page);
    page->addWidget(m_table);
    page->addWidget(m_panel);
    page->setStretchFactor(0, 1);
    page->setStretchFactor(1, 1);
    page->setSizes({theme.px(320), theme.px(260)});
    m_empty = new EmptyNote(theme, Icon::Users, below);
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_sum);
    all->addWidget(hairline(this));
    all->addWidget(below, 1);

    connect(m_add, &QLineEdit::textEdited, m_found, &PersonSearch::setQuery);
    connect(m_add, &SearchBox::chosen, this, [this](const QModelIndex& result) { add(m_found->at(result)); });
    connect(m_table, &LinesTable::currentChosen, this, &ParticipantsTab::choose);
    connect(m_panel, &ParticipantPanel::failed, this, &WorkshopTab::failed);
    connect(m_panel, &ParticipantPanel::did, this, [this](const QString& words) {
        m_table->setFocus(); // the button that was pressed is gone; what took its place must not be pressed next
        Q_EMIT did(words);
    });
    connect(m_panel, &ParticipantPanel::advisorWanted, this, &WorkshopTab::advisorWanted);
    setFocusProxy(m_add);
}

QString ParticipantsTab::title() const
{
    return tr("Participants");
}

void ParticipantsTab::retranslate()
{
    m_add->setHint(tr("Add somebody: type a name, in either script"), tr("Add a participant"));
    m_table->setAccessibleName(title());
    const auto actions = m_role->menu()->actions();
    for (int role = 0; role < static_cast<int>(actions.size()); ++role)
        actions[role]->setText(choiceOf(Participation::kind(), u"role", role));
    m_empty->say(tr("Nobody takes part yet. Type a name above; who is not in the pool yet comes into it so."));
    chooseRole(m_as);
}

void ParticipantsTab::chooseRole(ParticipationRole role)
{
    m_as = role;
    m_role->setText(tr("as %1").arg(choiceOf(Participation::kind(), u"role", static_cast<int>(role))));
    m_role->setAccessibleName(m_role->text());
}

void ParticipantsTab::show(const WorkshopFacts& facts)
{
    if (facts.workshop.id != m_facts.workshop.id)
        m_chosen = {};
    m_facts = facts;
    m_sum->setText(sumWords());
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_add->setEnabled(facts.canWrite);
    m_role->setEnabled(facts.canWrite);
    {
        const QSignalBlocker still(m_table);
        m_model->setFacts(facts);
        if (m_model->rowOf(m_chosen) < 0)
            m_chosen = facts.people.empty() ? Id() : facts.people.front().part.id;
        const int row = m_model->rowOf(m_chosen);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    choose(m_model->rowOf(m_chosen));
    m_stack->setCurrentIndex(facts.people.empty() ? 0 : 1);
}

QString ParticipantsTab::sumWords() const
{
    std::map<QString, int> administrations;
    std::map<Answer, int> answers;
    int candidates = 0;
    for (const Participant& one : m_facts.people) {
        if (!one.isCandidate())
            continue;
        ++candidates;
        ++administrations[one.administration];
        if (one.part.answer)
            ++answers[*one.part.answer];
    }
    if (candidates == 0)
        return {};
    QStringList homes;
    for (const auto& [administration, number] : administrations)
        homes << (number > 1 ? QStringLiteral("%1 %2").arg(administration).arg(number) : administration);
    QStringList parts{tr("%n nominated", nullptr, candidates) + QStringLiteral(": ") +
                      homes.join(QStringLiteral(", "))};
    for (const auto& [answer, number] : answers)
        parts << QStringLiteral("%1: %2")
                     .arg(choiceOf(Participation::kind(), u"answer", static_cast<int>(answer)))
                     .arg(number);
    return parts.join(QStringLiteral(" · "));
}

void ParticipantsTab::choose(int row)
{
    if (row < 0)
        return;
    m_chosen = m_model->idOf(row);
    if (const Participant* one = m_facts.find(m_chosen))
        m_panel->setParticipant(*one, m_facts);
}

void ParticipantsTab::add(Advisor advisor)
{
    Participation part{.workshop = m_facts.workshop.id, .advisor = advisor.id, .role = m_as};
    for (const Participant& one : m_facts.people)
        if (one.part.advisor == advisor.id) {
            m_table->setCurrentIndex(m_model->index(m_model->rowOf(one.part.id), 0));
            m_add->clear();
            return;
        }
    if (m_as == ParticipationRole::Candidate)
        part.nominatedOn = m_pool.session().today();
    const auto guarded = [](Edit& edit, auto& record) {
        return guard(edit, std::remove_cvref_t<decltype(record)>::kind(), record.id, {});
    };
    const bool done = write(Label::Add, [&](Edit& edit) -> Result<void> {
        Result<void> made;
        if (advisor.id.isNull()) // new in the pool
            made = edit.save(advisor).and_then([&] { return guarded(edit, advisor); });
        part.advisor = advisor.id;
        return made.and_then([&] { return takeIn(edit, part); }).and_then([&] { return guarded(edit, part); });
    });
    if (!done)
        return;
    m_add->clear();
    const int row = m_model->rowOf(part.id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_add->setFocus();
}

} // namespace advisorpool
