#include "ui/missions/funnel.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace advisorpool {

namespace {

constexpr int barHeight = 12;
constexpr int gap = 24; // holds the chevron

} // namespace

FunnelStepButton::FunnelStepButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelStepButton::setCounts(const QString& words, int left, int dropped, int inPool, bool isLast)
{
    m_left = left;
    m_dropped = dropped;
    m_inPool = inPool;
    m_last = isLast;
    setText(words);
    const QString told = m_dropped > 0 ? tr("%1: %2 left, %3 dropped out").arg(words).arg(left).arg(dropped)
                                       : tr("%1: %2").arg(words).arg(left);
    setAccessibleName(told);
    setToolTip(m_dropped > 0 ? told + u'\n' + tr("Click to see who dropped out here.") : told);
    setCursor(m_dropped > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void FunnelStepButton::setLines(int lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

bool FunnelStepButton::fits() const
{
    const QFontMetrics words(m_theme.type().font(m_last ? Type::Style::SecondStrong : Type::Style::Second));
    return words.horizontalAdvance(text()) <= width() - m_theme.px(6);
}

QSize FunnelStepButton::sizeHint() const
{
    const Type& type = m_theme.type();
    const int number = QFontMetrics(type.font(Type::Style::PageTitle)).height();
    const QFontMetrics words(type.font(Type::Style::Second));
    return {std::max(m_theme.px(84), words.horizontalAdvance(text()) + m_theme.px(6)),
            number + m_theme.px(barHeight + 8) + m_lines * words.height() + m_theme.px(4)};
}

QSize FunnelStepButton::minimumSizeHint() const
{
    return {m_theme.px(60), sizeHint().height()};
}

void FunnelStepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    const Tokens& t = m_theme.tokens();
    const Type& type = m_theme.type();
    const QRect box = rect().adjusted(m_theme.px(3), m_theme.px(2), -m_theme.px(3), -m_theme.px(2));
    if (isChecked() || (underMouse() && m_dropped > 0))
        fillBox(painter, rect(), m_theme.px(4), isChecked() ? t.accentSoft : t.hover);
    if (hasFocus())
        strokeBox(painter, rect(), m_theme.px(4), t.accent, 2);
    const QFont number = type.font(Type::Style::PageTitle);
    const QFont second = type.font(Type::Style::Second);
    const int top = QFontMetrics(number).height();
    const QRect first(box.left(), box.top(), box.width(), top);
    paintLine(painter, first, locale().toString(m_left), number, m_last ? t.accent : t.text);
    if (m_dropped > 0)
        paintLine(painter, first, QChar(0x2212) + locale().toString(m_dropped), second, t.text2,
                  Qt::AlignRight | Qt::AlignVCenter);
    const QRectF track(box.left(), first.bottom() + m_theme.px(3), box.width(), m_theme.px(barHeight));
    fillBox(painter, track, 2, t.track);
    const double share = m_inPool > 0 ? double(m_left) / m_inPool : 0;
    if (m_left > 0) {
        const double least = m_theme.px(5);
        fillBox(painter, QRectF(track.left(), track.top(), std::max(least, track.width() * share), track.height()), 2,
                m_last ? t.accent : t.accentMid);
    }
    const QRect words(box.left(), int(track.bottom()) + m_theme.px(3), box.width(),
                      m_lines * QFontMetrics(second).height());
    const QFont font = m_last ? type.font(Type::Style::SecondStrong) : second;
    if (m_lines == 1 || fits()) {
        paintLine(painter, words, text(), font, m_last ? t.text : t.text2, Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    painter.setFont(font);
    painter.setPen(m_last ? t.text : t.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

Funnel::Funnel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("funnel"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(gap - 6));
    const size_t steps = choiceNames(FunnelStep{}).size();
    for (size_t i = 0; i <= steps; ++i) {
        auto* button = new FunnelStepButton(theme, this);
        button->setObjectName(i == 0
                                  ? QStringLiteral("funnel_pool")
                                  : QStringLiteral("funnel_") + QString::fromLatin1(choiceNames(FunnelStep{})[i - 1]));
        m_buttons.push_back(button);
        line->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, i](bool checked) {
            const auto step =
                i > 0 && checked ? std::optional(static_cast<FunnelStep>(i - 1)) : std::optional<FunnelStep>();
            setChosen(step);
            Q_EMIT chosen(step);
        });
    }
}

void Funnel::setList(const Shortlist& list, const QStringList& stepWords)
{
    m_buttons[0]->setCounts(tr("in the pool"), list.inPool, 0, list.inPool, false);
    for (size_t i = 0; i < list.funnel.size(); ++i)
        m_buttons[i + 1]->setCounts(stepWords.value(static_cast<qsizetype>(i)), list.funnel[i].left,
                                    list.funnel[i].dropped, list.inPool, i + 1 == list.funnel.size());
    fitWords();
}

// On two lines where one is too narrow for any of them.
void Funnel::fitWords()
{
    const bool fit = std::ranges::all_of(m_buttons, [](const FunnelStepButton* button) { return button->fits(); });
    for (FunnelStepButton* button : m_buttons)
        button->setLines(fit ? 1 : 2);
}

void Funnel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void Funnel::setChosen(std::optional<FunnelStep> step)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(step && i == static_cast<size_t>(*step) + 1);
}

void Funnel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.px(14);
    for (size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect box = m_buttons[i]->geometry();
        const int middle = (box.right() + m_buttons[i + 1]->geometry().left()) / 2;
        const int y = box.top() + QFontMetrics(m_theme.type().font(Type::Style::PageTitle)).height() + m_theme.px(5);
        paintIcon(painter, QRect(middle - side / 2, y, side, side), Icon::ChevronRight, m_theme.tokens().text3);
    }
}

} // namespace advisorpool
