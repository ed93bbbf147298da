#include "core/rosters/cell_items.h"
#include "core/rosters/days.h"
#include "core/rosters/draft.h"

namespace advisorpool {

// What a row says of when somebody can't go.

using What = ColumnMeaning::What;
using Why = Misfit::Why;

void DraftReader::readAbsences(Draft& draft) const
{
    std::optional<size_t> why;
    std::vector<size_t> untils, froms;
    for (size_t column = 0; column < m_mapping.columns.size(); ++column) {
        const QString cell = cellOf(draft, column);
        switch (meaning(column).what) {
        case What::Unavailable: {
            const auto periods =
                cell.isEmpty() || saysNothing(cell) ? std::vector<Period>() : readPeriods(cell, dateOrder());
            if (periods.empty() && !cell.isEmpty() && !saysNothing(cell) && m_words.yesNo(cell) != false)
                doubt(draft, column, cell, Why::NoDay);
            for (const Period& period : periods)
                draft.absences.push_back({period, column});
            break;
        }
        case What::UnavailableFrom:
            froms.push_back(column);
            break;
        case What::UnavailableTo:
            untils.push_back(column);
            break;
        case What::UnavailableReason:
            why = column;
            break;
        default:
            break;
        }
    }
    for (size_t i = 0; i < std::max(froms.size(), untils.size()); ++i) {
        const auto to = i < untils.size() ? std::optional(untils[i]) : std::nullopt;
        if (i < froms.size())
            readAbsentFrom(draft, froms[i], to);
        else if (const QString cell = cellOf(draft, *to); !cell.isEmpty())
            doubt(draft, *to, cell, Why::NoDay);
    }
    const QString reason = why ? onOneLine(cellOf(draft, *why)) : QString();
    if (!reason.isEmpty() && !saysNothing(reason) && draft.absences.empty())
        doubt(draft, *why, reason, Why::NoDay);
    for (Draft::Absence& absence : draft.absences)
        if (absence.days.reason.isEmpty())
            absence.days.reason = reason;
}

// In two columns. Until when alone says nothing that could be kept as days.
void DraftReader::readAbsentFrom(Draft& draft, size_t from, std::optional<size_t> to) const
{
    const auto said = [&](size_t column) {
        const QString cell = cellOf(draft, column);
        return saysNothing(cell) ? QString() : cell;
    };
    const QString start = said(from);
    const QString end = to ? said(*to) : QString();
    if (start.isEmpty() && end.isEmpty())
        return;
    const auto starts = readDayInCell(start, dateOrder());
    const auto ends = readDayInCell(end, dateOrder());
    const bool isPeriod = starts && (end.isEmpty() || (ends && *starts <= *ends));
    if (isPeriod)
        return draft.absences.push_back({{*starts, ends.value_or(QDate()), {}}, from});
    if (const auto periods = end.isEmpty() ? readPeriods(start, dateOrder()) : std::vector<Period>();
        !periods.empty()) {
        for (const Period& period : periods)
            draft.absences.push_back({period, from});
        return;
    }
    if (!start.isEmpty())
        doubt(draft, from, start, Why::NoDay);
    if (!end.isEmpty())
        doubt(draft, *to, end, Why::NoDay);
}

} // namespace advisorpool
