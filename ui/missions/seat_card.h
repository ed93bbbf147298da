#pragma once

#include "ui/missions/mission_team.h"

#include <QFrame>

class QBoxLayout;

namespace advisorpool {

class AvatarView;
class ChipView;
class TextLabel;
class Theme;

// A seat: its number and role, what it asks for, who sits there and how far that is. Takes an advisor that is dropped
// on it.
class SeatCard : public QFrame
{
    Q_OBJECT

public:
    SeatCard(Pool& pool, const Theme& theme, const Id& seat, QWidget* parent);

    void fill(const Place& place, int number, QDate today);
    void setChosen(bool chosen);
    const Id& seat() const { return m_seat; }

Q_SIGNALS:
    void chosen();
    void opened(); // a double click, Enter
    void dropped(const advisorpool::Id& advisor);
    void moved(int by); // by the arrow keys

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void placeChip();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_seat;
    QBoxLayout* m_first = nullptr;
    TextLabel* m_role;
    ChipView* m_chip;
    TextLabel* m_asks;
    TextLabel* m_conflicts;
    QWidget* m_sitting;
    AvatarView* m_face;
    TextLabel* m_name;
    bool m_chosen = false;
    bool m_dragOver = false;
};

} // namespace advisorpool
