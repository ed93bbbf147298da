#pragma once

#include "core/accreditation/stage.h"
#include "core/missions/engagement.h"
#include "core/missions/mission_plan.h"
#include "core/people/advisor.h"

namespace advisorpool {

// An advisor in a seat, with what a team is judged by.
struct TeamMember
{
    Engagement engagement;
    Advisor advisor;
    std::vector<Standing> standings;
    std::vector<LanguageSkill> skills;

    const Seat& seat() const { return engagement.seat; }
    bool isCandidate() const { return seat().role == SeatRole::Candidate; }
    // Or recognised, in whatever subject.
    bool isAccreditedIn(const Id& expertGroup) const;
};

// A mission's seats, and who sits in them; those who were refused, or went again, are left out.
struct Team
{
    Mission mission;
    std::vector<SeatPlan> seats; // as MissionPlan has them
    std::vector<TeamMember> members;
};

Result<Team> teamOf(Pool& pool, const Id& mission);

// What makes a team hold together, in the order in which it is told.
enum class TeamRule {
    Leader,        // somebody leads, and one alone
    Accompanied,   // a candidate goes with somebody accredited in the same expert group
    Supervised,    // by somebody of the team who is accredited in it, and is not the candidate
    NotOwn,        // nobody comes from the beneficiary
    NobodyTwice,   // nobody sits in two seats
    LanguageCover, // somebody speaks each language well enough, facilitates in it where that is asked for
    Released,      // everybody
    SeatsTaken,    // all of them
};
std::span<const char* const> choiceNames(TeamRule);

enum class TeamVerdict {
    Held,
    Pending, // not yet: something is still to come
    Unknown, // nobody knows: a level, an administration
    Broken,
};
std::span<const char* const> choiceNames(TeamVerdict);

struct TeamFinding
{
    TeamRule rule;
    TeamVerdict verdict;
    Id advisor = {}; // who holds it, or breaks it
    Id other = {};   // the candidate that is accompanied or supervised
    Id seat = {};    // the open one
    int number = 0;  // its place among the seats, from 1; of Released: days until the start
    QString language = {};
    friend bool operator==(const TeamFinding&, const TeamFinding&) = default;
};

// Each rule that the seats ask for, held or not. A pure function.
std::vector<TeamFinding> judge(const Team& team, QDate today);

} // namespace advisorpool
