#pragma once

#include "core/pool/pool.h"
#include "ui/look/icons.h"

class QWidget;

namespace advisorpool {

class Room;
class Theme;

// A room's line on the rail.
struct RoomLine
{
    QString name; // stable: part of object names, settings, help pages
    Icon icon;
    const char* title; // translated in the context "advisorpool::Rooms"
    const QMetaObject* type;
    Room* (*make)(Pool& pool, const Theme& theme, QWidget* parent);
    bool rule = false; // below it
};

// From top to bottom; Ctrl+1, Ctrl+2 ... Ctrl+0 lead there.
const std::vector<RoomLine>& roomLines();

} // namespace advisorpool
