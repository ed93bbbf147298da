#pragma once

#include <QPushButton>

namespace advisorpool {

class Theme;

// One condition of a filter as a pill: a click edits it, its cross (or Delete) takes it away.
// As Kind::Add it is the dashed "+ Filter" that makes a new one.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Condition, Add };

    FilterChip(const Theme& theme, Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect crossBox() const;
    bool onCross(const QPoint& point) const;
    QRect textBox() const;

    const Theme& m_theme;
    Kind m_kind;
    bool m_crossPressed = false;
};

} // namespace advisorpool
