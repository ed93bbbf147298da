#include "ui/shell/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

QString dayAndTime(const QDateTime& moment, const QDateTime& now)
{
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == now.date()) {
        return QCoreApplication::translate("advisorpool::When", "today, %1").arg(time);
    }
    if (local.date() == now.date().addDays(-1)) {
        return QCoreApplication::translate("advisorpool::When", "yesterday, %1").arg(time);
    }
    return locale.toString(local.date(), local.date().year() == now.date().year() ? QStringLiteral("d MMMM")
                                                                                  : QStringLiteral("d MMMM yyyy"));
}

QString timeOrDay(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == now.date() ? QLocale().toString(local.time(), QStringLiteral("HH:mm"))
                                      : dayAndTime(moment, now);
}

} // namespace advisorpool
