#pragma once

#include "ui/look/tokens.h"

class QPainter;
class QRectF;

namespace advisorpool {

struct Look;

// What takes up an advisor's days, as LOOK.md draws it: each kind has a shape of its own.
enum class TimeBarKind {
    Confirmed,   // solid
    Released,    // soft, with a line
    Asked,       // likewise: the consent is asked for
    Proposed,    // dashed
    Workshop,    // solid, in the colour of text
    Unavailable, // hatched
};

void paintTimeBar(QPainter& painter, const QRectF& box, TimeBarKind kind, const Look& look);

// The colour of words on it; those beside it are in the colour of text for a workshop or an absence, else accent.
Tokens::Role inkOn(TimeBarKind kind);
Tokens::Role inkBeside(TimeBarKind kind);

} // namespace advisorpool
