#pragma once

#include "core/people/person_name.h"

#include <string>
#include <vector>

namespace advisorpool {

// A part of a name (the family name, say) in one script, as it may sound: nameKeys() of all its words together.
struct PartSounds
{
    std::string sound;               // empty where the part is missing
    std::vector<std::string> others; // other ways to hear it
    bool cyrillic = false;

    static PartSounds of(const QString& part);
    bool isKnown() const { return !sound.empty(); }
    bool isInitial() const { return sound.size() == 1; }
};

// A person's name as it sounds, each part in both scripts. Of several given names only the first counts.
struct PersonSounds
{
    std::array<PartSounds, 2> family;
    std::array<PartSounds, 2> given;
    PartSounds patronymic;

    explicit PersonSounds(const PersonName& name);
};

enum class NameMatch {
    Different,  // something contradicts
    Compatible, // what both have agrees, but a family or a given name is missing
    Same,       // family and given name agree, in whatever spelling
};

// How near two people's names are.
struct NameDistance
{
    NameMatch match = NameMatch::Different;
    double strain = 0;    // 0: sound alike; 1: just near enough for two spellings of one name
    bool swapped = false; // the one's family name is the other's given name
    bool acrossScripts = false;
};

NameDistance nameDistance(const PersonSounds& a, const PersonSounds& b);

} // namespace advisorpool
