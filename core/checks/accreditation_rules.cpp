#include "core/checks/accreditation_rules.h"

#include "core/accreditation/step_rules.h"
#include "core/missions/outlook.h"

namespace advisorpool {

bool isUnsupported(const AccreditationStep& step, const StepSupport& support)
{
    const bool mission = support.isEvaluated && support.supervisorAccredited;
    return step.step == Step::Accredited && step.reason.isEmpty() && support.needsFieldMission && !mission &&
           !support.isConverted;
}

Result<StepSupport> supportOf(Pool& pool, const AccreditationStep& step)
{
    StepSupport support;
    auto group = pool.find<ExpertGroup>(step.expertGroup);
    auto assignment = pool.find<Assignment>(step.assignment);
    if (!group || !assignment)
        return failure(group ? assignment.error() : group.error());
    support.needsFieldMission = *group && (*group)->needsFieldMission.value_or(false);
    if (support.needsFieldMission) {
        auto converted = canConvert(pool, step.advisor, **group, step.onDate);
        if (!converted)
            return failure(converted.error());
        support.isConverted = *converted;
    }
    if (!*assignment)
        return support;
    auto evaluations =
        pool.tables().referring(Evaluation::kind(), *Evaluation::kind().field(u"assignment"), step.assignment);
    auto accredited = isUnderAccredited(pool, **assignment, step.expertGroup, step.onDate);
    if (!evaluations || !accredited)
        return failure(evaluations ? accredited.error() : evaluations.error());
    support.isEvaluated = !evaluations->empty() && (*assignment)->advisor == step.advisor;
    support.supervisorAccredited = *accredited;
    return support;
}

Result<std::vector<Id>> rivalsOf(Pool& pool, const AccreditationStep& step)
{
    if (step.replaces.isNull())
        return std::vector<Id>();
    const Kind& kind = AccreditationStep::kind();
    return pool.tables().referring(kind, *kind.field(u"replaces"), step.replaces).map([&](std::vector<Id> steps) {
        std::erase(steps, step.id);
        return steps;
    });
}

Result<bool> correctsItself(Pool& pool, const AccreditationStep& step)
{
    std::optional<Error> failed;
    const bool itself = replacesItself(step, [&](const Id& id) {
        auto other = pool.find<AccreditationStep>(id);
        if (!other)
            failed = other.error();
        return other && *other ? (*other)->replaces : Id();
    });
    if (failed)
        return failure(*failed);
    return itself;
}

} // namespace advisorpool
