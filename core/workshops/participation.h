#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class ParticipationRole { Candidate, Facilitator, CoFacilitator, Observer };
std::span<const char* const> choiceNames(ParticipationRole);

// An advisor's part in a workshop.
struct Participation
{
    static const Kind& kind();

    Id id;
    Id workshop;
    Id advisor;
    std::optional<ParticipationRole> role;
    QDate marksHandedInOn; // a facilitator's: only then the others' marks are seen
};

enum class Presence { Present, Absent, Partly };
std::span<const char* const> choiceNames(Presence);

// Whether a participant was there on a day.
struct Attendance
{
    static const Kind& kind();

    Id id;
    Id participation;
    QDate day;
    std::optional<Presence> value;
};

} // namespace advisorpool
