#include "ui/importing/outcome_bar.h"

#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

OutcomeBar::OutcomeBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeBar::setOutcome(const Outcome& outcome)
{
    m_outcome = outcome;
    update();
}

QSize OutcomeBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(10)};
}

void OutcomeBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const struct
    {
        int rows;
        QColor fill;
        QColor line;
    } parts[] = {{m_outcome.created, t.accent, t.accent},
                 {m_outcome.updated, t.accentMid, t.accentMid},
                 {m_outcome.asked, t.accentSoft, t.accent},
                 {m_outcome.rejected, t.problemLine, t.problemLine},
                 {m_outcome.unchanged + m_outcome.blank, t.track, t.track}};
    const int gap = 2;
    const int most = std::max(1, m_outcome.rows());
    const int least = m_theme.px(4); // what there is can be seen
    QPainter painter(this);
    const Canvas canvas(painter);
    double left = 0;
    for (const auto& part : parts) {
        if (part.rows == 0)
            continue;
        const double share = static_cast<double>(width() - 4 * (least + gap)) * part.rows / most;
        const QRectF box(left, 0, share + least, height());
        fillBox(painter, box, 2, part.fill);
        strokeBox(painter, box, 2, part.line, 1);
        left = box.right() + gap;
    }
}

} // namespace advisorpool
