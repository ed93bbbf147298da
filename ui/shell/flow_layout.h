#pragma once

#include <QLayout>

namespace advisorpool {

// Lays its widgets out like words: side by side, and on a new line where the next does not fit.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Placed
    {
        QLayoutItem* item;
        QRect box;
    };
    int arrange(const QRect& rect, bool move) const;
    void placeLine(const QList<Placed>& line, const QRect& inside, int height) const;

    QList<QLayoutItem*> m_items; // a layout owns its items
    int m_gap;
};

} // namespace advisorpool
