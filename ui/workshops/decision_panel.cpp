#include "ui/workshops/decision_panel.h"

#include "core/checks/guard.h"
#include "core/words/words.h"
#include "core/workshops/decision.h"
#include "ui/forms/conflict_lines.h"
#include "ui/forms/controls.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/segmented.h"
#include "ui/workshops/participants_model.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

DecisionPanel::DecisionPanel(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_name(linkButton(theme, this)), m_place(new QWidget(this)),
      m_about(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_why(new LongTextEditor(theme, this)),
      m_state(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_conflicts(new ConflictLines(pool, theme, this)), m_sign(primaryButton(theme, this, Icon::ShieldCheck)),
      m_correct(smallButton(theme, this, Icon::Pencil))
{
    setProperty("look", QStringLiteral("pane"));
    m_name->setObjectName(QStringLiteral("decisionName"));
    m_why->setObjectName(QStringLiteral("justification"));
    m_why->setMinimumHeight(theme.px(56));
    m_about->setBuddy(m_why);
    m_state->setObjectName(QStringLiteral("decisionState"));
    m_state->setWordWrap(true);
    m_sign->setObjectName(QStringLiteral("signDecision"));
    m_correct->setObjectName(QStringLiteral("correctDecision"));
    auto* outcomes = new QHBoxLayout(m_place);
    outcomes->setContentsMargins(0, 0, 0, 0);
    outcomes->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme.px(12));
    foot->addWidget(m_state, 1);
    foot->addWidget(m_correct);
    foot->addWidget(m_sign);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(12));
    all->setSpacing(theme.px(6));
    all->addWidget(m_name);
    all->addWidget(m_place);
    all->addWidget(m_about);
    all->addWidget(m_why, 1);
    all->addWidget(m_conflicts);
    all->addLayout(foot);
    connect(m_conflicts, &ConflictLines::failed, this, &DecisionPanel::failed);
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT advisorWanted(m_one.part.advisor); });
    connect(m_why, &LongTextEditor::committed, this, &DecisionPanel::decideThis);
    connect(m_why, &LongTextEditor::left, this, &DecisionPanel::decideThis);
    connect(m_why, &LongTextEditor::textChanged, this, &DecisionPanel::allowSigning);
    connect(m_why, &LongTextEditor::cancelled, this, [this] { correct(false); });
    connect(m_sign, &QPushButton::clicked, this, &DecisionPanel::signThis);
    connect(m_correct, &QPushButton::clicked, this,
            [this] { isCorrection() ? dropCorrection() : correct(!m_correcting); });
}

bool DecisionPanel::isCorrection() const
{
    return m_decision && !m_decision->signedOn.isValid() && !m_decision->replaces.isNull();
}

void DecisionPanel::dropCorrection()
{
    if (const auto done = removeRecord(m_pool, AccreditationStep::kind(), m_decision->id); !done)
        Q_EMIT failed(done.error());
}

// Or gives up what was typed.
void DecisionPanel::correct(bool on)
{
    m_correcting = on;
    m_why->setPlainText(on || !m_decision ? QString() : m_decision->reason);
    showState();
    if (on)
        m_why->setFocus();
}

void DecisionPanel::retranslate()
{
    m_about->setText(tr("Justification"));
    m_why->setAccessibleName(tr("Justification"));
    m_sign->setText(tr("Sign"));
    m_sign->setAccessibleName(tr("Sign"));
    m_outcomes.clear(); // their words are made with them
}

void DecisionPanel::setCandidate(Participant one, WorkshopFacts facts)
{
    const bool other = one.part.id != m_one.part.id;
    const AccreditationStep* decision = decisionOf(one.steps, facts.workshop.id);
    const bool changed = (decision ? decision->id : Id()) != (m_decision ? m_decision->id : Id());
    if (other && !m_one.part.id.isNull())
        decideThis(); // what was typed about the one before
    m_one = one;
    m_facts = facts;
    m_decision = decision ? std::optional(*decision) : std::nullopt;
    m_conflicts->setRecord(m_decision ? m_decision->id : Id());
    if (other || changed)
        m_correcting = false;
    m_name->setText(one.name);
    m_name->setAccessibleName(one.name);
    const auto outcomes = outcomesOf(facts.workshop, facts.group);
    if (outcomes != m_outcomes || !m_outcome) {
        m_outcomes = outcomes;
        fillOutcomes();
    }
    if (!m_correcting && (!m_why->hasFocus() || other))
        m_why->setPlainText(m_decision ? m_decision->reason : m_unplaced.value(one.part.id));
    showState();
}

