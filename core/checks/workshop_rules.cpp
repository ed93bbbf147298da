#include "core/checks/workshop_rules.h"

#include "core/people/advisor.h"
#include "core/pool/related.h"
#include "core/workshops/decision.h"
#include "core/workshops/facilitators.h"
#include "core/workshops/mark_summary.h"

namespace advisorpool {

Result<std::vector<BrokenRule>> rulesBrokenBy(Pool& pool, const Mark& mark)
{
    auto participant = pool.find<Participation>(mark.participation);
    auto facilitator = pool.find<Participation>(mark.facilitator);
    auto criterion = pool.find<Criterion>(mark.criterion);
    if (!participant || !facilitator || !criterion)
        return failure(!participant ? participant.error() : !facilitator ? facilitator.error() : criterion.error());
    std::vector<BrokenRule> broken;
    if (!*participant || !*facilitator || !*criterion)
        return broken; // dangling, which is a problem of its own
    const Id& workshop = (*participant)->workshop;
    if ((*facilitator)->workshop != workshop || (*criterion)->workshop != workshop)
        broken.push_back({QStringLiteral("other_workshop"), {}});
    if ((*participant)->role != ParticipationRole::Candidate)
        broken.push_back({QStringLiteral("no_candidate"), {}});
    if (!(*facilitator)->role || !isFacilitator(*(*facilitator)->role))
        broken.push_back({QStringLiteral("no_facilitator"), {}});
    if (mark.value && (*mark.value < worstMark || *mark.value > scaleOf(**criterion)))
        broken.push_back({QStringLiteral("off_scale"), {}});
    return broken;
}

Result<bool> isHandedIn(Pool& pool, const Mark& mark)
{
    return pool.find<Participation>(mark.facilitator).map([](const std::optional<Participation>& facilitator) {
        return facilitator && facilitator->marksHandedInOn.isValid();
    });
}

Result<bool> isAnothersSheet(Pool& pool, const Mark& mark)
{
    return pool.find<Participation>(mark.facilitator)
        .and_then([&](const std::optional<Participation>& facilitator) {
            return facilitatorCalled(pool, facilitator ? facilitator->workshop : Id(), pool.session().author);
        })
        .map([&](const Id& me) { return !me.isNull() && me != mark.facilitator; });
}

Result<bool> isMarkedAbove(Pool& pool, const Id& criterion, int scale)
{
    return related<Mark>(pool, u"criterion", criterion).map([&](const std::vector<Mark>& marks) {
        return std::ranges::any_of(marks, [&](const Mark& mark) { return mark.value > scale; });
    });
}

Result<bool> isOutsideWorkshop(Pool& pool, const Attendance& attendance)
{
    return pool.find<Participation>(attendance.participation)
        .and_then(
            [&](const std::optional<Participation>& part) { return pool.find<Workshop>(part ? part->workshop : Id()); })
        .map([&](const std::optional<Workshop>& workshop) {
            return workshop && ((workshop->starts.isValid() && attendance.day < workshop->starts) ||
                                (workshop->ends.isValid() && attendance.day > workshop->ends));
        });
}

Result<bool> isSignedByAnother(Pool& pool, const AccreditationStep& step)
{
    if (!step.signedOn.isValid() || step.workshop.isNull() || !step.step || !isOutcome(*step.step))
        return false;
    auto facilitators = facilitatorsOf(pool, step.workshop);
    if (!facilitators)
        return failure(facilitators.error());
    std::erase_if(*facilitators, [](const auto& part) { return part.role != ParticipationRole::Facilitator; });
    std::vector<Advisor> heads;
    for (const Participation& part : *facilitators) {
        auto head = pool.find<Advisor>(part.advisor);
        if (!head)
            return failure(head.error());
        if (*head)
            heads.push_back(**head);
    }
    return !heads.empty() && calledSo(step.decidedBy, heads).isNull();
}

Result<bool> isDecided(Pool& pool, const Participation& part)
{
    return related<AccreditationStep>(pool, u"advisor", part.advisor)
        .map([&](const std::vector<AccreditationStep>& steps) { // also while a correction of it is being drafted
            return std::ranges::any_of(steps, [&](const AccreditationStep& step) {
                return step.workshop == part.workshop && step.signedOn.isValid();
            });
        });
}

Result<bool> hasDecided(Pool& pool, const Id& workshop)
{
    return related<AccreditationStep>(pool, u"workshop", workshop).map([](const std::vector<AccreditationStep>& steps) {
        return std::ranges::any_of(steps, [](const auto& step) { return step.signedOn.isValid(); });
    });
}

} // namespace advisorpool
