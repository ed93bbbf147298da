#include "ui/shell/empty_note.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace advisorpool {

EmptyNote::EmptyNote(const Theme& theme, Icon icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_which(icon),
      m_icon(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_sentence(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_icon->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionTriggered);

    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(2);
    m_theme.follow(this, [this] {
        setIcon(m_which);
        setMinimumHeight(m_theme.px(168)); // a wrapped sentence asks for its height too late
        layout()->setSpacing(m_theme.px(8));
        layout()->setContentsMargins(m_theme.px(40), m_theme.px(16), m_theme.px(40), m_theme.px(16));
    });
}

void EmptyNote::setIcon(Icon icon)
{
    m_which = icon;
    m_icon->setPixmap(iconPixmap(icon, m_theme.tokens().text3, m_theme.px(18), devicePixelRatioF()));
}

void EmptyNote::say(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace advisorpool
