#pragma once

#include "ui/look/status_glyph.h"

#include <QWidget>

namespace advisorpool {

class TextLabel;
class Theme;

// A few words on a soft ground with their mark: what is still missing.
class NoteCard : public QWidget
{
    Q_OBJECT

public:
    NoteCard(const Theme& theme, StatusMark mark, QWidget* parent = nullptr);
    void setText(const QString& rich);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StatusMark m_mark;
    TextLabel* m_text;
};

} // namespace advisorpool
