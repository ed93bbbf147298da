#include "core/people/word_index.h"

#include "core/people/fold.h"
#include "core/people/sound_distance.h"

#include <algorithm>
#include <limits>

namespace advisorpool {

namespace {

constexpr int never = std::numeric_limits<int>::max() / 2;
constexpr int costOfAPrefix = 10;
constexpr int costOfAMissingSound = 6; // after the prefix

quint32 textHash(QStringView word)
{
    return static_cast<quint32>(qHash(folded(word), size_t{0}));
}

quint8 small(size_t number)
{
    return static_cast<quint8>(std::min<size_t>(number, 255));
}

} // namespace

int WordIndex::add(QStringView text)
{
    const QString word = text.toString().toCaseFolded();
    auto fresh = m_fresh.constFind(word);
    if (fresh == m_fresh.constEnd())
        fresh = m_fresh.insert(word, addNew(word, textHash(word)));
    return *fresh;
}

int WordIndex::addNew(QStringView word, quint32 text)
{
    const auto keys = nameKeys(word);
    if (keys.empty())
        return -1;
    if (const int known = find(keys.front().sound.substr(0, SoundDistance::longest), text); known >= 0)
        return known;
    for (const NameKey& key : keys) {
        const size_t size = std::min(key.sound.size(), SoundDistance::longest);
        m_heard.push_back({static_cast<quint32>(m_sounds.size()), text, m_count, small(size), 0,
                           small(size_t(key.cost)), small(size_t(word.size()))});
        m_sounds.append(key.sound, 0, size);
    }
    return m_count++;
}

int WordIndex::find(const std::string& sound, quint32 text) const
{
    const auto settled = m_heard.begin() + m_settled;
    auto heard = std::lower_bound(m_heard.begin(), settled, sound,
                                  [this](const Heard& h, const std::string& s) { return soundOf(h) < s; });
    for (; heard != settled && soundOf(*heard) == sound; ++heard)
        if (heard->text == text && heard->cost == 0)
            return heard->word;
    return -1;
}

void WordIndex::settle()
{
    m_fresh = {};
    if (m_settled == static_cast<qsizetype>(m_heard.size()))
        return;
    const auto bySound = [this](const Heard& a, const Heard& b) { return soundOf(a) < soundOf(b); };
    const auto fresh = m_heard.begin() + m_settled;
    std::sort(fresh, m_heard.end(), bySound);
    std::inplace_merge(m_heard.begin(), fresh, m_heard.end(), bySound);
    m_settled = static_cast<qsizetype>(m_heard.size());
    std::string_view before;
    for (Heard& heard : m_heard) {
        const auto sound = soundOf(heard);
        heard.shared = small(size_t(std::ranges::mismatch(before, sound).in1 - before.begin()));
        before = sound;
    }
}

std::vector<WordIndex::Near> WordIndex::near(QStringView word, bool prefix, int bound) const
{
    std::vector<Near> found;
    const quint32 text = textHash(word);
    for (const NameKey& key : nameKeys(word))
        walk(key, text, static_cast<int>(word.size()), prefix, bound, found);
    return found;
}

// Goes through the sounds in their order, so that the distance to what a word shares with the one before is there
// already, and what starts too far away is passed over.
void WordIndex::walk(const NameKey& key, quint32 text, int letters, bool prefix, int bound,
                     std::vector<Near>& found) const
{
    SoundDistance distance(key.sound);
    std::array<int, SoundDistance::longest + 1> asPrefix; // by depth: the word is what the first sounds are, at best
    asPrefix[0] = never;
    size_t tooFar = SoundDistance::longest + 1; // the depth from which the words at hand are too far away

    for (const Heard& heard : m_heard) {
        size_t depth = heard.shared;
        if (depth < tooFar) {
            tooFar = SoundDistance::longest + 1;
            for (const auto sound = soundOf(heard); depth < sound.size(); ++depth) {
                if (distance.extend(depth, sound[depth]) > bound) {
                    tooFar = depth + 1;
                    asPrefix[tooFar] = asPrefix[depth];
                    break;
                }
                const int missing = costOfAMissingSound * static_cast<int>(depth + 1);
                asPrefix[depth + 1] = std::min(asPrefix[depth], distance.cost(depth + 1) - missing);
            }
        } else if (!prefix || asPrefix[tooFar] == never)
            continue;

        int cost = tooFar <= heard.size ? never : distance.cost(heard.size);
        if (prefix)
            cost = std::min(cost, costOfAPrefix + costOfAMissingSound * heard.size +
                                      asPrefix[std::min<size_t>(tooFar, heard.size)]);
        if (cost > bound)
            continue;
        if (heard.text != text)
            cost += 1 + std::min(3, std::abs(heard.letters - letters)); // of equal sounds, the plainest spelling
        found.push_back({heard.word, cost + heard.cost + key.cost});
    }
}

} // namespace advisorpool
