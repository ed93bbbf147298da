#include "core/accreditation/next_step.h"

namespace advisorpool {

namespace {

constexpr int monthsAhead = 12;

NextStep towardsAccreditation(const WayFacts& facts)
{
    if (!facts.needsFieldMission || facts.canConvert)
        return NextStep::Decision;
    switch (facts.field) {
    case FieldProgress::None:
        return NextStep::FieldMission;
    case FieldProgress::Confirmed:
    case FieldProgress::Completed:
        return NextStep::Evaluation;
    case FieldProgress::Evaluated:
        return NextStep::Decision;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const char* const> choiceNames(NextStep)
{
    static constexpr const char* names[] = {"nothing",    "screening", "workshop", "signature", "field_mission",
                                            "evaluation", "decision",  "renewal",  "nomination"};
    return names;
}

Missing missingOf(const Standing& standing, const WayFacts& facts, QDate today)
{
    if (standing.hasRunOut())
        return {NextStep::Renewal, {}};
    if (facts.isUnsigned)
        return {NextStep::Signature, {}};
    switch (standing.stage) {
    case Step::Nominated:
        return {NextStep::Screening, {}};
    case Step::Screened:
        return {NextStep::WorkshopDecision, {}};
    case Step::PreAccredited:
        return {towardsAccreditation(facts), {}};
    case Step::Accredited:
    case Step::Recognised:
        if (standing.expiresOn.isValid() && standing.expiresOn <= today.addMonths(monthsAhead))
            return {NextStep::Renewal, standing.expiresOn};
        return {};
    case Step::NotRetained:
    case Step::Lapsed:
    case Step::Withdrawn:
    case Step::Refreshed:
    case Step::Repeat:
        break;
    }
    return {NextStep::Nomination, {}};
}

} // namespace advisorpool
