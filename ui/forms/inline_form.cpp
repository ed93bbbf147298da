#include "ui/forms/inline_form.h"

#include "ui/forms/controls.h"
#include "ui/forms/field_note.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace advisorpool {

InlineForm::InlineForm(const Theme& theme, const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_title(new TextLabel(theme, Type::Style::SecondStrong, &Tokens::text, this)),
      m_grid(new QGridLayout), m_note(new FieldNote(theme, this)), m_save(smallButton(theme, this, Icon::Check))
{
    setObjectName(name);
    setProperty("look", QStringLiteral("quiet"));
    m_title->setWordWrap(true);
    m_save->setObjectName(name + QStringLiteral("_save"));
    setTitle(title);
    setSaveWords(tr("Save"));
    auto* cancel = linkButton(theme, this);
    cancel->setObjectName(name + QStringLiteral("_cancel"));
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(4));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    all->setSpacing(theme.px(6));
    all->addWidget(m_title);
    all->addLayout(m_grid);
    all->addWidget(m_note);
    all->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &InlineForm::saveWanted);
    connect(cancel, &QPushButton::clicked, this, &InlineForm::closed);
}

// The label above its input where both together would be too wide.
int InlineForm::addLabel(const QString& label)
{
    const int row = m_grid->rowCount();
    if (!label.isEmpty()) {
        auto* words = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
        words->setText(label);
        words->setWordWrap(true);
        m_grid->addWidget(words, row, 0, 1, 2);
    }
    return row + 1;
}

ValueEditor* InlineForm::addLine(const QString& name, const QString& label, const QString& text)
{
    const int row = addLabel(label);
    auto* editor = new ValueEditor(m_theme, this);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    editor->setText(text);
    m_grid->addWidget(editor, row, 0, 1, 2);
    connect(editor, &ValueEditor::committed, this, &InlineForm::saveWanted);
    connect(editor, &ValueEditor::cancelled, this, &InlineForm::closed);
    if (!m_first)
        m_first = editor;
    return editor;
}

QComboBox* InlineForm::addChoice(const QString& name, const QString& label, const QStringList& words)
{
    const int row = addLabel(label);
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->addItems(words);
    choice->setAccessibleName(label.isEmpty() ? m_title->text() : label);
    m_grid->addWidget(choice, row, 0, 1, 2);
    if (!m_first)
        m_first = choice;
    return choice;
}

void InlineForm::setSaveWords(const QString& words)
{
    m_save->setText(words);
    m_save->setAccessibleName(words);
}

void InlineForm::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void InlineForm::complain(const QString& words)
{
    m_note->say(StatusMark::Problem, words);
}

void InlineForm::start()
{
    show(); // at once: nobody hidden takes the keyboard
    if (auto* line = qobject_cast<QLineEdit*>(m_first))
        line->selectAll();
    (m_first ? m_first : m_save)->setFocus(Qt::OtherFocusReason);
}

void InlineForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace advisorpool
