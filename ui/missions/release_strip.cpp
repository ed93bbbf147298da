#include "ui/missions/release_strip.h"

#include "ui/forms/mission_words.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QEvent>

namespace advisorpool {

namespace {

constexpr int steps = 4;

} // namespace

ReleaseStrip::ReleaseStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(this, [this] {
        updateGeometry();
        update();
    });
}

QStringList ReleaseStrip::words()
{
    return {tr("proposed", "a bar"), tr("requested", "a bar"), tr("released", "a bar"), tr("confirmed", "a bar")};
}

void ReleaseStrip::setStatus(AssignmentStatus status, bool isOverdue)
{
    m_status = status;
    m_overdue = isOverdue;
    setAccessibleName(assignmentStatusWords(status));
    update();
}

QSize ReleaseStrip::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(4 + 4) + QFontMetrics(m_theme.type().font(Type::Style::Axis)).height()};
}

// Words that do not fit beside each other leave only the one that counts.
void ReleaseStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Canvas canvas(painter);
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.type().font(Type::Style::Axis);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const int gap = m_theme.px(4);
    const double width = double(this->width() - gap * (steps - 1)) / steps;
    const int reached = std::min(static_cast<int>(m_status), steps - 1);
    const bool waiting = m_status == AssignmentStatus::ReleaseRequested;
    const QStringList all = words();
    const bool fits = std::all_of(all.begin(), all.end(), [&](const QString& word) {
        return QFontMetrics(strong).horizontalAdvance(word) <= width;
    });
    for (int i = 0; i < steps; ++i) {
        const QRectF bar(i * (width + gap), 0, width, m_theme.px(4));
        const bool current = i == reached;
        QColor color = i > reached ? t.track : t.accent;
        if (current && waiting)
            color = m_overdue ? t.problemLine : t.warnLine;
        fillBox(painter, bar, 2, color);
        if (!fits && !current)
            continue;
        const int left =
            fits ? int(bar.left())
                 : std::min(int(bar.left()), this->width() - QFontMetrics(strong).horizontalAdvance(all[i]));
        paintLine(painter, QRect(std::max(0, left), m_theme.px(6), this->width(), height() - m_theme.px(6)), all[i],
                  current ? strong : font, current ? t.text : t.text2);
    }
}

void ReleaseStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setStatus(m_status, m_overdue);
    QWidget::changeEvent(event);
}

} // namespace advisorpool
