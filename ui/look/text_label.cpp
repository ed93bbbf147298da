#include "ui/look/text_label.h"

#include "ui/look/theme.h"

namespace advisorpool {

TextLabel::TextLabel(const Theme& theme, Type::Style style, Tokens::Role role, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_style(style), m_role(role)
{
    m_theme.follow(this, [this] { dress(); });
}

void TextLabel::setRole(Tokens::Role role)
{
    m_role = role;
    dress();
}

void TextLabel::dress()
{
    setFont(m_theme.type().font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().*m_role);
    colors.setColor(QPalette::Link, m_theme.tokens().accent);
    setPalette(colors);
}

} // namespace advisorpool
