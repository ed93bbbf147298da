#include "core/workshops/nomination.h"

#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/pool/related.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

namespace {

// Records the step unless the candidate stands at least there in the workshop's expert group.
Result<void> climbTo(Edit& edit, const Participation& part, Step step, QDate on)
{
    auto workshop = edit.pool().find<Workshop>(part.workshop);
    if (!workshop)
        return failure(workshop.error());
    const bool accredits = *workshop && (*workshop)->type != WorkshopType::Refresher &&
                           !(*workshop)->expertGroup.isNull() && part.role == ParticipationRole::Candidate;
    if (!accredits)
        return {};
    auto steps = countingSteps(edit.pool(), part.advisor);
    if (!steps)
        return failure(steps.error());
    const auto standings = standingsOf(*steps);
    const bool stands = std::ranges::any_of(standings, [&](const Standing& standing) {
        return standing.expertGroup == (*workshop)->expertGroup && standing.subject == (*workshop)->subject &&
               reaches(standing.stage, step);
    });
    if (stands)
        return {};
    AccreditationStep taken{.advisor = part.advisor,
                            .expertGroup = (*workshop)->expertGroup,
                            .subject = (*workshop)->subject,
                            .step = step,
                            .onDate = on,
                            .workshop = part.workshop};
    return edit.save(taken);
}

} // namespace

Result<void> takeIn(Edit& edit, Participation& part)
{
    return edit.save(part).and_then([&] { return climbTo(edit, part, Step::Nominated, part.nominatedOn); });
}

Result<void> invite(Edit& edit, const Id& participation, QDate on)
{
    auto part = edit.pool().find<Participation>(participation);
    if (!part)
        return failure(part.error());
    if (!*part)
        return failure({.fault = Fault::NoRecord, .value = participation.text()});
    (*part)->answer = Answer::Invited;
    (*part)->invitedOn = on;
    return edit.save(**part).and_then([&] { return climbTo(edit, **part, Step::Screened, on); });
}

Result<void> takeOut(Edit& edit, const Id& participation)
{
    auto part = edit.pool().find<Participation>(participation);
    if (!part || !*part)
        return part ? failure({.fault = Fault::NoRecord, .value = participation.text()}) : failure(part.error());
    auto steps = related<AccreditationStep>(edit.pool(), u"advisor", (*part)->advisor);
    if (!steps)
        return failure(steps.error());
    for (const AccreditationStep& step : *steps)
        if (step.workshop == (*part)->workshop && !step.signedOn.isValid())
            if (auto removed = edit.remove(AccreditationStep::kind(), step.id); !removed)
                return removed;
    return edit.remove(Participation::kind(), participation);
}

} // namespace advisorpool
