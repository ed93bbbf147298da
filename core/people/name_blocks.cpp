#include "core/people/name_blocks.h"

#include "core/people/given_names.h"
#include "core/people/name_key.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr size_t fewestConsonants = 2; // of a family name of which one may be left out

quint64 blockOf(std::string_view given, std::string_view consonants)
{
    return qHashBits(consonants.data(), consonants.size(), qHashBits(given.data(), given.size()));
}

void addBlocks(const std::string& given, const std::string& consonants, std::vector<quint64>& blocks)
{
    blocks.push_back(blockOf(given, consonants));
    if (consonants.size() < fewestConsonants)
        return;
    for (size_t i = 0; i < consonants.size(); ++i)
        blocks.push_back(blockOf(given, std::string(consonants).erase(i, 1)));
}

// The first two consonants of a given name, in its usual form.
std::string startOf(const PartSounds& given)
{
    const auto usual = usualFormOf(given.sound);
    return skeletonOf(usual.empty() ? given.sound : usual).substr(0, 2);
}

} // namespace

std::vector<quint64> nameBlocks(const std::array<PartSounds, 2>& family, const std::array<PartSounds, 2>& given)
{
    std::vector<quint64> blocks;
    const bool noGiven = !given[0].isKnown() && !given[1].isKnown();
    for (const PartSounds& familyName : family)
        for (const PartSounds& givenName : given)
            if (familyName.isKnown() && (givenName.isKnown() || noGiven))
                addBlocks(startOf(givenName), skeletonOf(familyName.sound), blocks);
    std::ranges::sort(blocks);
    const auto [first, last] = std::ranges::unique(blocks);
    blocks.erase(first, last);
    return blocks;
}

} // namespace advisorpool
