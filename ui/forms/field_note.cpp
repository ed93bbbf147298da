#include "ui/forms/field_note.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

FieldNote::FieldNote(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new TextLabel(theme, Type::Style::Second, &Tokens::problem, this)),
      m_buttons(new QWidget(this)), m_first(linkButton(theme, m_buttons)), m_second(linkButton(theme, m_buttons))
{
    setObjectName(QStringLiteral("fieldNote"));
    m_words->setObjectName(QStringLiteral("fieldNoteText"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_first->setObjectName(QStringLiteral("fieldNoteFirst"));
    m_second->setObjectName(QStringLiteral("fieldNoteSecond"));
    auto* buttons = new FlowLayout(m_buttons, 8);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2);
    lines->addWidget(m_words);
    lines->addWidget(m_buttons);
    connect(m_first, &QPushButton::clicked, this, &FieldNote::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &FieldNote::secondChosen);
    m_theme.follow(this, [this] { layout()->setContentsMargins(m_theme.px(8 + 14 + 6), 2, 0, m_theme.px(4)); });
    hide();
}

void FieldNote::say(StatusMark mark, const QString& words, const QString& first, const QString& second)
{
    m_mark = mark;
    m_words->setRole(inkOf(mark));
    m_words->setText(words);
    m_first->setText(first);
    m_second->setText(second);
    m_buttons->setVisible(!first.isEmpty());
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.px(14);
    paintStatus(painter, QRect(m_theme.px(8), m_theme.px(3), side, side), m_mark, m_theme.look());
}

} // namespace advisorpool
