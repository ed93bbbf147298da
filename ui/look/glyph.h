#pragma once

#include "ui/look/icons.h"
#include "ui/look/stage_glyph.h"
#include "ui/look/status_glyph.h"

#include <variant>

namespace advisorpool {

struct Look;

// What can stand before a word: nothing, an outline, a stage or a status.
using Glyph = std::variant<std::monostate, Icon, StageMark, StatusMark>;

inline bool isEmpty(const Glyph& glyph)
{
    return std::holds_alternative<std::monostate>(glyph);
}

// Outlines and stages take the ink of their place; a status keeps its own colour. `ground` shows through the marks.
void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const QColor& ink, const QColor& ground,
                const Look& look);

} // namespace advisorpool
