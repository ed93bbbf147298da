#pragma once

#include "core/pool/pool.h"

#include "ui/window/room_list.h"

#include <QStackedWidget>

class QMenu;

namespace advisorpool {

class Rail;
class Room;
class StatusLine;
class Theme;

// The rooms of a pool, with the rail and the keys that lead to them; pages without a line on the rail are shown among
// them. A room is made when it is first asked for, so that the first one shows at once.
class Rooms : public QStackedWidget
{
    Q_OBJECT

public:
    Rooms(Pool& pool, const Theme& theme, Rail& rail, StatusLine& status, QWidget* parent);
    void addTo(QMenu& menu);

    template <class R> R& get() { return static_cast<R&>(room(lineOf(R::staticMetaObject))); }
    Room* current() const; // null: a page that is none
    void makeOthers();     // one after the other, between whatever else happens

    void goTo(const QString& name);
    template <class R> R& goTo()
    {
        R& wanted = get<R>();
        goTo(lineOf(R::staticMetaObject).name);
        return wanted;
    }
    void showPage(QWidget* page);
    void showRecord(const QString& kind, const Id& record);

    void remember(bool thisPool) const; // without: how the rooms are laid out alone
    void relabel();

Q_SIGNALS:
    void made(Room* room);
    void pageShown(QWidget* page, QWidget* before);

private:
    static const RoomLine& lineOf(const QMetaObject& type);
    static const RoomLine& lineOf(const QString& name);
    Room& room(const RoomLine& line);
    void connectRoom(const QString& name, Room& room);

    Pool& m_pool;
    const Theme& m_theme;
    Rail& m_rail;
    StatusLine& m_status;
    QHash<QString, Room*> m_rooms;
    QHash<QString, QAction*> m_ways;
};

} // namespace advisorpool
