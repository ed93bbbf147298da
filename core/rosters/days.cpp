#include "core/rosters/days.h"

#include "core/people/fold.h"

#include <QRegularExpression>

#include <array>

namespace advisorpool {

namespace {

// How the names of the months begin, folded; no two alike. May in both cases: май, мая.
constexpr const char16_t* monthStarts[12][3] = {
    {u"jan", u"янв"}, {u"feb", u"фев"}, {u"mar", u"мар"}, {u"apr", u"апр"}, {u"may", u"маи", u"мая"}, {u"jun", u"июн"},
    {u"jul", u"июл"}, {u"aug", u"авг"}, {u"sep", u"сен"}, {u"oct", u"окт"}, {u"nov", u"ноя"},         {u"dec", u"дек"},
};

int monthNamed(const QString& word)
{
    const QString key = folded(word);
    for (int month = 0; month < 12; ++month)
        for (const char16_t* start : monthStarts[month])
            if (start && key.startsWith(QStringView(start)))
                return month + 1;
    return 0;
}

// 11 is 2011 and 89 is 1989: nobody in a pool has a day before 1950 or after 2049.
std::optional<QDate> day(int year, int month, int dayOfMonth, bool twoDigits)
{
    if (twoDigits)
        year += year < 50 ? 2000 : 1900;
    const QDate date(year, month, dayOfMonth);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Without the time, the weekday, "г.", "the 14th of".
QString bareDay(QStringView text)
{
    static const QRegularExpression time(
        QStringLiteral(R"([T\s]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[AaPp]\.?[Mm]\.?)?$)"));
    static const QRegularExpression yearWord(QStringLiteral(R"(\s*(г|г\.|года|год)$)"));
    static const QRegularExpression ordinal(QStringLiteral(R"((?<=\d)(st|nd|rd|th)\b(\s+of\b)?)"));
    return text.toString().simplified().remove(time).remove(yearWord).remove(ordinal).trimmed();
}

std::optional<QDate> named(const QString& bare)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(\d{1,2})[\s.\-/]*(\p{L}+)\.?[\s.,\-/]*(\d{4}|\d{2})$)"));
    static const QRegularExpression monthFirst(QStringLiteral(R"(^(\p{L}+)\.?[\s\-]*(\d{1,2}),?[\s\-]+(\d{4})$)"));
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})[\s.,\-]*(\p{L}+)\.?[\s.,\-]*(\d{1,2})$)"));
    const std::pair<const QRegularExpression*, std::array<int, 3>> forms[] = {
        {&dayFirst, {3, 2, 1}}, {&monthFirst, {3, 1, 2}}, {&yearFirst, {1, 2, 3}}};
    for (const auto& [form, at] : forms)
        if (const auto match = form->match(bare); match.hasMatch()) {
            const int month = monthNamed(match.captured(at[1]));
            const QString year = match.captured(at[0]);
            return month == 0 ? std::nullopt
                              : day(year.toInt(), month, match.captured(at[2]).toInt(), year.size() == 2);
        }
    return std::nullopt;
}

const QRegularExpression& slashed()
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})$)"));
    return form;
}

} // namespace

std::optional<QDate> readDay(QStringView text, DateOrder order)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})([.\-/])(\d{1,2})\2(\d{1,2})$)"));
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(\d{1,2})\s?([.\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$)"));
    const QString bare = bareDay(text);
    if (const auto match = yearFirst.match(bare); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), false);
    if (const auto match = dayFirst.match(bare); match.hasMatch())
        return day(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt(),
                   match.capturedLength(4) == 2);
    if (const auto match = slashed().match(bare); match.hasMatch()) {
        const bool monthFirst = order == DateOrder::MonthFirst;
        return day(match.captured(3).toInt(), match.captured(monthFirst ? 1 : 2).toInt(),
                   match.captured(monthFirst ? 2 : 1).toInt(), match.capturedLength(3) == 2);
    }
    return named(bare);
}

std::optional<QDate> readDayInCell(QStringView text, DateOrder order)
{
    // Days since the end of 1899, for the years in which day() believes.
    const QDate none(1899, 12, 30);
    if (text.size() == 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) {
        const QDate day = none.addDays(text.toInt());
        return day.year() >= 1950 && day.year() < 2050 ? std::optional(day) : std::nullopt;
    }
    return readDay(text, order);
}

DateOrder orderOf(const QStringList& cells)
{
    bool someDayFirst = false;
    bool someMonthFirst = false;
    for (const QString& cell : cells)
        if (const auto match = slashed().match(bareDay(cell)); match.hasMatch()) {
            someDayFirst |= match.captured(1).toInt() > 12;
            someMonthFirst |= match.captured(2).toInt() > 12;
        }
    return someMonthFirst && !someDayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace advisorpool
