#include "ui/window/rooms.h"

#include "ui/forms/room.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/window/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

namespace advisorpool {

namespace {

QString layoutKey(const QString& room)
{
    return QStringLiteral("rooms/") + room;
}

QString poolKey(const Pool& pool, const QString& room)
{
    const QByteArray path = QFileInfo(pool.path()).absoluteFilePath().toUtf8();
    return QStringLiteral("pools/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16)) + u'/' + room;
}

} // namespace

Rooms::Rooms(Pool& pool, const Theme& theme, Rail& rail, StatusLine& status, QWidget* parent)
    : QStackedWidget(parent), m_pool(pool), m_theme(theme), m_rail(rail), m_status(status)
{
    setObjectName(QStringLiteral("rooms"));
    for (const RoomLine& line : roomLines()) {
        rail.addRoom(line.name, line.icon);
        if (line.rule)
            rail.addRule();
    }
    rail.setCollapsed(windowSettings().value(QStringLiteral("railCollapsed"), false).toBool());
    connect(&rail, &Rail::collapsedChosen, this,
            [](bool collapsed) { windowSettings().setValue(QStringLiteral("railCollapsed"), collapsed); });
    connect(&rail, &Rail::roomChosen, this, [this](const QString& name) { goTo(name); });
}

const RoomLine& Rooms::lineOf(const QMetaObject& type)
{
    return *std::ranges::find(roomLines(), &type, &RoomLine::type);
}

const RoomLine& Rooms::lineOf(const QString& name)
{
    return *std::ranges::find(roomLines(), name, &RoomLine::name);
}

Room& Rooms::room(const RoomLine& line)
{
    if (Room* known = m_rooms.value(line.name))
        return *known;
    Room* room = line.make(m_pool, m_theme, this);
    addWidget(room);
    m_rooms.insert(line.name, room);
    const QSettings settings = windowSettings();
    room->restore(settings.value(layoutKey(line.name)).toByteArray());
    room->restorePool(settings.value(poolKey(m_pool, line.name)).toByteArray());
    connectRoom(line.name, *room);
    Q_EMIT made(room);
    return *room;
}

void Rooms::makeOthers()
{
    const auto& lines = roomLines();
    const auto next =
        std::ranges::find_if(lines, [this](const RoomLine& line) { return !m_rooms.contains(line.name); });
    if (next == lines.end())
        return;
    room(*next);
    QTimer::singleShot(0, this, &Rooms::makeOthers);
}

void Rooms::connectRoom(const QString& name, Room& room)
{
    connect(&room, &Room::tallied, &m_rail, [this, name](int all) { m_rail.setCount(name, all); });
    connect(&room, &Room::badged, &m_rail,
            [this, name](StatusMark mark, int number) { m_rail.setBadge(name, mark, number); });
    connect(&room, &Room::shown, &m_status, [this, &room](int rows, int selected) {
        if (currentWidget() == &room)
            m_status.setShown(rows, selected);
    });
    connect(&room, &Room::recordWanted, this, &Rooms::showRecord);
    room.count();
}

void Rooms::addTo(QMenu& menu)
{
    int number = 1;
    for (const RoomLine& line : roomLines()) {
        auto* way = new QAction(this);
        way->setObjectName(QStringLiteral("go_") + line.name);
        way->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++ % 10)));
        connect(way, &QAction::triggered, this, [this, name = line.name] { goTo(name); });
        menu.addAction(way);
        m_ways.insert(line.name, way);
    }
    relabel();
}

Room* Rooms::current() const
{
    return qobject_cast<Room*>(currentWidget());
}

void Rooms::goTo(const QString& name)
{
    m_rail.setCurrent(name);
    showPage(&room(lineOf(name)));
}

void Rooms::showPage(QWidget* page)
{
    QWidget* before = currentWidget();
    if (page != before) {
        setCurrentWidget(page);
        page->setFocus();
    }
    m_status.setWords({});
    Q_EMIT pageShown(page, before);
    if (Room* room = current())
        room->count();
}

void Rooms::showRecord(const QString& kind, const Id& record)
{
    for (const RoomLine& line : roomLines())
        if (room(line).shows().contains(kind)) {
            goTo(line.name);
            return room(line).showRecord(kind, record);
        }
}

// How the rooms are laid out holds for every pool, what they show of it for this one.
void Rooms::remember(bool thisPool) const
{
    QSettings settings = windowSettings();
    for (auto its = m_rooms.begin(); its != m_rooms.end(); ++its) {
        if (const QByteArray state = its.value()->state(); !state.isEmpty())
            settings.setValue(layoutKey(its.key()), state);
        if (const QByteArray state = its.value()->poolState(); thisPool && !state.isEmpty())
            settings.setValue(poolKey(m_pool, its.key()), state);
    }
}

void Rooms::relabel()
{
    for (const RoomLine& line : roomLines()) {
        const QString title = QCoreApplication::translate("advisorpool::Rooms", line.title);
        m_rail.setLabel(line.name, title);
        if (QAction* way = m_ways.value(line.name))
            way->setText(title);
    }
}

} // namespace advisorpool
