#pragma once

#include "core/pool/pool.h"

#include <QStackedWidget>

class QMenu;

namespace advisorpool {

class Rail;
class Room;
class StatusLine;
class Theme;

// The rooms of a pool, with the rail and the keys that lead to them; pages without a line on the rail are shown among
// them.
class Rooms : public QStackedWidget
{
    Q_OBJECT

public:
    Rooms(Pool& pool, const Theme& theme, Rail& rail, StatusLine& status, QWidget* parent);
    void addTo(QMenu& menu);

    template <class R> R& get() const;
    Room& room(const QString& name) const { return *m_rooms[name]; }
    Room* current() const; // null: a page that is none
    QList<Room*> all() const { return m_rooms.values(); }

    void goTo(const QString& name);
    template <class R> R& goTo();
    void showPage(QWidget* page);
    void showRecord(const QString& kind, const Id& record);

    void remember(bool thisPool) const; // without: how the rooms are laid out alone
    void relabel();

Q_SIGNALS:
    void pageShown(QWidget* page, QWidget* before);

private:
    void restore();
    void connectRoom(const QString& name, Room& room);
    QString nameOf(const Room& room) const { return m_rooms.key(const_cast<Room*>(&room)); }

    Pool& m_pool;
    Rail& m_rail;
    StatusLine& m_status;
    QHash<QString, Room*> m_rooms;
    QHash<QString, QAction*> m_ways;
};

template <class R> R& Rooms::get() const
{
    for (Room* room : m_rooms)
        if (auto* wanted = qobject_cast<R*>(room))
            return *wanted;
    qFatal("there is no such room");
}

template <class R> R& Rooms::goTo()
{
    R& wanted = get<R>();
    goTo(nameOf(wanted));
    return wanted;
}

} // namespace advisorpool
