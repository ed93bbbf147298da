#pragma once

#include "ui/look/text_label.h"

namespace advisorpool {

// A link as long as its words are: it wraps like text. The label's linkActivated() tells of it; the words are made in
// the colours of their moment.
TextLabel* textLink(const Theme& theme, const QString& words, QWidget* parent);

} // namespace advisorpool
