#pragma once

#include "ui/coverage/heat_model.h"

#include <QTableView>

namespace advisorpool {

class Theme;

// Languages down, lanes across; the darker a cell, the more people for what is asked for. What is thin has an outline
// and a mark. Enter or a double click shows a cell's people.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    HeatMap(const Theme& theme, HeatModel& model, QWidget* parent);

Q_SIGNALS:
    void currentMoved(const QModelIndex& index);
    void opened(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    HeatModel& m_model;
};

// What the cells mean.
QWidget* heatLegend(const Theme& theme, QWidget* parent);

} // namespace advisorpool
