#pragma once

#include "core/people/sound_costs.h"

#include <array>
#include <string>
#include <string_view>

namespace advisorpool {

// The cheapest way from one word's sounds to another's, by SoundCosts: replacing, leaving out, swapping two neighbours
// (Damerau 1964). The table grows row by row, a sound of the other word at a time, so that words which start alike can
// share their first rows.
class SoundDistance
{
public:
    static constexpr size_t longest = 40; // sounds; the rest of a word is not looked at

    explicit SoundDistance(std::string_view word);

    // The table's row for the sound that follows `depth` others; gives the least cost in it, below which none that
    // follows can fall. Rows up to `depth` must be in place.
    int extend(size_t depth, char sound);
    // From the whole word to the first `depth` sounds of the other.
    int cost(size_t depth) const { return m_rows[depth][m_word.size()]; }
    size_t size() const { return m_word.size(); }

private:
    const SoundCosts& m_costs = SoundCosts::usual();
    std::string m_word;
    std::array<char, longest + 1> m_other{};
    std::array<std::array<int, longest + 1>, longest + 1> m_rows;
};

// Between two words; any value above `bound` means just that.
int soundDistance(std::string_view a, std::string_view b, int bound);

} // namespace advisorpool
