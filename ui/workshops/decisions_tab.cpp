#include "ui/workshops/decisions_tab.h"

#include "core/checks/guard.h"
#include "core/workshops/decision.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/workshops/decision_panel.h"
#include "ui/workshops/decisions_model.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace advisorpool {

DecisionsTab::DecisionsTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("decisions"), parent), m_model(new DecisionsModel(pool, this))
{
    auto* page = new QWidget(this);
    m_state = new TextLabel(theme, Type::Style::Second, &Tokens::text2, page);
    m_state->setWordWrap(true);
    m_signAll = smallButton(theme, page, Icon::ShieldCheck);
    m_signAll->setObjectName(QStringLiteral("signAll"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    head->addWidget(m_state, 1);
    head->addWidget(m_signAll);
    auto* split = new QSplitter(Qt::Vertical, page);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_table = new LinesTable(theme, *m_model, split);
    m_table->setObjectName(QStringLiteral("decisionsTable"));
    m_panel = new DecisionPanel(pool, theme, split);
    split->addWidget(m_table);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({theme.px(360), theme.px(220)});
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(hairline(page));
    lines->addWidget(split, 1);
    m_empty = new EmptyNote(theme, Icon::ShieldCheck, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_table, &LinesTable::currentChosen, this, &DecisionsTab::choose);
    connect(m_panel, &DecisionPanel::failed, this, &WorkshopTab::failed);
    connect(m_panel, &DecisionPanel::advisorWanted, this, &WorkshopTab::advisorWanted);
    connect(m_signAll, &QPushButton::clicked, this, &DecisionsTab::signAll);
    setFocusProxy(m_table);
}

QString DecisionsTab::title() const
{
    return tr("Decisions");
}

void DecisionsTab::retranslate()
{
    m_table->setAccessibleName(title());
    m_panel->retranslate();
}

std::vector<Id> DecisionsTab::toSign() const
{
    std::vector<Id> steps;
    for (const Participant* one : m_facts.candidates())
        if (const AccreditationStep* decision = decisionOf(one->steps, m_facts.workshop.id))
            if (!decision->signedOn.isValid() && !decision->reason.isEmpty())
                steps.push_back(decision->id);
    return steps;
}

void DecisionsTab::show(const WorkshopFacts& facts)
{
    if (facts.workshop.id != m_facts.workshop.id)
        m_chosen = {};
    m_facts = facts;
    const auto candidates = facts.candidates();
    m_empty->say(facts.workshop.expertGroup.isNull()
                     ? tr("Accredited as what? Choose the workshop's expert group under “Plan”.")
                     : tr("There are no candidates yet. Add them under “Participants”."));
    const bool ready = !candidates.empty() && !facts.workshop.expertGroup.isNull();
    m_stack->setCurrentIndex(ready ? 1 : 0);
    {
        const QSignalBlocker still(m_table);
        m_model->setFacts(facts);
        if (m_model->rowOf(m_chosen) < 0)
            m_chosen = candidates.empty() ? Id() : candidates.front()->part.id;
        const int row = m_model->rowOf(m_chosen);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    int signedOnes = 0;
    for (const Participant* one : candidates)
        if (const AccreditationStep* decision = decisionOf(one->steps, facts.workshop.id))
            signedOnes += decision->signedOn.isValid() ? 1 : 0;
    const int drafts = static_cast<int>(toSign().size());
    m_state->setText(tr("%1 of %2 decisions are signed.").arg(signedOnes).arg(candidates.size()));
    m_signAll->setText(tr("Sign %n draft(s)", nullptr, drafts));
    m_signAll->setAccessibleName(m_signAll->text());
    m_signAll->setVisible(facts.amHead() && drafts > 1 && facts.canWrite);
    choose(m_model->rowOf(m_chosen));
}

void DecisionsTab::choose(int row)
{
    if (row < 0)
        return;
    m_chosen = m_model->idOf(row);
    if (const Participant* one = m_facts.find(m_chosen))
        m_panel->setCandidate(*one, m_facts);
}

void DecisionsTab::signAll()
{
    const QDate today = m_pool.session().today();
    write(Label::Set, [&](Edit& edit) {
        Result<void> done;
        for (const Id& step : toSign()) {
            done = sign(edit, step, m_pool.session().author, today).and_then([&] {
                return guard(edit, AccreditationStep::kind(), step, {});
            });
            if (!done)
                break;
        }
        return done;
    });
}

} // namespace advisorpool
