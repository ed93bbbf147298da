#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/people/language_skill.h"

namespace advisorpool {

// What speaks for or against an advisor in a seat. The first ones keep an advisor out, in the order in which a
// shortlist asks; then what nobody knows yet; then what ranks those who fit.
enum class ReasonCode {
    LanguageMissing, // no record of it: not known to speak it
    LanguageLow,
    WrittenLow,
    CannotFacilitate,
    HasLeft,
    StageMissing,
    StageOther,        // too low, or one that matches only by name
    AlreadyAccredited, // in a candidate's seat
    InTeam,            // in another seat of this mission
    OverlapsMission,
    AtWorkshop,
    Unavailable,
    OwnAdministration,
    ReleaseRefused,

    LevelUnknown,
    WrittenUnknown,
    FacilitationUnknown,
    DepthUnknown,

    LanguageFits,
    WrittenFits,
    StageFits,
    Waiting, // pre-accredited since: who waits longest gets the candidate's seat
    ExpertiseFits,
    ExpertiseLow,
    ExpertiseMissing,
    WorkedThere,    // with this beneficiary
    WorkedInRegion, // with another one of its region
    MissionsLately, // in the twelve months before
    ReleaseRate,    // of what the administration has answered
    Unanswered,     // of what the administration was asked for
    AnswerDays,     // that it takes on average
    NewRegion,      // nobody else in the team comes from there
    InThisSeat,
};
std::span<const char* const> choiceNames(ReasonCode);

bool keepsOut(ReasonCode code);
bool isGap(ReasonCode code); // can be filled on the spot

// Where in a shortlist somebody drops out.
enum class FunnelStep { Language, Stage, Free, Release };
std::span<const char* const> choiceNames(FunnelStep);
FunnelStep stepOf(ReasonCode code); // of one that keeps out

// One verdict, with what it is about. Texts are made in words/.
struct Reason
{
    ReasonCode code = ReasonCode::LanguageFits;
    int weight = 0; // adds up over the reasons of one who fits; what keeps out and what is unknown has none
    QString language = {};
    std::optional<Level> level = {};
    std::optional<Step> stage = {};
    int number = 0; // a depth, or how many
    int of = 0;     // how many of
    QDate day = {};
    Id record = {}; // the mission, workshop, absence or release that it is about
    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace advisorpool
