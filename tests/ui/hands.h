#pragma once

#include "tests/ui/dialogs.h"
#include "tests/ui/window_fixture.h"

class QLineEdit;
class QMenu;

#include <functional>

namespace advisorpool {

// What people's hands do, by real key and mouse events.

// With Ctrl+F, and Enter.
void findByTyping(WindowFixture& at, const QString& text);
// Clicks a value at rest; its input, with the keyboard.
QLineEdit& editValue(const QWidget& page, const char* field);
// Whatever is being typed into.
QLineEdit& focusedInput();
// By keyboard; the menu is open.
void choose(QMenu& menu, const char* action);
// A click that opens a menu may last until something is chosen there.
void chooseAfter(const std::function<void()>& click, const std::function<QMenu*()>& menu, const char* action);
// With Ctrl+Z, once the menu knows what there is to undo.
void undoByKey(WindowFixture& at);
void clickRow(WindowFixture& at, int row, Qt::KeyboardModifiers keys = {});

// Of the pool that the window shows.
Id advisorWhere(Pool& pool, const QString& filter);
int advisorsWhere(Pool& pool, const QString& filter);
int editsOf(Pool& pool);

} // namespace advisorpool
