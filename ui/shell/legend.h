#pragma once

#include <QWidget>

#include <functional>

class QPainter;

namespace advisorpool {

class FlowLayout;
class Theme;

// What a picture's colours mean: a swatch and its words each, side by side.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        std::function<void(QPainter& painter, const QRect& swatch)> paint;
        std::function<QString()> words; // asked for again in another language
    };
    Legend(const Theme& theme, QSize swatch, std::vector<Item> items, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FlowLayout* m_layout;
    std::vector<Item> m_items;
};

} // namespace advisorpool
