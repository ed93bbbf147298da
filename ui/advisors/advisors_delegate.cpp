#include "ui/advisors/advisors_delegate.h"

#include "ui/advisors/advisors_model.h"
#include "ui/forms/conflict_marks.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace advisorpool {

namespace {

bool isLastShown(const QTableView& table, int column)
{
    const QHeaderView& header = *table.horizontalHeader();
    for (int place = header.visualIndex(column) + 1; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return false;
    return true;
}

} // namespace

AdvisorsDelegate::AdvisorsDelegate(const Theme& theme, const AdvisorsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

int AdvisorsDelegate::rowHeight() const
{
    const Type& type = m_theme.type();
    const int text =
        QFontMetrics(type.font(Type::Style::Base)).height() + QFontMetrics(type.font(Type::Style::Second)).height();
    return std::max(m_theme.px(46), text + m_theme.px(12));
}

QRect AdvisorsDelegate::inside(const QRect& cell, int column) const
{
    return cell.adjusted(m_theme.px(column == AdvisorsModel::Name ? 16 : 8), 0, 0, -1);
}

void AdvisorsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = m_theme.look();
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool first = table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    const bool keyboard = table && table->hasFocus() && table->currentIndex().row() == index.row();
    paintRowGround(*painter, option, look, first, table && isLastShown(*table, index.column()), keyboard);

    const AdvisorRow* known = m_model.peek(index.row());
    if (!known) {
        if (m_model.isLate())
            paintWaiting(*painter, inside(option.rect, index.column()));
        return;
    }
    const AdvisorRow& row = *known;
    const bool inConflict = !m_model.conflictsAt(index.row(), index.column()).empty();
    const QRect cell = inside(option.rect, index.column());
    const QRect box = inConflict ? besideConflictMark(cell, look) : cell;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    switch (index.column()) {
    case AdvisorsModel::Name:
        paintTwoLines(*painter, box, row.name, look);
        break;
    case AdvisorsModel::Place:
        paintTwoLines(*painter, box, placeIn(row, box.width()), look);
        break;
    case AdvisorsModel::Next:
        paintTwoLines(*painter, box, row.next, look);
        break;
    case AdvisorsModel::Stage:
        if (row.stage) {
            const QSize size = chipSize(*row.stage, look);
            paintChip(*painter, {box.left(), box.top() + (box.height() - size.height()) / 2}, *row.stage, look,
                      selected);
        }
        break;
    case AdvisorsModel::Languages: {
        const int height = m_theme.px(18);
        QRect line(box.left(), box.center().y() - height * static_cast<int>(row.levels.size()) / 2 + 1, box.width(),
                   height);
        for (const LevelMark& level : row.levels) {
            paintLevel(*painter, line, level, look);
            line.translate(0, height);
        }
        break;
    }
    default:
        paintLine(*painter, box.adjusted(0, 0, -m_theme.px(8), 0), m_model.plainText(row, index.column()),
                  m_theme.type().font(Type::Style::Base), m_theme.tokens().text);
    }
    if (inConflict)
        paintConflictMark(*painter, option.rect, look);
}

// Where country and region don't fit on one line, the region stands on the second.
const TwoLines& AdvisorsDelegate::placeIn(const AdvisorRow& row, int width) const
{
    TwoLines first = row.place;
    first.second.clear();
    return m_narrow || twoLinesWidth(first, m_theme.look()) > width ? row.placeShort : row.place;
}

// A row that is on its way: grey where its text will stand.
void AdvisorsDelegate::paintWaiting(QPainter& painter, const QRect& box) const
{
    const int height = m_theme.px(10);
    const QRect bar(box.left(), box.center().y() - height / 2, std::min(box.width() * 3 / 5, m_theme.px(140)), height);
    fillBox(painter, bar, 4, m_theme.tokens().neutralSoft);
}

int AdvisorsDelegate::contentWidth(const QModelIndex& index) const
{
    const Look& look = m_theme.look();
    const AdvisorRow* known = m_model.peek(index.row());
    if (!known)
        return 0;
    const AdvisorRow& row = *known;
    switch (index.column()) {
    case AdvisorsModel::Name:
        return twoLinesWidth(row.name, look);
    case AdvisorsModel::Place:
        return twoLinesWidth(m_narrow ? row.placeShort : row.place, look);
    case AdvisorsModel::Stage:
        return row.stage ? chipSize(*row.stage, look).width() : 0;
    case AdvisorsModel::Languages: {
        int width = 0;
        for (const LevelMark& level : row.levels)
            width = std::max(width, levelWidth(level, look));
        return width;
    }
    case AdvisorsModel::Next:
        return twoLinesWidth(row.next, look);
    default:
        return QFontMetrics(m_theme.type().font(Type::Style::Base))
            .horizontalAdvance(m_model.plainText(row, index.column()));
    }
}

QSize AdvisorsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {contentWidth(index) + m_theme.px(index.column() == AdvisorsModel::Name ? 18 : 9), rowHeight()};
}

bool AdvisorsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() &&
        (sizeHint(option, index).width() > option.rect.width() + m_theme.px(4) || index.data(InConflict).toBool())) {
        QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace advisorpool
