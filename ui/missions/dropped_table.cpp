#include "ui/missions/dropped_table.h"

#include "ui/look/pen.h"
#include "ui/look/row.h"
#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/card_rows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace advisorpool {

namespace {

QString includeWords()
{
    return QCoreApplication::translate("advisorpool::DroppedTable", "Include with a reason…");
}

class DroppedDelegate : public QStyledItemDelegate
{
public:
    DroppedDelegate(const Theme& theme, const CandidatesModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    int linkWidth() const
    {
        return QFontMetrics(m_theme.type().font(Type::Style::SecondMedium)).horizontalAdvance(includeWords()) +
               m_theme.px(12);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const CandidateRow& row = m_model.row(index.row());
        const Tokens& t = m_theme.tokens();
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        const bool keyboard = table && table->hasFocus() && table->currentIndex().row() == index.row();
        paintRowGround(*painter, option, m_theme.look(), true, true, keyboard);
        const QRect& box = option.rect;
        const int side = m_theme.px(14);
        paintStatus(*painter, QRect(box.left() + m_theme.px(12), box.top() + (box.height() - side) / 2, side, side),
                    StatusMark::Excluded, m_theme.look());
        const int link = linkWidth();
        const int left = box.left() + m_theme.px(34);
        const int room = box.width() - m_theme.px(34) - link - m_theme.px(12);
        const int nameWidth = std::min(m_theme.px(168), room / 3);
        const int countryWidth = std::min(m_theme.px(104), room / 4);
        const QFont base = m_theme.type().font(Type::Style::Base);
        const QFont second = m_theme.type().font(Type::Style::Second);
        paintLine(*painter, QRect(left, box.top(), nameWidth - m_theme.px(8), box.height()),
                  row.name.strong + u' ' + row.name.plain, base, t.text);
        paintLine(*painter, QRect(left + nameWidth, box.top(), countryWidth - m_theme.px(8), box.height()), row.country,
                  second, t.text2);
        QStringList why;
        for (const ReasonLine& line : row.reasons)
            if (line.mark == StatusMark::Excluded)
                why << line.text;
        paintLine(*painter,
                  QRect(left + nameWidth + countryWidth, box.top(), room - nameWidth - countryWidth, box.height()),
                  why.join(QStringLiteral("; ")), second, t.text);
        paintLine(*painter, QRect(box.right() - link, box.top(), link - m_theme.px(12), box.height()), includeWords(),
                  m_theme.type().font(Type::Style::SecondMedium), t.accent, Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    const Theme& m_theme;
    const CandidatesModel& m_model;
};

} // namespace

DroppedTable::DroppedTable(const Theme& theme, CandidatesModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("droppedTable"));
    setModel(&model);
    setItemDelegate(new DroppedDelegate(theme, model, this));
    showAsCards(*this);
    theme.follow(this, [this, &theme] {
        const int text = QFontMetrics(theme.type().font(Type::Style::Base)).height();
        verticalHeader()->setDefaultSectionSize(std::max(theme.px(28), text + theme.px(8)));
    });
}

void DroppedTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT included(m_model.at(row));
    else
        QTableView::keyPressEvent(event);
}

void DroppedTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const auto* delegate = static_cast<const DroppedDelegate*>(itemDelegate());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        event->pos().x() > viewport()->width() - delegate->linkWidth())
        Q_EMIT included(m_model.at(index.row()));
}

void DroppedTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT advisorWanted(m_model.at(index.row()));
}

void DroppedTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void DroppedTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace advisorpool
