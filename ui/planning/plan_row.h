#pragma once

#include "core/missions/agenda.h"
#include "ui/look/glyph.h"
#include "ui/look/row.h"
#include "ui/look/time_bar.h"

namespace advisorpool {

// What an advisor is committed to, as it is drawn.
struct PlanBar
{
    DateRange dates;
    TimeBarKind kind;
    QString words; // on it, as short as can be
    QString tip;
    QString opens; // the kind of record
    Id record;
    Id seat; // of a mission's
};

struct PlanRow
{
    Id advisor;
    TwoLines name;
    Glyph stage;
    std::vector<PlanBar> bars;
    std::vector<Clash> clashes;
};

// `stage` in the group that is looked at; without it, the highest of all.
PlanRow planRow(Pool& pool, const AgendaLine& line, std::optional<Step> stage);

// The advisor and one bar; -1: all of them.
QString spokenWords(const PlanRow& row, int bar);

// "Two missions at once".
QString clashTitle(const PlanRow& row, const Clash& clash);
// "Ukraine (21 Mar – 1 Apr) and Georgia (28 Mar – 8 Apr)".
QString clashWords(const PlanRow& row, const Clash& clash, QDate today);

} // namespace advisorpool
