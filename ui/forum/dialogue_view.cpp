#include "ui/forum/dialogue_view.h"
#include "ui/forms/scroll.h"

#include "ui/forms/controls.h"
#include "ui/forms/saving.h"
#include "ui/forum/post_card.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace advisorpool {

DialogueView::DialogueView(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme)
{
    auto* scroll = new QScrollArea(this);
    auto* ground = paneIn(*scroll);
    m_none = new TextLabel(theme, Type::Style::Second, &Tokens::text3, ground);
    m_posts = new QVBoxLayout;
    m_posts->setSpacing(theme.px(4));
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    column->addWidget(m_none);
    column->addLayout(m_posts);
    column->addStretch();

    m_to = new TextLabel(theme, Type::Style::Second, &Tokens::text2, this);
    m_noReply = linkButton(theme, this);
    m_noReply->setObjectName(QStringLiteral("noReply"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("postText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(62));
    m_send = smallButton(theme, this, Icon::Send);
    m_send->setObjectName(QStringLiteral("sendPost"));
    auto* to = new QHBoxLayout;
    to->addWidget(m_to);
    to->addWidget(m_noReply);
    to->addStretch();
    auto* write = new QHBoxLayout;
    write->setSpacing(theme.px(8));
    write->addWidget(m_text, 1);
    write->addWidget(m_send, 0, Qt::AlignBottom);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(8));
    foot->addLayout(to);
    foot->addLayout(write);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(scroll, 1);
    lines->addWidget(hairline(this));
    lines->addLayout(foot);
    connect(m_send, &QPushButton::clicked, this, &DialogueView::send);
    connect(m_noReply, &QPushButton::clicked, this, [this] { replyTo({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &DialogueView::retouch);
}

void DialogueView::retranslate()
{
    m_none->setText(tr("Nobody has written yet. What is written here comes together when copies merge."));
    m_noReply->setText(tr("Begin a new thread instead"));
    m_text->setAccessibleName(tr("A new post"));
    m_text->setPlaceholderText(tr("Write to the participants of this workshop"));
    m_send->setText(tr("Post"));
    m_send->setAccessibleName(m_send->text());
    replyTo(m_replyTo);
}

void DialogueView::setWorkshop(const Id& workshop)
{
    if (workshop != m_workshop) {
        m_text->clear();
        m_replyTo = {};
    }
    m_workshop = workshop;
    reload();
}

void DialogueView::reload()
{
    const auto dialogue = dialogueOf(m_pool, m_workshop);
    if (!dialogue)
        return Q_EMIT failed(dialogue.error());
    clearLayout(*m_posts);
    for (const ForumPost& post : *dialogue) {
        auto* card = new PostCard(m_theme, post, m_pool.isWritable(), this);
        connect(card, &PostCard::replyWanted, this, &DialogueView::replyTo);
        connect(card, &PostCard::removeWanted, this, &DialogueView::remove, Qt::QueuedConnection);
        m_posts->addWidget(card);
    }
    m_none->setVisible(dialogue->empty());
    replyTo(m_replyTo);
    retouch();
}

void DialogueView::replyTo(const Id& post)
{
    const bool chosen = post != m_replyTo && !post.isNull();
    m_replyTo = post;
    const auto origin = post.isNull() ? Result<Origin>(Origin()) : originOf(m_pool, post);
    m_to->setText(post.isNull() || !origin ? QString() : tr("In reply to %1.").arg(origin->author));
    m_to->setVisible(!post.isNull());
    m_noReply->setVisible(!post.isNull());
    if (chosen)
        m_text->setFocus();
}

void DialogueView::retouch()
{
    const bool canWrite = m_pool.isWritable();
    m_text->setEnabled(canWrite);
    m_send->setEnabled(canWrite && !m_text->toPlainText().trimmed().isEmpty());
}

void DialogueView::send()
{
    Post post{.id = {}, .workshop = m_workshop, .replyTo = m_replyTo, .text = m_text->toPlainText().trimmed()};
    if (auto done = saveRecord(m_pool, post, Label::Add); !done)
        return Q_EMIT failed(done.error());
    m_text->clear();
    m_replyTo = {};
    reload();
}

void DialogueView::remove(const Id& post)
{
    if (auto done = removeRecord(m_pool, Post::kind(), post); !done)
        Q_EMIT failed(done.error());
    reload();
}

} // namespace advisorpool
