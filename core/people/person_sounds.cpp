#include "core/people/person_sounds.h"

#include "core/people/name_key.h"
#include "core/people/sound_distance.h"

#include <algorithm>
#include <limits>

namespace advisorpool {

namespace {

// How much two spellings of one name may differ: the more sounds, the less a likeness is chance. Measured on the pairs
// of names-dev.tsv and on its names that are no pairs; people who write one script agree on more.
int tolerance(size_t sounds, bool acrossScripts)
{
    const int most = 15 * static_cast<int>(std::max<size_t>(sounds, 4)) - 20;
    return acrossScripts ? most : most / 3;
}

constexpr double otherWay = 0.1; // strain of a way to hear it that is not the plain one
constexpr int otherGender = 60;  // cost: Bukhalov, Bukhalova

constexpr double unknown = -1;
constexpr double farOff = std::numeric_limits<double>::infinity();

QString firstWord(const QString& text)
{
    const auto words = wordsOf(text);
    return words.empty() ? QString() : words.front().toString();
}

double strainBetween(const std::string& a, const std::string& b, bool acrossScripts)
{
    const int most = tolerance(std::max(a.size(), b.size()), acrossScripts);
    int cost = soundDistance(a, b, 2 * most);
    if (cost > 2 * most)
        return farOff;
    if (a.ends_with('a') != b.ends_with('a'))
        cost += otherGender;
    return double(cost) / most;
}

double strainBetween(const PartSounds& a, const PartSounds& b)
{
    const bool across = a.cyrillic != b.cyrillic;
    double least = strainBetween(a.sound, b.sound, across);
    if (least <= otherWay)
        return least;
    const auto tryAlso = [&](const std::string& one, const std::string& other) {
        least = std::min(least, strainBetween(one, other, across) + otherWay);
    };
    for (const auto& one : a.others)
        tryAlso(one, b.sound);
    for (const auto& other : b.others)
        tryAlso(a.sound, other);
    for (const auto& one : a.others)
        for (const auto& other : b.others)
            tryAlso(one, other);
    return least;
}

struct Part
{
    double strain = unknown;
    bool acrossScripts = false;
};

// An initial says little, but it can contradict.
double strainOfInitials(const PartSounds& a, const PartSounds& b)
{
    return a.sound.front() == b.sound.front() ? unknown : farOff;
}

// The nearest of what both have, in whatever script. Where both have both scripts, a Latin name is not held against a
// Cyrillic one: nobody transliterates here, and strangers would meet.
Part compareParts(const std::array<PartSounds, 2>& a, const std::array<PartSounds, 2>& b)
{
    const bool bothHaveBoth = a[0].isKnown() && a[1].isKnown() && b[0].isKnown() && b[1].isKnown();
    Part best;
    for (const PartSounds& one : a)
        for (const PartSounds& other : b) {
            const bool across = one.cyrillic != other.cyrillic;
            if (!one.isKnown() || !other.isKnown() || (bothHaveBoth && across))
                continue;
            const bool initials = one.isInitial() || other.isInitial();
            const double strain = initials ? strainOfInitials(one, other) : strainBetween(one, other);
            if (strain != unknown && (best.strain == unknown || strain < best.strain))
                best = {strain, across};
        }
    return best;
}

using Parts = std::array<PartSounds, 2>;

// As if what b calls `bFamily` were the family name.
NameDistance arranged(const PersonSounds& a, const Parts& bFamily, const Parts& bGiven, bool swapped)
{
    NameDistance distance{.swapped = swapped};
    const Part family = compareParts(a.family, bFamily);
    if (family.strain > 1)
        return distance;
    const Part given = compareParts(a.given, bGiven);
    if (given.strain > 1)
        return distance;
    distance.strain = std::max({family.strain, given.strain, 0.0});
    distance.acrossScripts = family.acrossScripts || given.acrossScripts;
    const bool all = family.strain != unknown && given.strain != unknown;
    const bool any = family.strain != unknown || given.strain != unknown;
    distance.match = all ? NameMatch::Same : any ? NameMatch::Compatible : NameMatch::Different;
    return distance;
}

bool patronymicsContradict(const PartSounds& a, const PartSounds& b)
{
    if (!a.isKnown() || !b.isKnown())
        return false;
    if (a.isInitial() || b.isInitial())
        return strainOfInitials(a, b) == farOff;
    return strainBetween(a, b) > 2;
}

} // namespace

PartSounds PartSounds::of(const QString& part)
{
    PartSounds sounds;
    for (NameKey& key : nameKeys(part))
        if (sounds.sound.empty())
            sounds.sound = std::move(key.sound);
        else
            sounds.others.push_back(std::move(key.sound));
    sounds.cyrillic = std::ranges::any_of(part, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    return sounds;
}

PersonSounds::PersonSounds(const PersonName& name)
    : family{PartSounds::of(name.family), PartSounds::of(name.familyRu)}, given{PartSounds::of(firstWord(name.given)),
                                                                                PartSounds::of(
                                                                                    firstWord(name.givenRu))},
      patronymic(PartSounds::of(name.patronymicRu))
{
}

NameDistance nameDistance(const PersonSounds& a, const PersonSounds& b)
{
    if (patronymicsContradict(a.patronymic, b.patronymic))
        return {};
    const auto straight = arranged(a, b.family, b.given, false);
    if (straight.match != NameMatch::Different)
        return straight;
    const auto swapped = arranged(a, b.given, b.family, true);
    return swapped.match == NameMatch::Same ? swapped : straight;
}

} // namespace advisorpool
