#include "ui/missions/missions_delegate.h"

#include "ui/forms/conflict_marks.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"
#include "ui/missions/missions_model.h"

namespace advisorpool {

MissionsDelegate::MissionsDelegate(const Theme& theme, QObject* parent) : LinesDelegate(theme, parent), m_theme(theme)
{
}

void MissionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(MissionsModel::ChipRole);
    if (!value.isValid())
        return LinesDelegate::paint(painter, option, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool isLast =
        index.column() + 1 == MissionsModel::Columns || (table && table->isColumnHidden(index.column() + 1));
    const bool keyboard = table && table->hasFocus() && table->currentIndex().row() == index.row();
    paintRowGround(*painter, option, m_theme.look(), false, isLast, keyboard);
    auto chip = value.value<Chip>();
    const QString words = index.data(Lines).value<TwoLines>().plain;
    const QRect box = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(4), -1);
    // What does not fit is in the tooltip.
    const QFontMetrics inChip(m_theme.type().font(Type::Style::Second));
    const int frame = chipSize(chip, m_theme.look()).width() - inChip.horizontalAdvance(chip.text);
    chip.text = inChip.elidedText(chip.text, Qt::ElideRight, box.width() - frame);
    const int chipHeight = chipSize(chip, m_theme.look()).height();
    const QFont font = m_theme.type().font(Type::Style::Base);
    const int line = words.isEmpty() ? 0 : QFontMetrics(font).height() + 1;
    const int top = box.top() + (box.height() - line - chipHeight) / 2;
    if (!words.isEmpty())
        paintLine(*painter, QRect(box.left(), top, box.width(), line), words, font, m_theme.tokens().text);
    paintChip(*painter, {box.left(), top + line}, chip, m_theme.look(), option.state.testFlag(QStyle::State_Selected));
    if (index.data(InConflict).toBool())
        paintConflictMark(*painter, option.rect, m_theme.look());
}

QSize MissionsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = LinesDelegate::sizeHint(option, index);
    if (const QVariant chip = index.data(MissionsModel::ChipRole); chip.isValid())
        size.setWidth(std::max(size.width(), chipSize(chip.value<Chip>(), m_theme.look()).width() + m_theme.px(8 + 8)));
    return size;
}

} // namespace advisorpool
