#pragma once

#include "ui/look/glyph.h"
#include "ui/look/look.h"

#include <QWidget>

namespace advisorpool {

class Theme;

// A mark, a number, what it counts, and a quieter word about it. Not there where the number has always been 0.
class CountLine : public QWidget
{
    Q_OBJECT

public:
    CountLine(const Theme& theme, const Glyph& glyph, Tokens::Role ink, QWidget* parent);

    void say(int number, const QString& words, const QString& quiet = {});
    // Whether it is there at 0: once shown it stays, so that nothing below moves while a person answers and corrects.
    void keepPlace(bool keep);
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
    bool m_isZero = true;
    bool m_stays = false;
};

} // namespace advisorpool
