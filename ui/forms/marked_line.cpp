#include "ui/forms/marked_line.h"

#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

MarkedLine::MarkedLine(const Theme& theme, StatusMark mark, const QString& text, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(mark),
      m_text(new TextLabel(theme, Type::Style::Base, &Tokens::text, this))
{
    m_text->setObjectName(QStringLiteral("markedText"));
    m_text->setWordWrap(true);
    m_text->setText(text);
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_text, 1);
    theme.follow(this, [this] { layout()->setContentsMargins(m_theme.px(14 + 8), m_theme.px(1), 0, m_theme.px(1)); });
    connect(m_text, &QLabel::linkActivated, this, &MarkedLine::linkActivated);
}

void MarkedLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.px(14);
    const int line = QFontMetrics(m_text->font()).height();
    paintStatus(painter, QRect(0, m_text->y() + std::max(0, (line - side) / 2), side, side), m_mark, m_theme.look());
}

} // namespace advisorpool
