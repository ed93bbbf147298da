#include "ui/missions/evaluation_form.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/person_words.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/staffing_deeds.h"
#include "ui/shell/segmented.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr int bestMark = 5;

const char* const criteria[] = {"tools", "expertise", "support", "facilitation"};

TextLabel* labelFor(const Theme& theme, const QString& words, QWidget* parent)
{
    auto* label = new TextLabel(theme, Type::Style::Second, &Tokens::text2, parent);
    label->setText(words);
    label->setWordWrap(true);
    return label;
}

} // namespace

EvaluationForm::EvaluationForm(Pool& pool, const Theme& theme, const MissionTeam& team, const Place& place,
                               QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_place(place), m_text(new LongTextEditor(theme, this)),
      m_reason(new QLineEdit(this)), m_note(new FieldNote(theme, this))
{
    setObjectName(QStringLiteral("evaluationForm"));
    setProperty("look", QStringLiteral("quiet"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    lines->setSpacing(theme.px(4));
    auto* title = new TextLabel(theme, Type::Style::SecondStrong, &Tokens::text, this);
    title->setText(tr("Evaluation of %1").arg(shortName(place.member->advisor)));
    lines->addWidget(title);
    lines->addWidget(labelFor(theme, tr("Evaluated by"), this));
    m_evaluator = new QComboBox(this);
    m_evaluator->setObjectName(QStringLiteral("evaluator"));
    m_evaluator->setAccessibleName(tr("Evaluated by"));
    for (const Place& other : team.places)
        if (other.member && other.member->advisor.id != place.member->advisor.id) {
            m_evaluator->addItem(shortName(other.member->advisor));
            m_evaluators.push_back(other.member->advisor.id);
        }
    const auto supervisor = std::find(m_evaluators.begin(), m_evaluators.end(), place.member->assignment.supervisor);
    if (!m_evaluators.empty())
        m_evaluator->setCurrentIndex(
            supervisor == m_evaluators.end() ? 0 : static_cast<int>(supervisor - m_evaluators.begin()));
    lines->addWidget(m_evaluator);
    addCriteria(*lines);
    lines->addWidget(labelFor(theme, labelOf(*Evaluation::kind().field(u"text")), this));
    m_text->setObjectName(QStringLiteral("evaluationText"));
    m_text->setAccessibleName(labelOf(*Evaluation::kind().field(u"text")));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(86));
    lines->addWidget(m_text);
    addOutcome(*lines);
    lines->addWidget(m_note);
    m_reason->setObjectName(QStringLiteral("evaluationReason"));
    m_reason->setPlaceholderText(tr("Why all the same"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->hide();
    lines->addWidget(m_reason);
    auto* save = smallButton(theme, this, Icon::Check);
    save->setObjectName(QStringLiteral("evaluationSave"));
    save->setText(tr("Save the evaluation"));
    save->setAccessibleName(save->text());
    auto* cancel = linkButton(theme, this);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    lines->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &EvaluationForm::save, Qt::QueuedConnection);
    connect(m_text, &LongTextEditor::committed, this, &EvaluationForm::save, Qt::QueuedConnection);
    connect(m_text, &LongTextEditor::cancelled, this, &EvaluationForm::closed);
    connect(cancel, &QPushButton::clicked, this, &EvaluationForm::closed);
}

void EvaluationForm::addCriteria(QVBoxLayout& lines)
{
    for (const char* criterion : criteria) {
        const QString words = labelOf(*Evaluation::kind().field(QString::fromLatin1(criterion)));
        lines.addWidget(labelFor(m_theme, words, this));
        auto* marks = new Segmented(m_theme, Segmented::Size::Small, this);
        marks->setObjectName(QStringLiteral("marks_") + QString::fromLatin1(criterion));
        marks->setAccessibleName(words);
        for (int mark = 0; mark <= bestMark; ++mark)
            marks->addSegment(mark == 0 ? QStringLiteral("—") : QString::number(mark),
                              QStringLiteral("mark_%1_%2").arg(QString::fromLatin1(criterion)).arg(mark));
        marks->setCurrent(0);
        m_marks.push_back(marks);
        lines.addWidget(marks, 0, Qt::AlignLeft);
    }
}

void EvaluationForm::addOutcome(QVBoxLayout& lines)
{
    if (m_place.request.seat.role != SeatRole::Candidate)
        return;
    lines.addWidget(labelFor(m_theme, tr("What follows for the accreditation"), this));
    m_outcome = new QComboBox(this);
    m_outcome->setAccessibleName(tr("What follows for the accreditation"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->addItems(
        {tr("accredited", "an outcome"), tr("another mission", "an outcome"), tr("not accredited", "an outcome")});
    lines.addWidget(m_outcome);
}

void EvaluationForm::start()
{
    show(); // at once: nobody hidden takes the keyboard
    m_text->setFocus();
}

void EvaluationForm::save()
{
    const auto mark = [&](size_t criterion) {
        const int given = m_marks[criterion]->current();
        return given > 0 ? std::optional<int>(given) : std::nullopt;
    };
    Evaluation evaluation{.assignment = m_place.member->assignment.id};
    if (!m_evaluators.empty())
        evaluation.evaluator = m_evaluators[static_cast<size_t>(std::max(0, m_evaluator->currentIndex()))];
    evaluation.text = m_text->toPlainText().trimmed();
    evaluation.onDate = todayOf(m_pool);
    evaluation.tools = mark(0);
    evaluation.expertise = mark(1);
    evaluation.support = mark(2);
    evaluation.facilitation = mark(3);
    std::optional<Step> outcome;
    if (m_outcome)
        outcome = m_outcome->currentIndex() == 0   ? Step::Accredited
                  : m_outcome->currentIndex() == 1 ? Step::PreAccredited
                                                   : Step::NotRetained;
    const auto done = recordEvaluation(m_pool, evaluation, outcome, m_reason->text());
    if (done)
        return Q_EMIT closed();
    m_note->say(StatusMark::Problem, describe(done.error()));
    if (done.error().fault == Fault::Refused) {
        m_reason->show();
        m_reason->setFocus();
    }
}

void EvaluationForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace advisorpool
