#pragma once

#include "ui/look/glyph.h"
#include "ui/look/look.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// A small mark and a few words in the status line.
class StatusNote : public QWidget
{
    Q_OBJECT

public:
    explicit StatusNote(const Theme& theme, QWidget* parent = nullptr);

    void say(const Glyph& glyph, Tokens::Role mark, const QString& words, Tokens::Role ink = &Tokens::text2);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Glyph m_glyph;
    Tokens::Role m_mark = &Tokens::text2;
    Tokens::Role m_ink = &Tokens::text2;
    QString m_words;
};

} // namespace advisorpool
