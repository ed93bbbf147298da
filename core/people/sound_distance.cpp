#include "core/people/sound_distance.h"

#include <algorithm>
#include <limits>

namespace advisorpool {

SoundDistance::SoundDistance(std::string_view word) : m_word(word.substr(0, longest))
{
    m_rows[0][0] = 0;
    for (size_t i = 0; i < m_word.size(); ++i)
        m_rows[0][i + 1] = m_rows[0][i] + m_costs.leaveOut(m_word[i]);
}

int SoundDistance::extend(size_t depth, char sound)
{
    m_other[depth] = sound;
    const auto& above = m_rows[depth];
    auto& row = m_rows[depth + 1];
    const int inserted = m_costs.leaveOut(sound);
    int least = row[0] = above[0] + inserted;
    for (size_t i = 0; i < m_word.size(); ++i) {
        int cost = std::min({above[i] + m_costs.replace(m_word[i], sound), above[i + 1] + inserted,
                             row[i] + m_costs.leaveOut(m_word[i])});
        if (depth > 0 && i > 0 && m_word[i - 1] == sound && m_word[i] == m_other[depth - 1])
            cost = std::min(cost, m_rows[depth - 1][i - 1] + m_costs.swapNeighbours());
        row[i + 1] = cost;
        least = std::min(least, cost);
    }
    return least;
}

int soundDistance(std::string_view a, std::string_view b, int bound)
{
    if (a == b)
        return 0;
    SoundDistance distance(a);
    const size_t size = std::min(b.size(), SoundDistance::longest);
    for (size_t i = 0; i < size; ++i)
        if (distance.extend(i, b[i]) > bound)
            return std::numeric_limits<int>::max();
    return distance.cost(size);
}

} // namespace advisorpool
