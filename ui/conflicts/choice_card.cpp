#include "ui/conflicts/choice_card.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace advisorpool {

ChoiceCard::ChoiceCard(const Theme& theme, Border border, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_border(border), m_radio(new QRadioButton(this)), m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("choiceCard"));
    m_radio->setAutoExclusive(false); // the page sees to that, across cards
    m_head->addWidget(m_radio);
    m_head->addStretch();
    auto* all = new QVBoxLayout(this);
    all->addLayout(m_head);
    all->addLayout(m_body);
    theme.follow(this, [this, all] {
        m_radio->setFont(m_theme.type().font(Type::Style::Name));
        all->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(14), m_theme.px(12));
        all->setSpacing(m_theme.px(8));
        m_body->setSpacing(m_theme.px(2));
        update();
    });
    connect(m_radio, &QRadioButton::clicked, this, [this] {
        setChosen(true); // a click on the chosen one does not take it away
        Q_EMIT chosen();
    });
}

void ChoiceCard::setTitle(const QString& title)
{
    m_radio->setText(title);
    m_radio->setAccessibleName(title);
}

void ChoiceCard::setChosen(bool chosen)
{
    m_radio->setChecked(chosen);
    update();
}

bool ChoiceCard::isChosen() const
{
    return m_radio->isChecked();
}

void ChoiceCard::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    const Tokens& t = m_theme.tokens();
    const QRectF box = rect();
    fillBox(painter, box, 6, isChosen() ? t.accentSoft : t.surface);
    const Qt::PenStyle style = m_border == Border::Dashed && !isChosen() ? Qt::DashLine : Qt::SolidLine;
    strokeBox(painter, box, 6, isChosen() ? t.accent : t.controlLine, isChosen() ? 2 : 1, style);
}

void ChoiceCard::mousePressEvent(QMouseEvent*)
{
    setChosen(true);
    Q_EMIT chosen();
}

} // namespace advisorpool
