#include "core/workshops/decision.h"

#include "core/accreditation/stage.h"
#include "core/pool/related.h"

namespace advisorpool {

std::vector<Step> outcomesOf(const Workshop& workshop, const ExpertGroup& group)
{
    const Step passed = group.needsFieldMission.value_or(true) ? Step::PreAccredited : Step::Accredited;
    if (workshop.type == WorkshopType::Refresher) // or conversion from another group, as in Baku
        return {Step::Refreshed, passed, Step::Repeat};
    return {passed, Step::NotRetained, Step::Repeat};
}

const AccreditationStep* decisionOf(std::span<const AccreditationStep> steps, const Id& workshop)
{
    const auto corrected = replacedAmong(steps);
    const AccreditationStep* decision = nullptr;
    const auto rank = [](const AccreditationStep& step) { return std::pair(step.signedOn.isValid(), step.id); };
    for (const AccreditationStep& step : steps)
        if (step.workshop == workshop && step.step && isOutcome(*step.step) && !corrected.contains(step.id))
            if (!decision || rank(*decision) < rank(step))
                decision = &step;
    return decision;
}

Result<Id> decide(Edit& edit, const Participation& part, Step outcome, const QString& justification)
{
    auto workshop = edit.pool().find<Workshop>(part.workshop);
    auto steps = related<AccreditationStep>(edit.pool(), u"advisor", part.advisor);
    if (!workshop || !steps)
        return failure(workshop ? steps.error() : workshop.error());
    if (!*workshop)
        return failure({.fault = Fault::NoRecord, .value = part.workshop.text()});
    AccreditationStep step;
    if (const AccreditationStep* now = decisionOf(*steps, part.workshop)) {
        if (now->signedOn.isValid())
            step.replaces = now->id;
        else
            step = *now;
    }
    step.advisor = part.advisor;
    step.expertGroup = (*workshop)->expertGroup;
    step.subject = (*workshop)->subject;
    step.workshop = part.workshop;
    step.step = outcome;
    step.onDate = (*workshop)->ends;
    step.reason = justification;
    return edit.save(step).map([&] { return step.id; });
}

Result<void> sign(Edit& edit, const Id& step, const QString& name, QDate on)
{
    const Kind& kind = AccreditationStep::kind();
    return edit.set(
        kind, step,
        {{kind.field(u"decided_by"), Value(name)}, {kind.field(u"signed_on"), Value(on.toString(Qt::ISODate))}});
}

} // namespace advisorpool
