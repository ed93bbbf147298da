#include "ui/forms/note_card.h"

#include "ui/look/pen.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QVBoxLayout>

namespace advisorpool {

NoteCard::NoteCard(const Theme& theme, StatusMark mark, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(mark),
      m_text(new TextLabel(theme, Type::Style::Base, &Tokens::text, this))
{
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    theme.follow(this, [this] {
        this->layout()->setContentsMargins(m_theme.px(32), m_theme.px(7), m_theme.px(10), m_theme.px(8));
        update();
    });
}

void NoteCard::setText(const QString& rich)
{
    m_text->setText(rich);
}

void NoteCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    fillBox(painter, rect(), 6, m_theme.tokens().*groundOf(m_mark));
    const int side = m_theme.px(14);
    paintStatus(painter, QRect(m_theme.px(10), m_theme.px(9), side, side), m_mark, m_theme.look());
}

} // namespace advisorpool
