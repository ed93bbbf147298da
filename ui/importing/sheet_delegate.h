#pragma once

#include "ui/importing/sheet_model.h"

#include <QStyledItemDelegate>

namespace advisorpool {

class Theme;

// A cell of a spreadsheet; one that wants a look has its mark, its colour and the reason below its text.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SheetDelegate(const Theme& theme, QObject* parent);

    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintNoted(QPainter& painter, const QRect& cell, const CellNote& note, const QString& text) const;
    void paintPlain(QPainter& painter, const QRect& cell, const QModelIndex& index, const QString& text) const;

    const Theme& m_theme;
};

} // namespace advisorpool
