#include "ui/forms/controls.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

QPushButton* button(const Theme& theme, QWidget* parent, const char* look, Type::Style style, Tokens::Role role,
                    std::optional<Icon> icon, int side)
{
    auto* made = new QPushButton(parent);
    made->setProperty("look", QString::fromLatin1(look));
    made->setAutoDefault(false);
    if (icon)
        made->setIcon(theme.icon(*icon, role));
    theme.follow(made, [made, &theme, style, side] {
        made->setFont(theme.type().font(style));
        made->setIconSize(theme.leadingIcon(side));
    });
    return made;
}

QToolButton* toolButton(const Theme& theme, Icon icon, QWidget* parent, const char* look, int side)
{
    auto* made = new QToolButton(parent);
    made->setProperty("look", QString::fromLatin1(look));
    made->setIcon(theme.icon(icon));
    made->setFocusPolicy(Qt::TabFocus);
    made->setPopupMode(QToolButton::InstantPopup);
    theme.follow(made, [made, &theme, side] { made->setIconSize(QSize(theme.px(side), theme.px(side))); });
    return made;
}

} // namespace

QPushButton* linkButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon)
{
    return button(theme, parent, "link", Type::Style::SecondMedium, &Tokens::accent, icon, 14);
}

QPushButton* smallButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon)
{
    return button(theme, parent, "small", Type::Style::Second, &Tokens::text, icon, 14);
}

QPushButton* primaryButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon)
{
    return button(theme, parent, "primary", Type::Style::Medium, &Tokens::onAccent, icon, 18);
}

QToolButton* iconButton(const Theme& theme, Icon icon, QWidget* parent, int side)
{
    return toolButton(theme, icon, parent, "flat", side);
}

QToolButton* tinyButton(const Theme& theme, Icon icon, QWidget* parent)
{
    return toolButton(theme, icon, parent, "tiny", 14);
}

QFrame* hairline(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("look", QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

void setIconWords(QToolButton* button, const QString& words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

TextLabel* sectionTitle(const Theme& theme, QWidget* parent)
{
    return new TextLabel(theme, Type::Style::SecondStrong, &Tokens::text2, parent);
}

void clearLayout(QBoxLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own signal may have brought us here
        }
        delete item;
    }
}

} // namespace advisorpool
