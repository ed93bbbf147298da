#include "ui/forum/post_card.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/when.h"

#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace advisorpool {

PostCard::PostCard(const Theme& theme, const ForumPost& post, bool canWrite, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_indent(theme.px(22) * std::min(post.depth, 5))
{
    setObjectName(QStringLiteral("postCard"));
    auto* author = new TextLabel(theme, Type::Style::Name, &Tokens::text, this);
    author->setTextFormat(Qt::PlainText);
    author->setText(post.origin.author);
    auto* when = new TextLabel(theme, Type::Style::Second, &Tokens::text3, this);
    when->setText(post.origin.at.isValid() ? dayAndTime(post.origin.at.toLocalTime()) : QString());
    auto* words = new TextLabel(theme, Type::Style::Base, &Tokens::text, this);
    words->setTextFormat(Qt::PlainText); // another copy's words are words, never markup
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(post.post.text);
    auto* reply = linkButton(theme, this);
    reply->setObjectName(QStringLiteral("replyToPost"));
    reply->setText(tr("Reply"));
    reply->setAccessibleName(tr("Reply to %1").arg(post.origin.author));
    auto* bin = tinyButton(theme, Icon::Trash2, this);
    bin->setObjectName(QStringLiteral("deletePost"));
    setIconWords(bin, tr("Delete this post"));
    reply->setVisible(canWrite);
    bin->setVisible(canWrite);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(author);
    head->addWidget(when);
    head->addStretch();
    head->addWidget(reply);
    head->addWidget(bin);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(m_indent + theme.px(12), theme.px(4), 0, theme.px(8));
    lines->setSpacing(theme.px(2));
    lines->addLayout(head);
    lines->addWidget(words);
    const Id id = post.post.id;
    connect(reply, &QPushButton::clicked, this, [this, id] { Q_EMIT replyWanted(id); });
    connect(bin, &QToolButton::clicked, this, [this, id] { Q_EMIT removeWanted(id); });
}

void PostCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_indent, m_theme.px(4), m_theme.px(3), height() - m_theme.px(8)),
                     m_theme.tokens().accentLine);
}

} // namespace advisorpool
