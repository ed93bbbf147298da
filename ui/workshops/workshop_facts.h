#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/people/advisor.h"
#include "core/workshops/mark_summary.h"
#include "core/workshops/participation.h"
#include "core/workshops/requirement.h"
#include "core/workshops/workshop.h"

#include <QHash>

#include <map>

namespace advisorpool {

class Pool;

// One of a workshop's people, and what the pool says of them there.
struct Participant
{
    Participation part;
    Advisor advisor;
    QString name;           // in the script of the language
    QString administration; // short
    std::vector<AccreditationStep> steps;
    QHash<QDate, Presence> attendance;
    QHash<Id, Screening> screening; // by requirement

    bool isCandidate() const { return part.role == ParticipationRole::Candidate; }
};

// All that the pages of a workshop show, read at once: a workshop has a dozen people.
struct WorkshopFacts
{
    Workshop workshop;
    ExpertGroup group;
    std::vector<Participant> people; // facilitators, candidates, observers, each by name
    std::vector<Criterion> criteria;
    std::vector<Requirement> profile; // the group's
    std::vector<Mark> marks;          // those that may be seen
    Id me;                            // the facilitator who sits here; null where that is nobody
    bool canWrite = false;

    std::vector<const Participant*> candidates() const;
    std::vector<const Participant*> facilitators() const;
    const Participant* find(const Id& participation) const;
    bool amHead() const;
    bool handedIn() const; // mine
    std::vector<QDate> days() const;
};

WorkshopFacts factsOf(Pool& pool, const Id& workshop);

// The title in the language, else in the other; a workshop without one is told so.
QString titleOf(const Workshop& workshop);
QString placeOf(const Workshop& workshop); // "Brussels, Belgium", "online"

} // namespace advisorpool
