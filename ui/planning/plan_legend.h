#pragma once

#include <QWidget>

namespace advisorpool {

class FlowLayout;
class Theme;

// What the bars mean.
class PlanLegend : public QWidget
{
    Q_OBJECT

public:
    PlanLegend(const Theme& theme, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FlowLayout* m_items;
};

} // namespace advisorpool
