#pragma once

#include <QWidget>

namespace advisorpool {

class FlowLayout;
class Theme;

// What the map's cells mean.
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    HeatLegend(const Theme& theme, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FlowLayout* m_items;
};

} // namespace advisorpool
