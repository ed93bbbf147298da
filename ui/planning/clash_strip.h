#pragma once

#include "ui/planning/plan_row.h"

#include <QFrame>

class QPushButton;

namespace advisorpool {

class TextLabel;
class Theme;

// What is wrong with the chosen row, and the two ways on: to the later mission, and to somebody else for its seat.
class ClashStrip : public QFrame
{
    Q_OBJECT

public:
    ClashStrip(Pool& pool, const Theme& theme, QWidget* parent);

    void tell(std::optional<PlanRow> row); // hides itself where nothing is wrong

Q_SIGNALS:
    void wanted(const QString& kind, const advisorpool::Id& record);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pool& m_pool;
    const Theme& m_theme;
    TextLabel* m_text;
    TextLabel* m_second;
    QPushButton* m_open;
    QPushButton* m_replace;
    Id m_mission;
    Id m_seat;
};

} // namespace advisorpool
