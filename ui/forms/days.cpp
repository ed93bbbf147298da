#include "ui/forms/days.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

bool isRussian()
{
    return QLocale().language() == QLocale::Russian;
}

QString formatOf(bool withYear, MonthNames months = MonthNames::Usual)
{
    const QString day = isRussian() && months == MonthNames::Usual ? QStringLiteral("d MMMM") : QStringLiteral("d MMM");
    if (!withYear)
        return day;
    return day + (isRussian() ? QStringLiteral(" yyyy 'г.'") : QStringLiteral(" yyyy"));
}

} // namespace

QString dayRangeWords(QDate from, QDate to, QDate today, MonthNames months)
{
    const QLocale locale;
    const auto words = [&](QDate day) { return locale.toString(day, formatOf(day.year() != today.year(), months)); };
    if (from.isValid() && !to.isValid())
        return QCoreApplication::translate("advisorpool::Days", "from %1").arg(words(from));
    if (!from.isValid())
        return to.isValid() ? QCoreApplication::translate("advisorpool::Days", "until %1").arg(words(to)) : QString();
    if (from == to)
        return words(to);
    if (from.year() == to.year() && from.month() == to.month())
        return QString::number(from.day()) + u'–' + words(to);
    if (from.year() == to.year())
        return locale.toString(from, formatOf(false, months)) + QStringLiteral(" – ") + words(to);
    return locale.toString(from, formatOf(true, months)) + QStringLiteral(" – ") +
           locale.toString(to, formatOf(true, months));
}

QString withOneStop(QString words)
{
    return words.replace(QStringLiteral("г.."), QStringLiteral("г."));
}

QDate typedDay(const QString& text)
{
    const QString typed = text.simplified();
    const QLocale locale;
    for (const auto& format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy"),
          QStringLiteral("d-M-yyyy"), formatOf(true), QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")})
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    return {};
}

} // namespace advisorpool
