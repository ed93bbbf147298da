#pragma once

#include <QDateTime>
#include <QString>

namespace advisorpool {

// A moment as people say it: "today, 14:32", "yesterday, 9:05", "18 February", "20 December 2010".
QString dayAndTime(const QDateTime& moment, const QDateTime& now = QDateTime::currentDateTime());

// The time alone on the same day, else as above: "14:32".
QString timeOrDay(const QDateTime& moment, const QDateTime& now = QDateTime::currentDateTime());

} // namespace advisorpool
