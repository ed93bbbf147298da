#include "core/accreditation/stage.h"

#include <map>
#include <unordered_map>

namespace advisorpool {

namespace {

void sortByPlace(std::vector<AccreditationStep>& steps)
{
    std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) {
        return std::tie(a.onDate, a.id) < std::tie(b.onDate, b.id); // no date sorts before any
    });
}

bool isOvertaken(Step step, Step reached)
{
    return climb(step) <= climb(Step::Screened) && climb(step) > 0 && climb(step) < climb(reached);
}

} // namespace

std::unordered_set<Id> replacedAmong(std::span<const AccreditationStep> steps)
{
    std::unordered_map<Id, Id> replaces;
    for (const auto& step : steps)
        replaces.emplace(step.id, step.replaces);
    // Round in a circle from the step, and back to it, where it is the latest there.
    const auto leadsCircleOf = [&](const Id& first, const Id& other) {
        std::unordered_set<Id> seen;
        bool isLatest = true;
        for (Id next = first; !next.isNull() && seen.insert(next).second;) {
            isLatest &= !(first < next);
            const auto found = replaces.find(next);
            next = found == replaces.end() ? Id() : found->second;
            if (next == first)
                return isLatest && seen.contains(other);
        }
        return false;
    };
    std::unordered_set<Id> replaced;
    for (const auto& step : steps)
        if (!step.replaces.isNull() && !leadsCircleOf(step.replaces, step.id))
            replaced.insert(step.replaces);
    return replaced;
}

std::vector<AccreditationStep> inForce(std::span<const AccreditationStep> steps)
{
    std::vector<AccreditationStep> kept;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(kept), [](const auto& step) { return !isDraft(step); });
    const auto replaced = replacedAmong(kept);
    std::erase_if(kept, [&](const auto& step) { return !step.step || replaced.contains(step.id); });
    return kept;
}

int climb(Step step)
{
    switch (step) {
    case Step::Nominated:
        return 1;
    case Step::Screened:
        return 2;
    case Step::PreAccredited:
        return 3;
    case Step::Accredited:
    case Step::Recognised:
        return 4;
    default:
        return 0;
    }
}

bool reaches(Step stage, Step wanted)
{
    return climb(wanted) == 0 ? stage == wanted : climb(stage) >= climb(wanted);
}

std::optional<Standing> standingOf(std::span<const AccreditationStep> steps)
{
    auto ordered = inForce(steps);
    sortByPlace(ordered);
    std::optional<Standing> standing;
    for (const auto& step : ordered) {
        if (step.step == Step::Refreshed || step.step == Step::Repeat) {
            if (standing && step.onDate.isValid() && step.step == Step::Refreshed)
                standing->renewedOn = step.onDate;
        } else if (!standing || !isOvertaken(*step.step, standing->stage)) {
            standing = {step.expertGroup, step.subject, *step.step, step.id, step.onDate, step.onDate, {}};
        }
    }
    return standing;
}

std::vector<Standing> standingsOf(std::span<const AccreditationStep> steps)
{
    std::map<std::pair<Id, Id>, std::vector<AccreditationStep>> accreditations;
    for (const auto& step : inForce(steps))
        accreditations[{step.expertGroup, step.subject}].push_back(step);
    std::vector<Standing> standings;
    for (const auto& [accreditation, itsSteps] : accreditations)
        if (const auto standing = standingOf(itsSteps))
            standings.push_back(*standing);
    return standings;
}

Standing asOfToday(Standing standing, const Validity& validity, QDate today)
{
    if (climb(standing.stage) < climb(Step::Accredited))
        return standing;
    if (validity.lastMission.isValid() && standing.renewedOn < validity.lastMission)
        standing.renewedOn = validity.lastMission;
    if (validity.months.value_or(0) <= 0 || !standing.renewedOn.isValid())
        return standing;
    standing.expiresOn = standing.renewedOn.addMonths(*validity.months);
    if (standing.expiresOn < today)
        standing.stage = Step::Lapsed;
    return standing;
}

} // namespace advisorpool
