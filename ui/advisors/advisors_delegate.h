#pragma once

#include <QStyledItemDelegate>

namespace advisorpool {

struct AdvisorRow;
struct TwoLines;
class AdvisorsModel;
class Theme;

// Draws the table of advisors: names in both scripts, level bars, the stage's chip.
class AdvisorsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AdvisorsDelegate(const Theme& theme, const AdvisorsModel& model, QObject* parent);

    void setNarrow(bool narrow) { m_narrow = narrow; } // the administration's own name is left out
    bool isNarrow() const { return m_narrow; }
    int rowHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    QRect inside(const QRect& cell, int column) const;
    const TwoLines& placeIn(const AdvisorRow& row, int width) const;
    void paintWaiting(QPainter& painter, const QRect& box) const;
    int contentWidth(const QModelIndex& index) const;

    const Theme& m_theme;
    const AdvisorsModel& m_model;
    bool m_narrow = false;
};

} // namespace advisorpool
