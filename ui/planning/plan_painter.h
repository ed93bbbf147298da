#pragma once

#include "ui/look/look.h"
#include "ui/planning/plan_layout.h"

class QPainter;

namespace advisorpool {

// How many of the people are free in each column.
struct PlanCounts
{
    int people = 0;
    std::vector<int> free;
};

// Paints what a plan is made of; where it lies is the chart's business.
class PlanPainter
{
public:
    PlanPainter(QPainter& painter, const Look& look, const PlanScale& scale, QDate today)
        : m_painter(painter), m_look(look), m_scale(scale), m_today(today)
    {
    }

    // The months, the columns' own words, a tag where today is.
    void paintHead(const QRect& band, const QString& title) const;
    // Weekends and columns, and today's line, behind the bars.
    void paintGrid(const QRect& area, bool weekends = true) const;

    enum class Mark { None, Current, Focused };
    void paintRow(const QRect& box, const PlanRow& row, const PlanLayout& layout, Mark mark, int currentBar) const;

    void paintFoot(const QRect& band, const QString& title, const QString& second, const PlanCounts& counts) const;

private:
    QString columnWords(int column) const;
    QString groupWords(int column) const; // above it: the month, of months the year
    void paintName(const QRect& box, const PlanRow& row) const;
    void paintBar(const PlanBar& bar, const PlanLayout::Bar& at, int top, bool isCurrent) const;
    void paintNote(const QRect& box, const PlanRow& row) const;

    QPainter& m_painter;
    const Look& m_look;
    const PlanScale& m_scale;
    QDate m_today;
};

PlanMetrics planMetrics(const Look& look);

} // namespace advisorpool
