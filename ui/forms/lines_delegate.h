#pragma once

#include "ui/look/row.h"

#include <QStyledItemDelegate>

namespace advisorpool {

class Theme;

enum class Folding { None, Closed, Open, Inside }; // Inside: one of those below

// Tables whose cells are two lines of text; the model gives them by this role.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Lines = Qt::UserRole + 50, // a TwoLines
        Fold = Qt::UserRole + 95,  // a Folding, in the first column of a row that has others below it
    };

    LinesDelegate(const Theme& theme, QObject* parent);
    int rowHeight() const;
    QRect foldRect(const QRect& cell) const; // where a click opens or closes it
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool

Q_DECLARE_METATYPE(advisorpool::TwoLines)
Q_DECLARE_METATYPE(advisorpool::Folding)
