#include "ui/look/palette.h"

#include "ui/look/tokens.h"

namespace advisorpool {

namespace {

void setGrounds(QPalette& palette, const Tokens& t)
{
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ToolTipBase, t.surface);
}

void setTexts(QPalette& palette, const Tokens& t)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, faded(t.text, t));
    }
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
}

void setSelection(QPalette& palette, const Tokens& t)
{
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text2);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, t.accent);
#endif
}

void setEdges(QPalette& palette, const Tokens& t)
{
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.controlLine);
    palette.setColor(QPalette::Shadow, t.dark ? t.rail : t.controlLine);
}

} // namespace

QPalette paletteFrom(const Tokens& tokens)
{
    QPalette palette;
    setGrounds(palette, tokens);
    setTexts(palette, tokens);
    setSelection(palette, tokens);
    setEdges(palette, tokens);
    return palette;
}

} // namespace advisorpool
