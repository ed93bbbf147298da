#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace advisorpool {

class Theme;

// A page in a list of pages, as the rail shows its rooms.
class TopicDelegate : public QStyledItemDelegate
{
public:
    TopicDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

// Such a list, on the rail's ground.
void dressTopics(QListView& list, const Theme& theme);

} // namespace advisorpool
