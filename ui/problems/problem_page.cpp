#include "ui/problems/problem_page.h"

#include "core/checks/accepted_problem.h"
#include "core/people/same_person_verdict.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

// What is simply wrong can't be let stand, whatever the reason.
bool canStand(const QString& rule)
{
    static const QStringList never =
        QStringLiteral("no_name ends_before_start completed_early wrong_order no_minimum own_supervisor own_evaluator"
                       " out_of_range unknown_code bad_email bad_setting orphan dangling same_person")
            .split(u' ');
    return !never.contains(rule);
}

} // namespace

ProblemPage::ProblemPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme),
      m_what(new TextLabel(theme, Type::Style::Record, &Tokens::text, this)),
      m_words(new TextLabel(theme, Type::Style::Base, &Tokens::text, this)), m_where(sectionTitle(theme, this)),
      m_places(new QVBoxLayout), m_stand(sectionTitle(theme, this)), m_reason(new ValueEditor(theme, this)),
      m_note(new FieldNote(theme, this)), m_accept(smallButton(theme, this)),
      m_advice(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_deed(smallButton(theme, this))
{
    setObjectName(QStringLiteral("problemPage"));
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(m_theme.px(340));
    m_words->setObjectName(QStringLiteral("problemWords"));
    m_words->setTextFormat(Qt::PlainText);
    for (TextLabel* label : {m_what, m_words, m_where, m_stand, m_advice})
        label->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("problemReason"));
    m_accept->setObjectName(QStringLiteral("acceptProblem"));
    m_deed->setObjectName(QStringLiteral("settleProblem"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(12), m_theme.px(16));
    all->setSpacing(m_theme.px(8));
    all->addWidget(m_what);
    all->addWidget(m_words);
    all->addSpacing(m_theme.px(4));
    all->addWidget(m_where);
    all->addLayout(m_places);
    all->addWidget(m_advice);
    all->addWidget(m_deed, 0, Qt::AlignLeft);
    all->addSpacing(m_theme.px(8));
    all->addWidget(m_stand);
    all->addWidget(m_reason);
    all->addWidget(m_note);
    all->addWidget(m_accept, 0, Qt::AlignLeft);
    all->addStretch();
    connect(m_accept, &QPushButton::clicked, this, &ProblemPage::accept);
    connect(m_reason, &ValueEditor::committed, this, &ProblemPage::accept);
    connect(m_deed, &QPushButton::clicked, this,
            [this] { m_line->problem.rule == u"same_person" ? saveDifferent() : deleteOrphan(); });
    retranslate();
}

void ProblemPage::setLine(const ProblemLine* line)
{
    const bool isOther = !line || !m_line || line->problem.rule != m_line->problem.rule ||
                         line->problem.record != m_line->problem.record ||
                         line->problem.others != m_line->problem.others;
    m_line = line ? std::optional(*line) : std::nullopt;
    if (isOther)
        m_reason->clear(); // else somebody is writing it
    m_note->hide();
    m_what->setText(line ? line->title : QString());
    m_words->setText(line ? line->words : QString());
    fillPlaces();
    fillDeeds();
}

void ProblemPage::fillPlaces()
{
    clearLayout(*m_places);
    m_where->setVisible(m_line.has_value());
    if (!m_line)
        return;
    m_where->setText(m_line->places.empty() ? tr("Where it comes from") : tr("Mend it here"));
    for (const ProblemLine::Place& place : m_line->places) {
        auto* link = linkButton(m_theme, this);
        link->setObjectName(QStringLiteral("problemPlace"));
        link->setText(place.name);
        link->setAccessibleName(tr("Open %1").arg(place.name));
        connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT recordWanted(place.kind, place.record); });
        m_places->addWidget(link, 0, Qt::AlignLeft);
    }
    auto* history = linkButton(m_theme, this);
    history->setObjectName(QStringLiteral("problemHistory"));
    history->setText(tr("Who did what to it: the history"));
    history->setAccessibleName(history->text());
    connect(history, &QPushButton::clicked, this,
            [this] { Q_EMIT historyWanted(m_line->problem.kind->name, m_line->problem.record); });
    m_places->addWidget(history, 0, Qt::AlignLeft);
}

void ProblemPage::fillDeeds()
{
    const bool writable = m_line && m_pool.isWritable();
    const QString rule = m_line ? m_line->problem.rule : QString();
    m_deed->setVisible(writable && (rule == u"same_person" || rule == u"orphan"));
    m_advice->setVisible(writable && rule == u"same_person");
    m_deed->setText(rule == u"same_person" ? tr("They are two people") : tr("Delete it, too"));
    for (QWidget* part :
         {static_cast<QWidget*>(m_stand), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_accept)})
        part->setVisible(writable && canStand(rule));
}

// The reason is asked for where it is missing, at its field.
void ProblemPage::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_note->say(StatusMark::Problem, tr("Say why: whoever comes upon it next will ask."));
        m_reason->setFocus();
        return;
    }
    const Problem& problem = m_line->problem;
    Edit edit(m_pool, Label::Set);
    tell(advisorpool::accept(edit, problem.rule, problem.record, problem.others.empty() ? Id() : problem.others.front(),
                             reason)
             .and_then([&] { return edit.commit(); }),
         tr("It stands, with its reason: %1").arg(reason));
}

void ProblemPage::saveDifferent()
{
    Edit edit(m_pool, Label::Set);
    tell(keepDifferent(edit, m_line->problem.record, m_line->problem.others.front()).and_then([&] {
        return edit.commit();
    }),
         tr("They are two people from now on."));
}

void ProblemPage::deleteOrphan()
{
    tell(removeRecord(m_pool, *m_line->problem.kind, m_line->problem.record), tr("Deleted."));
}

void ProblemPage::tell(const Result<Id>& done, const QString& words)
{
    if (done)
        Q_EMIT did(words);
    else
        Q_EMIT failed(done.error());
}

void ProblemPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProblemPage::retranslate()
{
    m_stand->setText(tr("Or let it stand"));
    m_advice->setText(
        tr("One person? Bring to one of the two what only the other has, then delete the other: joining them is not "
           "built yet. If an import has just made them, undo it and answer its question there. Two people? Say so "
           "below, and neither this list nor an import asks again."));
    m_reason->setPlaceholderText(tr("why that is all right"));
    m_reason->setAccessibleName(tr("Why it may stand"));
    m_accept->setText(tr("Let it stand"));
    setLine(m_line ? &*m_line : nullptr);
}

} // namespace advisorpool
