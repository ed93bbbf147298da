#pragma once

#include "core/rosters/roster_query.h"

namespace advisorpool {

// A roster on its way through the clipboard: cells between tabs for whatever takes text, a table for spreadsheets and
// documents. Both carry the guard against formulas that the CSV has, so what is pasted can come back.
struct ClipboardTable
{
    QString text;
    QString html;
    qint64 rows = 0;
};

// All of the roster, or those of these advisors that are in it.
Result<ClipboardTable> exportForClipboard(Pool& pool, const RosterSpec& spec, const std::vector<Id>& only = {});

} // namespace advisorpool
