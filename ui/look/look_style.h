#pragma once

#include "ui/look/look.h"

#include <QProxyStyle>

namespace advisorpool {

// Fusion with the few marks that a style sheet can only take from image files: ticks, radio dots, arrows, combo
// and spin boxes.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    LookStyle();

    void setLook(const Look& look) { m_look = look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

private:
    void drawCheck(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;
    void drawCombo(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawSpin(const QStyleOptionComplex& option, QPainter& painter) const;

    Look m_look;
};

} // namespace advisorpool
