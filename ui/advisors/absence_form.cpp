#include "ui/advisors/absence_form.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/field_note.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

AbsenceForm::AbsenceForm(Pool& pool, const Theme& theme, const Unavailability& absence, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_absence(absence)
{
    setObjectName(QStringLiteral("absenceForm"));
    const Kind& kind = Unavailability::kind();
    m_from = addEditor(QStringLiteral("absenceFrom"), labelOf(*kind.field(u"starts")), dayWords(absence.starts));
    m_to = addEditor(QStringLiteral("absenceTo"), tr("To (empty: until further notice)"), dayWords(absence.ends));
    m_reason = addEditor(QStringLiteral("absenceReason"), labelOf(*kind.field(u"reason")), absence.reason);
    m_from->setPlaceholderText(tr("From: %1").arg(dayWords(m_pool.session().today())));
    m_to->setPlaceholderText(tr("To"));
    m_note = new FieldNote(theme, this);
    auto* done = smallButton(theme, this, Icon::Check);
    done->setObjectName(QStringLiteral("absenceSave"));
    done->setText(tr("Save"));
    done->setAccessibleName(tr("Save"));
    connect(done, &QPushButton::clicked, this, &AbsenceForm::save);
    auto* days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_to);
    auto* last = new QHBoxLayout;
    last->addWidget(m_reason, 1);
    last->addWidget(done);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    all->setSpacing(theme.px(4));
    all->addLayout(days);
    all->addLayout(last);
    all->addWidget(m_note);
}

ValueEditor* AbsenceForm::addEditor(const QString& name, const QString& words, const QString& text)
{
    auto* editor = new ValueEditor(m_theme, this);
    editor->setObjectName(name);
    editor->setAccessibleName(words);
    editor->setPlaceholderText(words);
    editor->setText(text);
    connect(editor, &ValueEditor::committed, this, &AbsenceForm::save);
    connect(editor, &ValueEditor::cancelled, this, [this] { Q_EMIT closed(); });
    return editor;
}

void AbsenceForm::start()
{
    m_from->setFocus();
    m_from->selectAll();
}

void AbsenceForm::save()
{
    m_absence.starts = typedDay(m_from->text());
    m_absence.ends = typedDay(m_to->text());
    m_absence.reason = m_reason->text().trimmed();
    const bool badEnd = !m_to->text().trimmed().isEmpty() && !m_absence.ends.isValid();
    if (!m_absence.starts.isValid() || badEnd) {
        m_note->say(StatusMark::Problem, tr("Write a day like %1.").arg(dayWords(m_pool.session().today())));
        (badEnd ? m_to : m_from)->setFocus();
        return;
    }
    const auto done = saveRecord(m_pool, m_absence, m_absence.id.isNull() ? Label::Add : Label::Set);
    if (!done)
        m_note->say(StatusMark::Problem, describe(done.error()));
    else
        Q_EMIT closed();
}

} // namespace advisorpool
