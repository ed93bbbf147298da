#include "ui/feedback/rating_view.h"

#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace advisorpool {

RatingView::RatingView(const Theme& theme, const QuestionResult& result, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_result(result)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList counts;
    for (int rating = 1; rating <= bestRating; ++rating)
        counts << QStringLiteral("%1: %2").arg(rating).arg(m_result.ratings[static_cast<size_t>(rating - 1)]);
    setAccessibleName(
        tr("Mean %1 of %n answer(s)", nullptr, m_result.count).arg(QLocale().toString(m_result.mean, 'f', 1)));
    setAccessibleDescription(counts.join(QStringLiteral(", ")));
    setToolTip(counts.join(QStringLiteral("\n")));
}

QSize RatingView::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(18) * bestRating};
}

void RatingView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const int line = m_theme.px(18);
    const int figures = m_theme.px(96);
    painter.setFont(m_theme.type().font(Type::Style::PageTitle));
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, 0, figures, line * 3), Qt::AlignLeft | Qt::AlignBottom,
                     QLocale().toString(m_result.mean, 'f', 1));
    painter.setFont(m_theme.type().font(Type::Style::Second));
    painter.setPen(tokens.text3);
    painter.drawText(QRect(0, line * 3, figures, line * 2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("%n answer(s)", nullptr, m_result.count));
    const int most = std::max(1, *std::max_element(m_result.ratings.begin(), m_result.ratings.end()));
    const int left = figures + m_theme.px(20);
    const int room = std::max(m_theme.px(40), std::min(width() - left - m_theme.px(40), m_theme.px(320)));
    for (int rating = bestRating; rating >= 1; --rating) { // the best one on top
        const int count = m_result.ratings[static_cast<size_t>(rating - 1)];
        const int y = (bestRating - rating) * line;
        painter.setPen(tokens.text2);
        painter.drawText(QRect(figures, y, m_theme.px(14), line), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(rating));
        const QRect bar(left, y + line / 2 - m_theme.px(5), room, m_theme.px(10));
        painter.fillRect(bar, tokens.track);
        painter.fillRect(QRect(bar.topLeft(), QSize(room * count / most, bar.height())), tokens.accentMid);
        painter.setPen(tokens.text3);
        painter.drawText(QRect(left + room + m_theme.px(8), y, m_theme.px(40), line), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(count));
    }
}

} // namespace advisorpool
