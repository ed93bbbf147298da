#pragma once

#include <QColor>
#include <array>

namespace advisorpool {

// The colours of one theme, by what they are for. The values and their contrast stand in LOOK.md; a widget names a role
// and never a colour, so light and dark are one code path.
struct Tokens
{
    // A role is a member: `&Tokens::accent`. Icons and labels keep the role and look the colour up when they paint.
    using Role = QColor Tokens::*;

    bool dark = false;

    QColor window;  // behind panes
    QColor surface; // lists, detail, inputs, cards
    QColor rail;    // rail, menu bar, status line
    QColor raised;  // table header, quiet card
    QColor hover;   // the row under the mouse

    QColor line;        // hairlines
    QColor track;       // the empty part of a bar
    QColor controlLine; // border of a button, an input, a check box

    QColor text;
    QColor text2; // second lines, labels
    QColor text3; // counts, placeholders

    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor accentLine; // decoration only
    QColor accentMid;  // bars of quantity

    QColor ok, okSoft;
    QColor warn, warnSoft, warnLine;
    QColor problem, problemSoft, problemLine;
    QColor neutral, neutralSoft;

    std::array<QColor, 3> heat; // weak to strong; nothing asked for is surface
    QColor heatText;
    QColor heatNote; // "for n" on the two stronger ones
};

Tokens lightTokens();
Tokens darkTokens();

// A colour as it looks when its control is disabled: at 45 % over the surface.
QColor faded(const QColor& color, const Tokens& tokens);

} // namespace advisorpool
