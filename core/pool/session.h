#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace advisorpool {

// What the time is, in UTC. Passed in, so that tests and the sample's story have their own.
using Clock = std::function<QDateTime()>;

Clock systemClock();

// Who writes, and on which copy; both stand in every edit.
struct Session
{
    QString author;
    QString copy;
    Clock clock = systemClock();

    QDateTime now() const { return clock().toUTC(); }
    // The day that the calendar on the wall shows: what dates without a time are reckoned from.
    QDate today() const { return now().toLocalTime().date(); }
};

} // namespace advisorpool
