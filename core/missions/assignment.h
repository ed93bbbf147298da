#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class EndedBy { Advisor, Administration, Wco, Beneficiary };
std::span<const char* const> choiceNames(EndedBy);

// An advisor in a seat. Its status follows from its dates, its latest release and how it ended: assignment_status.h.
struct Assignment
{
    static const Kind& kind();

    Id id;
    Id seat;
    Id advisor;
    QDate starts; // empty: the mission's
    QDate ends;
    Id supervisor; // of an in-field candidate: an advisor
    QDate confirmedOn;
    QDate completedOn;
    QDate endedOn; // before its time: withdrawn or cancelled
    std::optional<EndedBy> endedBy;
    QString reason; // why it ended, or why it stands against a rule
};

// How the supervisor judged an advisor's work; its outcome is an accreditation step.
struct Evaluation
{
    static const Kind& kind();

    Id id;
    Id assignment;
    Id evaluator; // an advisor
    QString text;
};

} // namespace advisorpool
