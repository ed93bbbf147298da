#include "core/rosters/days.h"
#include "tests/catch.h"

#include <QLocale>

using namespace advisorpool;

TEST_CASE("a day is read as offices write it, in English and Russian")
{
    const char16_t* all[] = {u"2011-02-14",         u"14.02.2011",           u"14.2.11",
                             u"14/02/2011",         u"14-02-2011",           u"14 February 2011",
                             u"February 14, 2011",  u"Feb 14, 2011",         u"14-Feb-11",
                             u"14 Feb. 2011",       u"14th February 2011",   u"14th of February 2011",
                             u"14 февраля 2011 г.", u"14 февраля 2011 года", u"14 фев. 2011",
                             u"14 ФЕВРАЛЯ 2011",    u"14 февр. 2011 г.",     u"2011/02/14",
                             u"2011.02.14",         u"2011-02-14T00:00:00",  u"2011-02-14 09:30",
                             u"14.02.2011 9:30",    u" 14 . 02 . 2011 ",     u"14 Feb 2011 9:30 AM",
                             u"14февраля2011",      u"14. 02. 2011"};
    for (const char16_t* text : all) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(readDay(QStringView(text), DateOrder::DayFirst) == QDate(2011, 2, 14));
    }
}

TEST_CASE("every month has its names in both languages, in full and cut short")
{
    for (const auto language : {QLocale::English, QLocale::Russian})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString text = QStringLiteral("3 %1 1999").arg(QLocale(language).monthName(month, format));
                INFO(text.toStdString());
                CHECK(readDay(text, DateOrder::DayFirst) == QDate(1999, month, 3));
            }
}

TEST_CASE("what is no day of the calendar is none")
{
    for (const char16_t* text :
         {u"31.02.2011", u"29.02.2011", u"00.01.2011", u"1.13.2011", u"2011-02-30", u"soon", u"", u"2011", u"14.02",
          u"40579", u"14 Foo 2011", u"99.99.9999", u"1-2.3", u"February 2011"})
        CHECK(readDay(QStringView(text), DateOrder::DayFirst) == std::nullopt);
    CHECK(readDay(u"29.02.2012", DateOrder::DayFirst) == QDate(2012, 2, 29));
}

TEST_CASE("the order of day and month decides only where the text leaves it open")
{
    CHECK(readDay(u"03/04/2011", DateOrder::DayFirst) == QDate(2011, 4, 3));
    CHECK(readDay(u"03/04/2011", DateOrder::MonthFirst) == QDate(2011, 3, 4));
    CHECK(readDay(u"03.04.2011", DateOrder::MonthFirst) == QDate(2011, 4, 3));
    CHECK(readDay(u"14/02/2011", DateOrder::MonthFirst) == std::nullopt);
    CHECK(readDay(u"1/2/49", DateOrder::DayFirst) == QDate(2049, 2, 1));
    CHECK(readDay(u"1/2/50", DateOrder::DayFirst) == QDate(1950, 2, 1));
}

TEST_CASE("a column's days tell its order")
{
    const auto order = [](const QStringList& cells) { return orderOf(cells); };
    CHECK(order({QStringLiteral("02/14/2011"), QStringLiteral("03/04/2011")}) == DateOrder::MonthFirst);
    CHECK(order({QStringLiteral("14/02/2011"), QStringLiteral("03/04/2011")}) == DateOrder::DayFirst);
    CHECK(order({QStringLiteral("03/04/2011")}) == DateOrder::DayFirst);
    CHECK(order({}) == DateOrder::DayFirst);
}
