#include "ui/forms/text_link.h"

#include "ui/look/theme.h"

namespace advisorpool {

TextLabel* textLink(const Theme& theme, const QString& words, QWidget* parent)
{
    auto* link = new TextLabel(theme, Type::Style::Base, &Tokens::accent, parent);
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setText(QStringLiteral("<a href='here' style='color:%1; text-decoration:none'>%2</a>")
                      .arg(theme.tokens().accent.name(), words.toHtmlEscaped()));
    link->setAccessibleName(words);
    return link;
}

} // namespace advisorpool
