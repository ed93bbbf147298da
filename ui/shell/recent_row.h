#pragma once

#include "ui/look/chip.h"
#include "ui/shell/recent_pool.h"

#include <QPushButton>

namespace advisorpool {

class Theme;

// One recent pool on the first page.
class RecentRow : public QPushButton
{
    Q_OBJECT

public:
    RecentRow(const Theme& theme, const RecentPool& pool, bool last, QWidget* parent);

    const RecentPool& pool() const { return m_pool; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void forgotten(); // Delete, or from the context menu

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void paintGround(QPainter& painter) const;
    int paintTime(QPainter& painter, const QRect& box) const; // returns the width it took
    void paintName(QPainter& painter, const QRect& box) const;

    const Theme& m_theme;
    RecentPool m_pool;
    bool m_last;
    QString m_name;
    QString m_folder;
    QString m_when;
    QString m_detail;
    QList<Chip> m_badges;
};

} // namespace advisorpool
