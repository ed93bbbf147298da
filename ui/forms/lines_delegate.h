#pragma once

#include "ui/look/row.h"

#include <QStyledItemDelegate>

namespace advisorpool {

class Theme;

// Tables whose cells are two lines of text; the model gives them by this role.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Lines = Qt::UserRole + 50 }; // a TwoLines

    LinesDelegate(const Theme& theme, QObject* parent);
    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool

Q_DECLARE_METATYPE(advisorpool::TwoLines)
