#pragma once

#include "core/rosters/mapping.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

// Tells a column by what stands in it.
class Content
{
public:
    explicit Content(const Vocabulary& words) : m_words(words) {}

    // Whether most of the cells, empty ones left out, mean something so; false where there are none.
    bool fits(const ColumnMeaning& meaning, const QStringList& cells) const;
    // The same of half of them: where the heading says it already.
    bool halfFits(const ColumnMeaning& meaning, const QStringList& cells) const;
    // What they seem to be: addresses, countries, languages with levels, stages ... Nothing where they say too little.
    ColumnMeaning guess(const QStringList& cells) const;
    // The columns that hold the names, where no heading says so: whole ones in one cell, or family and given name side
    // by side. Only columns that mean nothing so far are looked at; false where there are no such ones.
    bool guessNames(std::vector<ColumnMeaning>& columns, const std::vector<QStringList>& cells) const;

private:
    bool understood(const ColumnMeaning& meaning, const QStringList& cells, int ofTen) const;

    const Vocabulary& m_words;
};

} // namespace advisorpool
