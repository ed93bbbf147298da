#pragma once

#include "ui/shell/segmented.h"

#include <QPushButton>

namespace advisorpool {

// One word of a Segmented control.
class Segment : public QPushButton
{
    Q_OBJECT

public:
    Segment(const Theme& theme, Segmented::Size size, QWidget* parent);

    // Whether the frame's rounded ends are here.
    void setEdges(bool first, bool last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Segmented::Size m_size;
    bool m_first = true;
    bool m_last = true;
};

} // namespace advisorpool
