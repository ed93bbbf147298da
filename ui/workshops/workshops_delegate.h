#pragma once

#include <QStyledItemDelegate>

namespace advisorpool {

class Theme;

// A workshop in the list: where and when, what it is called, how far it is.
class WorkshopsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WorkshopsDelegate(const Theme& theme, QObject* parent);
    int rowHeight() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace advisorpool
