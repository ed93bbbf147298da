#pragma once

#include "ui/planning/plan_frame.h"
#include "ui/planning/plan_rows.h"

#include <QAbstractScrollArea>

namespace advisorpool {

class Theme;

// Who is where when: a row for each advisor, a bar for each commitment. Rows are put into words as they come into
// sight. Up and down go through the rows, left and right through a row's bars, Enter opens; Ctrl with left and right
// moves in time.
class PlanChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PlanChart(Pool& pool, const Theme& theme, QWidget* parent);

    void setPlan(std::shared_ptr<const Plan> plan);
    void setWords(const QString& people, const QString& free, const QString& ofWhom);
    // As many columns as fit; the first holds the day.
    void setScale(PlanScale::Unit unit, QDate day);
    const PlanScale& scale() const { return m_scale; }

    std::optional<PlanRow> current() const; // none: no row
    void choose(const Id& advisor);

Q_SIGNALS:
    void scaled(); // it shows other days than before
    void moved(int columns);
    void currentChanged();
    void opened(const QString& kind, const advisorpool::Id& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const PlanRows::Shown& shown(int row) const;
    int rows() const { return m_rows.count(); }
    PlanFrame frame() const;
    int rowAt(const QPoint& at) const; // -1: none
    int barAt(int row, const QPoint& at) const;
    void setCurrent(int row, int bar);
    void step(int by);
    void open();
    void fit();
    void fitScroll();
    void say();

    Pool& m_pool;
    const Theme& m_theme;
    PlanRows m_rows;
    PlanScale m_scale;
    QDate m_day;       // in the first column
    DateRange m_asked; // the days that were told of last
    int m_row = -1;
    int m_bar = -1; // of the row; -1: the row itself
    QString m_people;
    QString m_free;
    QString m_ofWhom;
};

} // namespace advisorpool
