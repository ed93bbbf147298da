#include "ui/forms/value_editor.h"

#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace advisorpool {

namespace {

bool isUndoKey(QEvent* event)
{
    return event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
}

bool isRedoKey(QEvent* event)
{
    return event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Redo);
}

bool staysHere(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

ValueEditor::ValueEditor(const Theme& theme, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("valueEditor"));
    theme.follow(this, [this, &theme] { setFont(theme.type().font(Type::Style::Base)); });
    connect(this, &QLineEdit::returnPressed, this, &ValueEditor::committed);
}

void ValueEditor::setOffers(const QStringList& words, bool listAtOnce)
{
    m_listAtOnce = listAtOnce;
    auto* completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setObjectName(QStringLiteral("offers"));
    setCompleter(completer);
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { Q_EMIT committed(); },
        Qt::QueuedConnection);
}

void ValueEditor::showOffers()
{
    if (!m_listAtOnce || !completer())
        return;
    completer()->setCompletionPrefix(QString());
    completer()->complete();
}

bool ValueEditor::event(QEvent* event)
{
    if ((isUndoKey(event) && !isUndoAvailable()) || (isRedoKey(event) && !isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void ValueEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Down && completer() && text().isEmpty())
        completer()->complete();
    else
        QLineEdit::keyPressEvent(event);
}

void ValueEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!staysHere(event->reason()))
        Q_EMIT left();
}

LongTextEditor::LongTextEditor(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("valueEditor"));
    setTabChangesFocus(true);
    theme.follow(this, [this, &theme] {
        setFont(theme.type().font(Type::Style::Base));
        setFixedHeight(theme.px(96));
    });
}

bool LongTextEditor::event(QEvent* event)
{
    if ((isUndoKey(event) && !document()->isUndoAvailable()) || (isRedoKey(event) && !document()->isRedoAvailable())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void LongTextEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT committed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LongTextEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!staysHere(event->reason()))
        Q_EMIT left();
}

} // namespace advisorpool
