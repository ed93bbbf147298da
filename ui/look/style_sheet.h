#pragma once

#include <QString>

namespace advisorpool {

struct Look;

// The boxes that Fusion draws differently from LOOK.md: buttons, inputs, menu bar, scroll bars, cards.
// A widget says which it is by the dynamic property "look":
// - QPushButton: "primary", "link", "small"; without: a plain button
// - QToolButton: "flat" (an icon that shows its ground under the mouse), "tiny" (the same, 20 high), "small" (a button)
// - QFrame: "card", "quiet" (raised ground), "popup", "pane" (surface, no border), "rule" (a hairline)
// - QLineEdit: "bare" (no border), "problem"
QString styleSheetFrom(const Look& look);

} // namespace advisorpool