void DecisionPanel::fillOutcomes()
{
    delete m_outcome;
    m_outcome = new Segmented(m_theme, Segmented::Size::Small, m_place);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setAccessibleName(tr("Decision"));
    for (const Step step : m_outcomes)
        m_outcome->addSegment(choiceOf(AccreditationStep::kind(), u"step", static_cast<int>(step)),
                              AccreditationStep::kind().field(u"step")->choices[static_cast<size_t>(step)]);
    static_cast<QBoxLayout*>(m_place->layout())->insertWidget(0, m_outcome);
    connect(m_outcome, &Segmented::chosen, this, &DecisionPanel::decideThis);
}

bool DecisionPanel::isLocked() const
{
    return !m_facts.canWrite || (m_decision && m_decision->signedOn.isValid() && !m_correcting);
}

void DecisionPanel::showState()
{
    const bool isSigned = m_decision && m_decision->signedOn.isValid();
    if (m_decision && m_decision->step && !m_correcting)
        for (int i = 0; i < static_cast<int>(m_outcomes.size()); ++i)
            if (m_outcomes[static_cast<size_t>(i)] == m_decision->step)
                m_outcome->setCurrent(i);
    if (!m_decision)
        fillOutcomes(); // none chosen
    m_outcome->setEnabled(!isLocked());
    m_why->setReadOnly(isLocked());
    const bool givesUp = m_correcting || isCorrection();
    m_correct->setVisible((isSigned || isCorrection()) && m_facts.canWrite);
    m_correct->setText(givesUp ? tr("Leave it as it is") : tr("Correct…"));
    m_correct->setAccessibleName(givesUp ? tr("Leave the decision as it is") : tr("Correct the decision"));
    m_sign->setVisible(!isLocked() || !isSigned);
    allowSigning();
    QString words;
    if (isSigned && m_correcting)
        words = tr("Choose the right outcome and say why it was corrected. The signed decision stands until the "
                   "correction is signed.");
    else if (isSigned)
        words = tr("Signed by %1 on %2; it never changes.").arg(m_decision->decidedBy, dayWords(m_decision->signedOn));
    else if (!m_decision)
        words = tr("Nothing decided yet. People decide; the marks are advice.");
    else if (m_decision->reason.isEmpty())
        words = tr("A draft: it needs a justification before it is signed.");
    else if (m_facts.amHead())
        words = m_decision->replaces.isNull() ? tr("A draft. Once you sign, it never changes.")
                                              : tr("A correction. Once you sign, it replaces the signed decision.");
    else
        words = tr("A draft: the head facilitator signs it.");
    m_state->setText(words);
}

int DecisionPanel::chosenOutcome() const
{
    return m_outcome ? m_outcome->current() : -1;
}

// What is typed is signed with the rest: nobody has to leave the field first.
void DecisionPanel::allowSigning()
{
    m_sign->setEnabled(!isLocked() && m_facts.amHead() && chosenOutcome() >= 0 &&
                       !m_why->toPlainText().trimmed().isEmpty());
}

void DecisionPanel::decideThis()
{
    allowSigning();
    const int chosen = chosenOutcome();
    const QString why = m_why->toPlainText().trimmed();
    if (chosen < 0 && m_facts.canWrite)
        m_unplaced[m_one.part.id] = why; // until an outcome is chosen
    if (chosen < 0 || isLocked())
        return;
    const Step outcome = m_outcomes[static_cast<size_t>(chosen)];
    if (m_correcting && why.isEmpty())
        return showState(); // the reason comes first
    if (!m_correcting && m_decision && m_decision->step == outcome && m_decision->reason == why)
        return;
    Edit edit(m_pool, Label::Set);
    const auto done = decide(edit, m_one.part, outcome, why).and_then([&](const Id& step) {
        return guard(edit, AccreditationStep::kind(), step, {}).and_then([&] { return edit.commit(); });
    });
    if (!done)
        Q_EMIT failed(done.error());
}

void DecisionPanel::signThis()
{
    const int chosen = chosenOutcome();
    if (chosen < 0 || isLocked())
        return;
    Edit edit(m_pool, Label::Set);
    const auto done = decide(edit, m_one.part, m_outcomes[static_cast<size_t>(chosen)], m_why->toPlainText().trimmed())
                          .and_then([&](const Id& step) {
                              return sign(edit, step, m_pool.session().author, m_pool.session().today())
                                  .and_then([&] { return guard(edit, AccreditationStep::kind(), step, {}); })
                                  .and_then([&] { return edit.commit(); });
                          });
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace advisorpool
