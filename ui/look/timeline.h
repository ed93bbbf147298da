#pragma once

#include "ui/look/time_bar.h"

#include <QDate>
#include <QWidget>

namespace advisorpool {

class Theme;

struct TimeBar
{
    QDate from;
    QDate to; // invalid: until further notice
    TimeBarKind kind = TimeBarKind::Confirmed;
    QString words;
};

// Half a year of one advisor: last month, this one and what comes, with today's line. Bars that meet lie below each
// other.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(const Theme& theme, QWidget* parent = nullptr);

    void setBars(std::vector<TimeBar> bars, QDate today);
    bool isEmpty() const { return m_lanes.empty(); } // nothing in these months
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Placed
    {
        TimeBar bar;
        QRect box;
        QRect label;
    };
    void place();
    int xOf(QDate day) const;
    QRect boxOf(const TimeBar& bar) const;
    void paintMonths(QPainter& painter) const;
    void paintBar(QPainter& painter, const Placed& placed) const;
    int axisHeight() const;
    int laneHeight() const;

    const Theme& m_theme;
    std::vector<TimeBar> m_bars;
    std::vector<std::vector<Placed>> m_lanes;
    QDate m_today;
    QDate m_first;
    QDate m_last;
};

} // namespace advisorpool
