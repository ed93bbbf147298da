#pragma once

#include "ui/look/look.h"

#include <QLabel>

namespace advisorpool {

class Theme;

// A label that takes its size and its colour from the theme, and keeps to it when the theme changes.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme& theme, Type::Style style, Tokens::Role role, QWidget* parent = nullptr);

    void setRole(Tokens::Role role);

private:
    void dress();

    const Theme& m_theme;
    Type::Style m_style;
    Tokens::Role m_role;
};

} // namespace advisorpool
