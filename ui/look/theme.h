#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QObject>
#include <QPointer>
#include <QSize>

class QApplication;
class QIcon;

namespace advisorpool {

class LookStyle;

// Dresses the whole application: Fusion, a palette and one small style sheet, all from the tokens. It also follows the
// system's font size and, where asked to, the system's light or dark. main() makes the one Theme and hands it on.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void choose(Mode mode);
    Mode chosen() const { return m_mode; }
    bool isDark() const { return m_look.tokens.dark; }

    const Look& look() const { return m_look; }
    const Tokens& tokens() const { return m_look.tokens; }
    const Type& type() const { return m_look.type; }
    int px(double atThirteen) const { return m_look.px(atThirteen); }

    // An icon that looks its colour up each time it is painted, so it needs no care when the theme changes.
    QIcon icon(Icon icon, Tokens::Role role = &Tokens::text2) const;

    // For QAbstractButton::setIconSize: the icon of a button with words, and a gap before them.
    QSize leadingIcon(int side = 18) const { return {px(side) + px(4), px(side)}; }

    // Runs `dress` now and after each change, for as long as `who` lives.
    template <class Dress> void follow(const QObject* who, Dress dress) const
    {
        dress();
        connect(this, &Theme::changed, who, dress);
    }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    bool wantsDark() const;
    void apply();

    QApplication& m_application;
    QPointer<LookStyle> m_style; // the application owns it
    bool m_systemDark;
    Mode m_mode = Mode::System;
    Look m_look;
};

} // namespace advisorpool
