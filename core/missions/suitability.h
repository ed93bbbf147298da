#pragma once

#include "core/missions/mission.h"
#include "core/missions/overlap.h"
#include "core/missions/reason.h"
#include "core/missions/release_record.h"
#include "core/missions/seat.h"

namespace advisorpool {

// What a seat asks for.
struct SeatRequest
{
    Seat seat;
    std::vector<SeatLanguage> languages;
    DateRange dates; // the mission's
};

// The stage that is enough for the seat: its own, else what its role usually needs. Nothing where no expert group is
// asked for.
std::optional<Step> wantedStage(const Seat& seat);

// How well somebody speaks a language, as far as that is known.
struct SpokenSkill
{
    std::optional<Level> spoken;
    std::optional<Level> written;
    std::optional<bool> facilitates;
};

// What the pool knows of one advisor that bears on a seat.
struct AdvisorFacts
{
    bool hasLeft = false;
    std::vector<std::optional<SpokenSkill>> skills; // one for each language that is asked for; none: no record of any
    std::optional<Step> stage;                      // in the seat's expert group (and subject)
    QDate stageSince;
    bool knowsSubject = false;
    std::optional<int> depth;
    bool isInThisSeat = false;
    Id otherSeat;       // in the same mission
    Id mission;         // that the dates overlap
    Id workshop;        // likewise
    Id absence;         // likewise
    Id refusal;         // a release refused for these dates
    bool isOwn = false; // of the beneficiary's administration
    QDate workedThere;
    QDate workedInRegion;
    int missionsLately = 0;
    ReleaseRecord releases; // the administration's
    int usualAnswerDays = 0;
    bool isNewRegion = false;
};

// Every reason for and against, in the order of the codes: a pure function. DOMAIN 5.6 says which, and in which order
// they weigh.
std::vector<Reason> judge(const SeatRequest& request, const AdvisorFacts& facts);

} // namespace advisorpool
