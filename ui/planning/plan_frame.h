#pragma once

#include <QRect>

namespace advisorpool {

// Where a chart's parts lie: its head, the rows that scroll below it, its foot.
struct PlanFrame
{
    QRect all;
    int head = 0;
    int foot = 0;
    int row = 1;
    int scrolled = 0;

    QRect headBand() const { return {all.left(), all.top(), all.width(), head}; }
    QRect footBand() const { return {all.left(), rows().bottom() + 1, all.width(), foot}; }
    QRect rows() const { return all.adjusted(0, head, 0, -foot); }
    QRect box(int number) const { return {all.left(), rows().top() + number * row - scrolled, all.width(), row}; }
    // -1: none of them.
    int rowAt(const QPoint& at, int count) const
    {
        const int number = rows().contains(at) ? (at.y() - rows().top() + scrolled) / row : -1;
        return number < count ? number : -1;
    }
};

} // namespace advisorpool
