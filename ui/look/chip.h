#pragma once

#include "ui/look/glyph.h"
#include "ui/look/look.h"

#include <QPoint>
#include <QSize>

namespace advisorpool {

// A word on a soft ground, usually with a glyph before it.
struct Chip
{
    enum class Kind {
        Accent,
        Ok,
        Warn,
        Problem,
        Neutral,
        Plain, // no ground, a hairline around it
    };

    Kind kind = Kind::Neutral;
    QString text;
    Glyph glyph = {};
};

// The kind of chip that suits a stage.
Chip::Kind chipKind(StageMark stage);

QSize chipSize(const Chip& chip, const Look& look);

// On a selected row the ground becomes the surface, so that the chip still stands out.
void paintChip(QPainter& painter, const QPoint& topLeft, const Chip& chip, const Look& look, bool onSelected = false);

} // namespace advisorpool
