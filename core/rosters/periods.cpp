#include "core/rosters/periods.h"

#include "core/rosters/days.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

const QRegularExpression& between()
{
    static const QRegularExpression words(
        QStringLiteral(R"(\s*(?:\bпо\b|\bдо\b|\bto\b|\buntil\b|\btill\b|\.\.+|[-–—/])\s*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

// The first day of a period may leave to the last one what they share: 1-14 March 2011, 28.02-03.03.2011.
std::optional<QDate> firstDay(const QString& text, const QDate& last, DateOrder order)
{
    static const QRegularExpression dayAlone(QStringLiteral(R"(^\d{1,2}\.?$)"));
    if (dayAlone.match(text).hasMatch()) {
        const QDate day(last.year(), last.month(), QString(text).remove(u'.').toInt());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    if (const auto day = readDayInCell(text, order))
        return day;
    const bool inFigures = text.back().isDigit() || text.endsWith(u'.');
    const QString year = QString::number(last.year());
    return readDay(
        inFigures ? text + (text.endsWith(u'.') ? QString() : QStringLiteral(".")) + year : text + u' ' + year, order);
}

std::optional<Period> daysIn(const QString& text, DateOrder order)
{
    if (const auto day = readDayInCell(text, order))
        return Period{*day, *day, {}};
    for (auto parts = between().globalMatch(text); parts.hasNext();) {
        const auto part = parts.next();
        const QString before = text.first(part.capturedStart());
        const auto last = readDayInCell(text.sliced(part.capturedEnd()), order);
        const auto first = last && !before.isEmpty() ? firstDay(before, *last, order) : std::nullopt;
        if (first && *first <= *last)
            return Period{*first, *last, {}};
    }
    return std::nullopt;
}

QRegularExpression partsBefore(const QString& start)
{
    return QRegularExpression(
        QStringLiteral(
            R"(^(?<why>\D*?)(?<from>(?:\b(?:с|со|from|since)\b\s*)?)(?<days>%1.*?)(?:\s*\((?<more>[^()]*)\))?$)")
            .arg(start),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// What stands before the days, or in brackets behind them, is why: "отпуск с 1 по 14 марта 2011 г. (устно)".
std::optional<Period> periodIn(const QString& text, DateOrder order)
{
    static const QRegularExpression digitFirst = partsBefore(QStringLiteral(R"(\d)"));
    static const QRegularExpression monthFirst = partsBefore(QStringLiteral(R"(\p{L}+\.?\s\d)"));
    static const QRegularExpression noReason(
        QStringLiteral(R"(^(?:не\s?доступ\S*|отсутств\S*|unavailable|not available|absent|absence)?[:,]?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatch match;
    std::optional<Period> period;
    for (const auto* parts : {&digitFirst, &monthFirst})
        if (match = parts->match(text.simplified()); match.hasMatch())
            if (period = daysIn(match.captured(u"days"), order); period)
                break;
    if (!period)
        return std::nullopt;
    if (period->starts == period->ends && !match.captured(u"from").isEmpty())
        period->ends = {}; // "с 1 марта 2011 г."
    QStringList reasons{match.captured(u"why").trimmed(), match.captured(u"more").trimmed()};
    if (noReason.match(reasons.front()).hasMatch())
        reasons.removeFirst();
    reasons.removeAll(QString());
    period->reason = reasons.join(QStringLiteral(", "));
    return period;
}

} // namespace

std::vector<Period> readPeriods(const QString& text, DateOrder order)
{
    if (const auto whole = periodIn(text, order))
        return {*whole};
    static const QRegularExpression strong(QStringLiteral(R"([;\r\n]+)"));
    std::vector<Period> periods;
    for (const auto& cut : {strong, QRegularExpression(QStringLiteral(R"([,;\r\n]+)"))}) {
        periods.clear();
        bool all = true;
        for (const QString& item : text.split(cut, Qt::SkipEmptyParts))
            if (const auto period = item.trimmed().isEmpty() ? std::nullopt : periodIn(item, order))
                periods.push_back(*period);
            else
                all &= item.trimmed().isEmpty();
        if (all)
            return periods;
    }
    return {};
}

} // namespace advisorpool
