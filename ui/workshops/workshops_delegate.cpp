#include "ui/workshops/workshops_delegate.h"

#include "ui/forms/conflict_marks.h"
#include "ui/forms/lines_delegate.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"
#include "ui/workshops/workshops_model.h"

#include <QPainter>
#include <QTableView>

namespace advisorpool {

WorkshopsDelegate::WorkshopsDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

int WorkshopsDelegate::rowHeight() const
{
    const Type& type = m_theme.type();
    return QFontMetrics(type.font(Type::Style::Base)).height() + QFontMetrics(type.font(Type::Style::Second)).height() +
           m_theme.px(20 + 22);
}

void WorkshopsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = m_theme.look();
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool keyboard = table && table->hasFocus() && table->currentIndex().row() == index.row();
    paintRowGround(*painter, option, look, true, true, keyboard);
    const QRect box = option.rect.adjusted(m_theme.px(16), m_theme.px(6), -m_theme.px(8), -m_theme.px(7));
    const int status = m_theme.px(22);
    const bool inConflict = index.data(InConflict).toBool();
    const QRect above = box.adjusted(0, 0, 0, -status);
    paintTwoLines(*painter, inConflict ? besideConflictMark(above, look) : above,
                  index.data(LinesDelegate::Lines).value<TwoLines>(), look);
    const Chip chip = index.data(WorkshopsModel::StatusChip).value<Chip>();
    int left = box.left();
    if (!chip.text.isEmpty()) {
        const QSize size = chipSize(chip, look);
        paintChip(*painter, {left, box.bottom() - size.height() + 1}, chip, look,
                  option.state.testFlag(QStyle::State_Selected));
        left += size.width() + m_theme.px(8);
    }
    paintLine(*painter, QRect(left, box.bottom() - m_theme.px(20), box.right() - left, m_theme.px(20)),
              index.data(WorkshopsModel::Counts).toString(), look.type.font(Type::Style::Second), look.tokens.text2);
    if (inConflict)
        paintConflictMark(*painter, option.rect, look);
}

} // namespace advisorpool
