#pragma once

#include "core/rosters/column_meaning.h"

#include <span>

namespace advisorpool {

struct HeadingWord
{
    const char16_t* key; // as Vocabulary::keyOf() makes it
    ColumnMeaning::What what;
    const char16_t* field = nullptr;
};

// Of what somebody can, has become, and when they can't go.
std::span<const HeadingWord> abilityHeadings();

// What a heading means that offices use, in English or Russian; takes a key, as Vocabulary::keyOf() makes it.
ColumnMeaning headingWord(QStringView key);

} // namespace advisorpool
