#pragma once

#include <QWidget>

namespace advisorpool {

class Theme;

// The program's mark as a widget.
class LogoView : public QWidget
{
    Q_OBJECT

public:
    LogoView(const Theme& theme, int side, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool
