#pragma once

#include "ui/planning/plan_row.h"
#include "ui/planning/plan_scale.h"

#include <QFontMetrics>
#include <QRect>

namespace advisorpool {

// Where a row's bars lie: those that meet below each other, words on the bar where they fit, else beside it where
// there is room, else nowhere (the tooltip has them).
struct PlanLayout
{
    struct Bar
    {
        QRect box;
        QRect words; // empty: no room
        bool isInside = false;
    };
    std::vector<Bar> bars;    // one for each of the row's
    std::vector<QRect> boxes; // around each clash
    QRect note;               // where a clash is told; empty: no room
};

struct PlanMetrics
{
    int rowHeight = 44;
    int barHeight = 24;
    int twoHeight = 17; // of bars that lie below each other
    int gap = 4;
    int glyph = 14;
    QFontMetrics words;
    QFontMetrics title;
};

// In a row whose top is 0.
PlanLayout layOut(const PlanRow& row, const PlanScale& scale, const PlanMetrics& metrics);

} // namespace advisorpool
