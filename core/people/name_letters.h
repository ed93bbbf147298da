#pragma once

#include <span>

namespace advisorpool {

// How letters sound: what stands for one sound in some spelling of a name, and the sound.
//
// Sounds are ASCII characters; capitals and digits where the plain letter has another meaning:
//   E ё   Z ж   S ш   C ч   Q щ   J дж   D дз   c ц   h х   x кс   Y ы   y a glide before a vowel
//   I и before а, у
// and what a Latin letter leaves open, which only the costs in sound_costs.cpp decide:
//   H h (х, г, mute)   j (й, дж, ж)   w (в, у)   q   1 c before e, i (с, ц, ч)   2 sch (ш, щ)
//   3 c elsewhere (к, ц, дж)   4 ch (ч, х, ш, к)
struct Letters
{
    const char* sound;         // or several; none for a soft sign
    const char16_t* spellings; // lower case, composed, separated by spaces
};

std::span<const Letters> nameLetters();

} // namespace advisorpool
