#pragma once

#include "core/pool/result.h"
#include "ui/look/status_glyph.h"
#include "ui/shell/top_bar.h"

#include <QWidget>

namespace advisorpool {

class Id;

// A room as the window knows it: a page that the rail leads to. What a room does not say stays away. To add one: derive
// it from this, with a constructor (Pool&, const Theme&, QWidget* parent), and give it a line in
// ui/window/room_list.cpp.
class Room : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The kinds whose records it shows, by name; it is open when it is told to show one.
    virtual QStringList shows() const { return {}; }
    virtual void showRecord(const QString& /*kind*/, const Id& /*record*/) {}
    // Tells its numbers: tallied, badged, shown. Called once it is connected, and whenever it is opened.
    virtual void count() {}

    // How it is laid out, the same for every pool; what is shown of this one. Remembered as the window closes.
    virtual QByteArray state() const { return {}; }
    virtual void restore(const QByteArray& /*state*/) {}
    virtual QByteArray poolState() const { return {}; }
    virtual void restorePool(const QByteArray& /*state*/) {}

    // Its button at the right of the top bar: none, or an action whose icon text it keeps translated.
    void setFirstAction(QAction* action, TopBar::Weight weight = TopBar::Weight::Primary);
    QAction* firstAction() const { return m_action; }
    TopBar::Weight firstWeight() const { return m_weight; }

Q_SIGNALS:
    void failed(const advisorpool::Error& error); // a strip says it
    void told(const QString& words);              // so does one, calmly
    void did(const QString& words);               // the same, and Undo takes it back
    void tallied(int all);                        // on the rail
    void badged(advisorpool::StatusMark mark, int number);
    void shown(int rows, int selected = 0); // in the status line, while the room is open
    void recordWanted(const QString& kind, const advisorpool::Id& record);
    void historyWanted(const QString& kind, const advisorpool::Id& record);
    void conflictsWanted(const advisorpool::Id& record);

private:
    QAction* m_action = nullptr;
    TopBar::Weight m_weight = TopBar::Weight::Primary;
};

} // namespace advisorpool
