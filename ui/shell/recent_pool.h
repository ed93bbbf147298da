#pragma once

#include <QDateTime>
#include <QString>

namespace advisorpool {

// A pool opened before, as the first page lists it. Unknown parts stay empty.
struct RecentPool
{
    QString path;
    QDateTime opened; // last opened or, where it is missing, last seen
    QString detail;   // how much is in it, already in words: "214 advisors"
    QString copyOf;   // the pool it was copied from
    bool readOnly = false;
    bool missing = false;   // the file isn't there now
    bool removable = false; // it lies, or lay, on a USB stick
};

} // namespace advisorpool
