#pragma once

#include <QTableView>

#include "core/pool/id.h"

#include <set>

namespace advisorpool {

class CandidatesModel;
class ShortlistDelegate;
class Theme;
struct Reason;

// Those who fit a seat, by rank. Enter or the row's button proposes, Space marks for comparing, a drag carries the
// advisor to a seat; what nobody knows yet is filled in by a click on it, or from the menu.
class ShortlistTable : public QTableView
{
    Q_OBJECT

public:
    ShortlistTable(const Theme& theme, CandidatesModel& model, QWidget* parent);

    void setWritable(bool writable);
    void keep(); // before the list is made anew: the current one stays
    void restore();
    std::vector<Id> marked() const;      // in the order of ranks
    void startAnew();                    // another seat: at its top, nobody marked
    void showMenu(const QPoint& global); // of the current row

Q_SIGNALS:
    void proposed(const advisorpool::Id& advisor);
    void gapWanted(const advisorpool::Id& advisor, const advisorpool::Reason& gap, const QPoint& global);
    void advisorWanted(const advisorpool::Id& advisor);
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fitVisible();
    void toggleMark(int row);
    void propose(int row);

    const Theme& m_theme;
    CandidatesModel& m_model;
    ShortlistDelegate* m_delegate;
    std::set<Id> m_marked;
    Id m_kept;
    int m_keptRow = 0;
    int m_pressedRow = -1;
    bool m_fitting = false;
    bool m_writable = true;
};

} // namespace advisorpool
