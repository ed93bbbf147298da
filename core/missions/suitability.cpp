#include "core/missions/suitability.h"

#include "core/accreditation/stage.h"

#include <algorithm>

namespace advisorpool {

namespace {

// Each outweighs all that come after it.
constexpr int expertiseWeight = 100;
constexpr int levelWeight = 20;
constexpr int thereWeight = 12;
constexpr int regionWeight = 6;
constexpr int missionWeight = 3; // against, for each of at most three
constexpr int releaseWeight = 2;
constexpr int lateAnswerWeight = 1; // against
constexpr int newRegionWeight = 1;

void judgeLanguage(const SeatLanguage& wanted, const std::optional<SpokenSkill>& skill, std::vector<Reason>& reasons)
{
    const auto add = [&](ReasonCode code, int weight, std::optional<Level> level) {
        reasons.push_back({.code = code, .weight = weight, .language = wanted.language, .level = level});
    };
    if (!skill)
        return add(ReasonCode::LanguageMissing, 0, {});
    if (wanted.written)
        add(!skill->written                     ? ReasonCode::WrittenUnknown
            : *skill->written < *wanted.written ? ReasonCode::WrittenLow
                                                : ReasonCode::WrittenFits,
            0, skill->written);
    if (wanted.spoken && !skill->spoken)
        add(ReasonCode::LevelUnknown, 0, {});
    else if (wanted.spoken && *skill->spoken < *wanted.spoken)
        add(ReasonCode::LanguageLow, 0, skill->spoken);
    else {
        const int above = wanted.spoken ? static_cast<int>(*skill->spoken) - static_cast<int>(*wanted.spoken) : 0;
        add(ReasonCode::LanguageFits, std::min(above, 3) * levelWeight, skill->spoken);
    }
    if (wanted.facilitates.value_or(false) && !skill->facilitates)
        add(ReasonCode::FacilitationUnknown, 0, {});
    else if (wanted.facilitates.value_or(false) && !*skill->facilitates)
        add(ReasonCode::CannotFacilitate, 0, {});
}

void judgeStage(const Seat& seat, const AdvisorFacts& facts, std::vector<Reason>& reasons)
{
    const std::optional<Step> wanted = wantedStage(seat);
    if (!wanted)
        return;
    const auto add = [&](ReasonCode code, int weight = 0) {
        reasons.push_back({.code = code, .weight = weight, .stage = facts.stage, .day = facts.stageSince});
    };
    if (!facts.stage)
        return add(ReasonCode::StageMissing);
    if (!reaches(*facts.stage, *wanted))
        return add(ReasonCode::StageOther);
    if (seat.role != SeatRole::Candidate)
        return add(ReasonCode::StageFits);
    add(reaches(*facts.stage, Step::Accredited) ? ReasonCode::AlreadyAccredited : ReasonCode::Waiting);
}

void judgeExpertise(const Seat& seat, const AdvisorFacts& facts, std::vector<Reason>& reasons)
{
    if (seat.subject.isNull())
        return;
    const auto add = [&](ReasonCode code, int weight) {
        reasons.push_back({.code = code, .weight = weight, .number = facts.depth.value_or(0), .record = seat.subject});
    };
    if (!facts.knowsSubject)
        return add(ReasonCode::ExpertiseMissing, -expertiseWeight);
    if (!facts.depth)
        return add(ReasonCode::DepthUnknown, 0);
    const bool fits = *facts.depth >= seat.depth.value_or(1);
    add(fits ? ReasonCode::ExpertiseFits : ReasonCode::ExpertiseLow, fits ? *facts.depth * expertiseWeight : 0);
}

void judgeDays(const AdvisorFacts& facts, std::vector<Reason>& reasons)
{
    const auto against = [&](ReasonCode code, const Id& record) {
        if (!record.isNull())
            reasons.push_back({.code = code, .record = record});
    };
    against(ReasonCode::InTeam, facts.otherSeat);
    against(ReasonCode::OverlapsMission, facts.mission);
    against(ReasonCode::AtWorkshop, facts.workshop);
    against(ReasonCode::Unavailable, facts.absence);
    against(ReasonCode::ReleaseRefused, facts.refusal);
}

int releaseRateWeight(const AdvisorFacts& facts)
{
    return releaseWeight * (2 * facts.releases.released - facts.releases.answered) / facts.releases.answered;
}

void judgeRecord(const AdvisorFacts& facts, std::vector<Reason>& reasons)
{
    const auto add = [&](Reason reason) { reasons.push_back(std::move(reason)); };
    if (facts.workedThere.isValid())
        add({.code = ReasonCode::WorkedThere, .weight = thereWeight, .day = facts.workedThere});
    else if (facts.workedInRegion.isValid())
        add({.code = ReasonCode::WorkedInRegion, .weight = regionWeight, .day = facts.workedInRegion});
    add({.code = ReasonCode::MissionsLately,
         .weight = -missionWeight * std::min(facts.missionsLately, 3),
         .number = facts.missionsLately});
    if (facts.releases.answered > 0)
        add({.code = ReasonCode::ReleaseRate,
             .weight = releaseRateWeight(facts),
             .number = facts.releases.released,
             .of = facts.releases.answered});
    if (facts.releases.asked > facts.releases.answered)
        add({.code = ReasonCode::Unanswered,
             .number = facts.releases.asked - facts.releases.answered,
             .of = facts.releases.asked});
    if (const auto days = facts.releases.answerDays())
        add({.code = ReasonCode::AnswerDays,
             .weight = *days > facts.usualAnswerDays ? -lateAnswerWeight : 0,
             .number = *days});
    if (facts.isNewRegion)
        add({.code = ReasonCode::NewRegion, .weight = newRegionWeight});
    if (facts.isInThisSeat)
        add({.code = ReasonCode::InThisSeat});
}

// Stable, and in place: they are few, and nearly in order.
void sortByCode(std::vector<Reason>& reasons)
{
    for (auto next = reasons.begin(); next != reasons.end(); ++next)
        std::rotate(std::ranges::upper_bound(reasons.begin(), next, next->code, {}, &Reason::code), next, next + 1);
}

} // namespace

std::optional<Step> wantedStage(const Seat& seat)
{
    if (seat.expertGroup.isNull())
        return std::nullopt;
    if (seat.stage)
        return seat.stage;
    return seat.role == SeatRole::Candidate ? Step::PreAccredited : Step::Accredited;
}

std::vector<Reason> judge(const SeatRequest& request, const AdvisorFacts& facts)
{
    constexpr size_t usual = 2; // a stage, the missions lately
    std::vector<Reason> reasons;
    reasons.reserve(request.languages.size() + usual);
    for (size_t i = 0; i < request.languages.size(); ++i)
        judgeLanguage(request.languages[i], facts.skills.empty() ? std::nullopt : facts.skills[i], reasons);
    if (facts.hasLeft)
        reasons.push_back({.code = ReasonCode::HasLeft});
    judgeStage(request.seat, facts, reasons);
    judgeExpertise(request.seat, facts, reasons);
    judgeDays(facts, reasons);
    if (facts.isOwn)
        reasons.push_back({.code = ReasonCode::OwnAdministration});
    judgeRecord(facts, reasons);
    sortByCode(reasons);
    return reasons;
}

} // namespace advisorpool
