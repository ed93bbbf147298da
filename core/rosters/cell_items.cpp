#include "core/rosters/cell_items.h"

#include "core/rosters/periods.h"

#include <QRegularExpression>

#include <algorithm>

namespace advisorpool {

QStringList itemsOf(const QString& cell)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^\s*(?:\d{1,2}[.)]\s|\d{1,2}\)|[•·*‣▪]|[-–—]\s)\s*)"));
    const auto isStrong = [](QChar c) { return c == u';' || c == u'\r' || c == u'\n'; };
    const bool hasStrong = std::any_of(cell.begin(), cell.end(), isStrong);
    const auto ends = [&](QChar c) { return hasStrong ? isStrong(c) : c == u','; };
    QStringList items;
    const auto* last = cell.end();
    for (const auto* from = cell.begin(); from != last;) {
        const auto* to = std::find_if(from, last, ends);
        QString item = QStringView(from, to).trimmed().toString();
        if (!item.isEmpty() && !item.front().isLetter())
            item = QStringView(from, to).toString().remove(bullet).trimmed();
        if (!item.isEmpty())
            items << item;
        from = to == last ? last : to + 1;
    }
    return items;
}

bool saysNothing(const QString& cell)
{
    static constexpr QStringView words[] = {u"-", u"–", u"—", u"--", u"n/a", u"n.a.", u"н/д", u"?"};
    const QStringView said = QStringView(cell).trimmed();
    return std::any_of(std::begin(words), std::end(words),
                       [&](QStringView word) { return said.compare(word, Qt::CaseInsensitive) == 0; });
}

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression phone(QStringLiteral(R"(^\+?[\d(][\d\s()\-./]{6,}(\s*(ext|доб)\.?\s*\d+)?$)"));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 7 && phone.match(text).hasMatch() && readPeriods(text, DateOrder::DayFirst).empty();
}

} // namespace advisorpool
