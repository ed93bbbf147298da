#pragma once

#include "ui/look/status_glyph.h"

#include <QWidget>

namespace advisorpool {

class TextLabel;
class Theme;

// A mark and a sentence beside it, which may hold a link.
class MarkedLine : public QWidget
{
    Q_OBJECT

public:
    MarkedLine(const Theme& theme, StatusMark mark, const QString& text, QWidget* parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StatusMark m_mark;
    TextLabel* m_text;
};

} // namespace advisorpool
