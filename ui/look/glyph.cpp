#include "ui/look/glyph.h"

#include "ui/look/look.h"

namespace advisorpool {

namespace {

struct GlyphPainter
{
    QPainter& painter;
    const QRectF& box;
    const QColor& ink;
    const QColor& ground;
    const Look& look;

    void operator()(std::monostate) const {}
    void operator()(Icon icon) const { paintIcon(painter, box, icon, ink); }
    void operator()(StageMark mark) const { paintStage(painter, box, mark, ink, ground); }
    void operator()(StatusMark mark) const { paintStatus(painter, box, mark, look); }
};

} // namespace

void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const QColor& ink, const QColor& ground,
                const Look& look)
{
    std::visit(GlyphPainter{painter, box, ink, ground, look}, glyph);
}

} // namespace advisorpool
