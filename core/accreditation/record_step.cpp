#include "core/accreditation/record_step.h"

#include "core/pool/related.h"

namespace advisorpool {

namespace {

// A nomination and a screening stand beside what the same workshop decided; two decisions do not.
bool areOfOneSort(std::optional<Step> a, std::optional<Step> b)
{
    return a == b || (a && b && isOutcome(*a) && isOutcome(*b));
}

bool isFromSameEvidence(const AccreditationStep& a, const AccreditationStep& b)
{
    return a.expertGroup == b.expertGroup && a.subject == b.subject && a.workshop == b.workshop &&
           a.assignment == b.assignment && areOfOneSort(a.step, b.step);
}

// What is left blank says nothing else; the signature is a step of its own.
bool saysTheSame(const AccreditationStep& earlier, AccreditationStep step)
{
    step.id = earlier.id;
    step.replaces = earlier.replaces;
    Record said = toRecord(step);
    const Record before = toRecord(earlier);
    for (size_t i = 0; i < said.values.size(); ++i)
        if (said.values[i].isNull())
            said.values[i] = before.values[i];
    return said.values == before.values;
}

// The last one, draft or not, that no other corrects.
Result<std::optional<AccreditationStep>> stepFromSameEvidence(Pool& pool, const AccreditationStep& like)
{
    if (like.workshop.isNull() && like.assignment.isNull())
        return std::optional<AccreditationStep>();
    return related<AccreditationStep>(pool, u"advisor", like.advisor)
        .map([&](const std::vector<AccreditationStep>& steps) {
            std::optional<AccreditationStep> found;
            for (const AccreditationStep& step : steps) {
                const bool isCorrected = std::any_of(steps.begin(), steps.end(), [&](const AccreditationStep& other) {
                    return other.replaces == step.id;
                });
                if (!isCorrected && isFromSameEvidence(step, like) && (!found || found->id < step.id))
                    found = step;
            }
            return found;
        });
}

} // namespace

Result<void> recordStep(Edit& edit, AccreditationStep& step)
{
    if (step.id.isNull() && step.replaces.isNull()) {
        auto earlier = stepFromSameEvidence(edit.pool(), step);
        if (!earlier)
            return failure(earlier.error());
        if (*earlier && saysTheSame(**earlier, step)) {
            step.id = (*earlier)->id;
            return {};
        }
        if (*earlier && (*earlier)->signedOn.isValid()) {
            step.replaces = (*earlier)->id;
        } else if (*earlier) {
            step.id = (*earlier)->id;
            step.replaces = (*earlier)->replaces;
        }
    }
    if (!step.onDate.isValid())
        step.onDate = edit.pool().session().today();
    return edit.save(step);
}

Result<void> signStep(Edit& edit, const Id& step, const QString& by, QDate day)
{
    auto found = edit.record(AccreditationStep::kind(), step);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = step.text(), .detail = AccreditationStep::kind().name});
    auto plain = fromRecord<AccreditationStep>(**found);
    if (plain.signedOn.isValid())
        return {};
    plain.signedOn = day.isValid() ? day : edit.pool().session().today();
    if (plain.decidedBy.isEmpty())
        plain.decidedBy = by;
    return edit.save(plain);
}

} // namespace advisorpool
