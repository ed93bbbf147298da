#pragma once

#include "core/people/administration.h"
#include "core/pool/pool.h"
#include "ui/look/chip.h"
#include "ui/look/level_bar.h"
#include "ui/look/row.h"

namespace advisorpool {

// One advisor as the table shows it, ready to be painted.
struct AdvisorRow
{
    TwoLines name;
    TwoLines place;          // country and region above the administration
    TwoLines placeShort;     // where there is little room: country above region
    QList<LevelMark> levels; // at most two; the second names how many more there are
    QString languages;       // all of them, on two lines, for paper
    std::optional<Chip> stage;
    TwoLines next;
    QStringList plain; // the cells of RowWords::plain
};

// What all rows share while they are made.
struct RowWords
{
    std::unordered_map<Id, Administration> administrations;
    QStringList languagesFirst; // those that a filter asks for
    QString group;              // whose stage is shown
    QStringList plain;          // further columns of a roster, by name
    QDate today;
};
Result<void> loadAdministrations(Pool& pool, RowWords& words);

// The rows of these advisors, in their order. One that is gone meanwhile has an empty row.
Result<std::vector<AdvisorRow>> readAdvisorRows(Pool& pool, std::span<const Id> ids, const RowWords& words);

} // namespace advisorpool
