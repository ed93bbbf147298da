#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class ParticipationRole { Candidate, Facilitator, CoFacilitator, Observer };
std::span<const char* const> choiceNames(ParticipationRole);

// How far the invitation has come. None: it is not decided yet whether to invite.
enum class Answer { Invited, Accepted, Declined, NotInvited, Withdrawn };
std::span<const char* const> choiceNames(Answer);

// An advisor's part in a workshop. Who nominates a candidate is the advisor's own administration.
struct Participation
{
    static const Kind& kind();

    Id id;
    Id workshop;
    Id advisor;
    std::optional<ParticipationRole> role;
    QDate nominatedOn;
    QString nominatedBy; // who signed for the administration, or the letter's number
    QDate invitedOn;
    std::optional<Answer> answer;
    QDate answeredOn;
    QString reason;        // why they were not invited, declined or withdrew
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
