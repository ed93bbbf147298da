#include "ui/shell/enter_key.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace advisorpool {

namespace {

bool isEnter(const QEvent& event)
{
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    return (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter) &&
           (pressed.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isEnter(*event))
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button) ||
        qobject_cast<QDialog*>(button->window()))
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // a page may have given Enter another meaning
    else if (!static_cast<QKeyEvent*>(event)->isAutoRepeat() && button->isEnabled())
        button->click();
    return true;
}

} // namespace advisorpool
