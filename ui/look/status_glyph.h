#pragma once

#include "ui/look/tokens.h"

class QPainter;
class QRectF;

namespace advisorpool {

struct Look;

// How something stands: each has a shape of its own, because meaning never rests on colour.
enum class StatusMark {
    Ok,       // disc with a tick
    Warn,     // triangle
    Problem,  // octagon
    Unknown,  // dashed ring with a question mark
    Excluded, // ring with a cross
};

// Square box, usually 14 px; always beside a word.
void paintStatus(QPainter& painter, const QRectF& box, StatusMark mark, const Look& look);

// The colours of words that belong to a mark, and of a ground behind them.
Tokens::Role inkOf(StatusMark mark);
Tokens::Role groundOf(StatusMark mark);
Tokens::Role lineOf(StatusMark mark);

} // namespace advisorpool
