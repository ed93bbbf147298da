#include "ui/accreditation/waiting_delegate.h"

#include "ui/accreditation/queue_model.h"
#include "ui/look/chip.h"
#include "ui/look/pen.h"
#include "ui/look/theme.h"

namespace advisorpool {

namespace {

constexpr int barWidth = 96;
constexpr int barHeight = 8;

} // namespace

void WaitingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    LinesDelegate::paint(painter, option, index);
    const int days = index.data(QueueModel::Days).toInt();
    const int longest = std::max(1, index.data(QueueModel::LongestDays).toInt());
    const int width = m_theme.px(barWidth);
    const int height = m_theme.px(barHeight);
    const QRectF track(option.rect.right() - width - m_theme.px(12), option.rect.center().y() - height / 2.0, width,
                       height);
    const Canvas canvas(*painter);
    fillBox(*painter, track, height / 2.0, m_theme.tokens().track);
    if (days < 0)
        return;
    QRectF bar = track;
    bar.setWidth(std::max<double>(height, track.width() * days / longest));
    fillBox(*painter, bar, height / 2.0, m_theme.tokens().accentMid);
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return LinesDelegate::sizeHint(option, index) + QSize(m_theme.px(barWidth + 20), 0);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    LinesDelegate::paint(painter, option, index);
    const auto chip = index.data(ChipRole).value<Chip>();
    const QSize size = chipSize(chip, m_theme.look());
    paintChip(*painter, {option.rect.left() + m_theme.px(8), option.rect.center().y() - size.height() / 2}, chip,
              m_theme.look(), option.state.testFlag(QStyle::State_Selected));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = chipSize(index.data(ChipRole).value<Chip>(), m_theme.look());
    return {size.width() + m_theme.px(20), LinesDelegate::sizeHint(option, index).height()};
}

} // namespace advisorpool
