#pragma once

#include "core/rosters/filter.h"

#include <QString>

namespace advisorpool {

class Pool;

// One condition of the filter bar: what a chip says. Conditions stand beside each other and all must hold. Whatever no
// chip has words for, because it was written on the console, is an Expression.
struct Condition
{
    enum class What {
        Language,
        Stage,
        Expertise,
        Free,
        Administration,
        Region,
        Country,
        Status,
        Text,
        Expression,
        Waiting, // pre-accredited for more days than that
        Expires, // the accreditation holds until that day at most
    };

    What what = What::Text;
    QString of;            // the language, the expert group, the subject: its code
    QString value;         // the level, the stage, the depth, the first day, the region, the text, the
                           // administration's id, the days of waiting, the last day of an accreditation
    QString until;         // Free: the last day
    QString how;           // Language: language (spoken), written or facilitates
    bool excludes = false; // Country: not from there

    friend bool operator==(const Condition&, const Condition&) = default;
};

// What a new one starts as.
Condition usualCondition(Condition::What what, const QDate& today);
// Everybody where it says nothing yet.
Filter filterOf(const Condition& condition);
Filter filterOf(const std::vector<Condition>& conditions);
// The conditions that make this filter.
std::vector<Condition> conditionsOf(const Filter& filter);
// "Russian ≥ C1", "CMA ≥ pre-accredited", "Free 7–18 Mar".
QString sentenceOf(Pool& pool, const Condition& condition);
// "Language…" in the menu that adds one.
QString nameOf(Condition::What what);

} // namespace advisorpool
