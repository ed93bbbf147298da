#pragma once

#include "ui/look/icons.h"
#include "ui/look/status_glyph.h"

#include <QPushButton>
#include <optional>

namespace advisorpool {

class Theme;

// One room in the rail: an icon, its name, and how many things are in it; or, in a badge, how many want a look.
class RailItem : public QPushButton
{
    Q_OBJECT

public:
    RailItem(const Theme& theme, Icon icon, QWidget* parent);

    void setLabel(const QString& label);
    void setCount(std::optional<int> count);
    void setBadge(StatusMark mark, int count); // 0: none
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    int fullWidth() const;
    int badgeWidth() const;
    QString countText() const;
    QColor ink() const;
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintBadge(QPainter& painter) const;
    void paintBadgeMark(QPainter& painter) const;

    const Theme& m_theme;
    Icon m_icon;
    QString m_label;
    std::optional<int> m_count;
    std::optional<StatusMark> m_badge;
    bool m_collapsed = false;
};

} // namespace advisorpool
