#include "ui/missions/shortlist_delegate.h"

#include "ui/look/chip.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"

#include <QPainter>
#include <QTableView>

namespace advisorpool {

ShortlistDelegate::ShortlistDelegate(const Theme& theme, const CandidatesModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QString ShortlistDelegate::buttonWords(const CandidateRow& row) const
{
    return row.isInSeat ? tr("in this seat") : tr("Propose");
}

ShortlistDelegate::Places ShortlistDelegate::placesIn(const CandidateRow& row, const QRect& box) const
{
    const Type& type = m_theme.type();
    const QFontMetrics base(type.font(Type::Style::Base));
    const QFontMetrics second(type.font(Type::Style::Second));
    const auto px = [&](double length) { return m_theme.px(length); };
    Places places;
    const int left = box.left() + px(44);
    const int right = box.right() - px(12);
    int y = box.top() + px(8);
    places.rank = QRect(box.left() + px(8), y, px(28), base.height() + px(4));
    places.mark = QRect(box.left() + px(17), places.rank.bottom() + px(5), px(14), px(14));
    const int buttonWidth = second.horizontalAdvance(buttonWords(row)) + px(24);
    places.button = QRect(right - buttonWidth, y + px(2), buttonWidth, std::max(px(26), second.height() + px(8)));
    int end = places.button.left() - px(12);
    for (qsizetype i = row.levels.size(); i-- > 0;) {
        const int width = levelWidth(row.levels[i], m_theme.look());
        if (end - width < left + px(170))
            break; // the name comes first; the reasons tell the level, too
        places.levels.prepend(QRect(end - width, y, width, places.button.height() + px(4)));
        end -= width + px(14);
    }
    places.first = QRect(left, y, end - left, base.height() + px(1));
    y = places.first.bottom() + px(1);
    places.second = QRect(left, y, end - left, second.height() + px(1));
    y = places.second.bottom() + px(5);
    int x = left;
    const int line = second.height() + px(4);
    for (const ReasonLine& reason : row.reasons) {
        const int width = std::min(px(14 + 5) + second.horizontalAdvance(reason.text) + 2, right - left);
        if (x > left && x + width > right) {
            x = left;
            y += line;
        }
        places.reasons.emplace_back(x, y, width, line);
        x += width + px(12);
    }
    places.bottom = y + line + px(6);
    return places;
}

int ShortlistDelegate::heightFor(const CandidateRow& row, int width) const
{
    return placesIn(row, QRect(0, 0, width, 0)).bottom + 1;
}

QSize ShortlistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), heightFor(m_model.row(index.row()), option.rect.width())};
}

ShortlistDelegate::Hit ShortlistDelegate::hit(const CandidateRow& row, const QRect& box, const QPoint& place) const
{
    if (!m_writable)
        return {};
    const Places places = placesIn(row, box);
    if (places.button.contains(place))
        return {row.isInSeat ? Spot::None : Spot::Propose, 0};
    if (places.mark.adjusted(-6, -4, 6, 6).contains(place))
        return {Spot::Mark, 0};
    for (size_t i = 0; i < places.reasons.size(); ++i)
        if (places.reasons[i].contains(place) && isGap(row.reasons[i].reason.code))
            return {Spot::Gap, i};
    return {};
}

void ShortlistDelegate::paintButton(QPainter& painter, const QRect& box, const CandidateRow& row, bool isCurrent) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.type().font(Type::Style::SecondMedium);
    if (row.isInSeat) {
        paintLine(painter, box, buttonWords(row), font, t.ok, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    if (!m_writable)
        return;
    const Canvas canvas(painter);
    fillBox(painter, box, m_theme.px(5), isCurrent ? t.accent : t.surface);
    if (!isCurrent)
        strokeBox(painter, box, m_theme.px(5), t.controlLine, 1);
    paintLine(painter, box, buttonWords(row), font, isCurrent ? t.onAccent : t.text, Qt::AlignCenter);
}

void ShortlistDelegate::paintReasons(QPainter& painter, const CandidateRow& row, const Places& places) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.type().font(Type::Style::Second);
    const int side = m_theme.px(14);
    for (size_t i = 0; i < row.reasons.size(); ++i) {
        const QRect& box = places.reasons[i];
        const ReasonLine& line = row.reasons[i];
        paintStatus(painter, QRect(box.left(), box.top() + (box.height() - side) / 2, side, side), line.mark,
                    m_theme.look());
        const QRect words = box.adjusted(side + m_theme.px(5), 0, 0, 0);
        const bool fillable = m_writable && line.mark == StatusMark::Unknown;
        paintLine(painter, words, line.text, font, fillable ? t.accent : t.text);
        if (fillable) { // a click fills it in
            painter.setPen(QPen(t.accent, 1, Qt::DotLine));
            const int under = words.top() + (words.height() + QFontMetrics(font).height()) / 2 - 1;
            painter.drawLine(words.left(), under, words.right(), under);
        }
    }
}

void ShortlistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CandidateRow& row = m_model.row(index.row());
    const Tokens& t = m_theme.tokens();
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool isCurrent = table && table->currentIndex().row() == index.row();
    paintRowGround(*painter, option, m_theme.look(), true, true, isCurrent && table->hasFocus());
    const Places places = placesIn(row, option.rect);
    paintLine(*painter, places.rank, QString::number(row.rank), m_theme.type().font(Type::Style::Record), t.accent,
              Qt::AlignHCenter | Qt::AlignVCenter);
    const bool isMarked = m_isMarked && m_isMarked(index.row());
    if (isMarked || isCurrent || m_hovered == index.row()) {
        const Canvas canvas(*painter);
        fillBox(*painter, places.mark, m_theme.px(3), isMarked ? t.accent : t.surface);
        strokeBox(*painter, places.mark, m_theme.px(3), isMarked ? t.accent : t.controlLine, 1);
        if (isMarked)
            paintTick(*painter, places.mark, t.onAccent);
    }
    const QFont name = m_theme.type().font(Type::Style::Name);
    const QFont base = m_theme.type().font(Type::Style::Base);
    QRect rest = places.first;
    const auto write = [&](const QString& text, const QFont& font, const QColor& color, int gap) {
        if (text.isEmpty() || rest.width() <= gap)
            return;
        paintLine(*painter, rest, text, font, color);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + gap);
    };
    write(row.name.strong, name, t.text, m_theme.px(4));
    write(row.name.plain, base, t.text, m_theme.px(8));
    write(row.name.second, base, t.text2, 0);
    paintLine(*painter, places.second, row.place, m_theme.type().font(Type::Style::Second), t.text2);
    const qsizetype hidden = row.levels.size() - places.levels.size();
    for (qsizetype i = 0; i < places.levels.size(); ++i)
        paintLevel(*painter, places.levels[i], row.levels[hidden + i], m_theme.look());
    paintButton(*painter, places.button, row, isCurrent);
    paintReasons(*painter, row, places);
}

} // namespace advisorpool
