#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/people/language_skill.h"

namespace advisorpool {

enum class SeatRole { Leader, Advisor, Candidate };
std::span<const char* const> choiceNames(SeatRole);

// One place in a mission's team, and what it requires.
struct Seat
{
    static const Kind& kind();

    Id id;
    Id mission;
    std::optional<SeatRole> role; // a candidate is there for the in-field part of an accreditation
    Id expertGroup;
    Id subject;
    std::optional<int> depth;  // at least, in the subject
    std::optional<Step> stage; // at least, in the expert group
};

// A language that a seat requires.
struct SeatLanguage
{
    static const Kind& kind();

    Id id;
    Id seat;
    QString language;             // ISO 639-1, else 639-3
    std::optional<Level> spoken;  // at least
    std::optional<Level> written; // likewise
    std::optional<bool> facilitates;
};

} // namespace advisorpool
