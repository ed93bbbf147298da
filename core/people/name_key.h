#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace advisorpool {

// One way to hear a word of a name, and what it costs to hear it so.
struct NameKey
{
    std::string sound; // see name_letters.h
    int cost = 0;
};

// The keys of a word in either script, the plain one first; spellings of one name meet in some key, or close to it
// (sound_distance.h). Beside the plain one: the usual form of a given name (Oleksii: Aleksei),
// the letters without their marks (Cicerin: Čičerin), the English y (Ryan: Райан).
// Empty where the word has no letter or digit that we know.
std::vector<NameKey> nameKeys(QStringView word);

// What is left of a sound when vowels go and consonants that are taken for one another become one: "Khrushchev" and
// "Chruschtschow" keep the same. Words with the same skeleton are worth comparing.
std::string skeletonOf(std::string_view sound);

// The words of a text, in order: letters, marks, digits; an apostrophe inside a word belongs to it.
std::vector<QStringView> wordsOf(QStringView text);

} // namespace advisorpool
