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
    QDate onDate;
    // What candidates are assessed by (WCO, 2016): 5 is the best, 1 the worst, none is not judged.
    std::optional<int> tools;        // knowledge of the WCO's tools, and their strategic use
    std::optional<int> expertise;    // technical
    std::optional<int> support;      // of an administration in its reform
    std::optional<int> facilitation; // of discussions with senior officials
};

} // namespace advisorpool
