#pragma once

#include "ui/look/level_bar.h"

#include <QPushButton>

namespace advisorpool {

class Theme;

// A level as its bar; a click offers the others.
class LevelButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LevelButton(const Theme& theme, QWidget* parent = nullptr);

    void setLevel(const LevelMark& level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LevelMark m_level;
};

} // namespace advisorpool
