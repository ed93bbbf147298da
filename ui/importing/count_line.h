#pragma once

#include "ui/look/glyph.h"
#include "ui/look/look.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// A mark, a number, what it counts, and a quieter word about it. Gone where the number is 0.
class CountLine : public QWidget
{
    Q_OBJECT

public:
    CountLine(const Theme& theme, const Glyph& glyph, Tokens::Role ink, QWidget* parent);

    void say(int number, const QString& words, const QString& quiet = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int numberRight() const;

    const Theme& m_theme;
    Glyph m_glyph;
    Tokens::Role m_ink;
    QString m_number;
    QString m_words;
    QString m_quiet;
};

} // namespace advisorpool
