#pragma once

#include <QStyledItemDelegate>

namespace advisorpool {

class ConflictsModel;
class Theme;

// A conflict in three lines: whose, what, and between which values.
class ConflictsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConflictsDelegate(const Theme& theme, const ConflictsModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const ConflictsModel& m_model;
};

} // namespace advisorpool
