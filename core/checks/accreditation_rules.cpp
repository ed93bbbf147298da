#include "core/checks/accreditation_rules.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/missions/assignment.h"

namespace advisorpool {

Result<bool> isAccredited(Pool& pool, const Id& advisor, const Id& expertGroup)
{
    return countingSteps(pool, advisor).map([&](const std::vector<AccreditationStep>& steps) {
        const auto standings = standingsOf(steps);
        return std::any_of(standings.begin(), standings.end(), [&](const Standing& standing) {
            return standing.expertGroup == expertGroup && reaches(standing.stage, Step::Accredited);
        });
    });
}

bool isUnsupported(const AccreditationStep& step, const StepSupport& support)
{
    const bool mission = support.isEvaluated && support.supervisorAccredited;
    return step.step == Step::Accredited && step.reason.isEmpty() && support.needsFieldMission && !mission;
}

Result<StepSupport> supportOf(Pool& pool, const AccreditationStep& step)
{
    StepSupport support;
    auto group = pool.find<ExpertGroup>(step.expertGroup);
    auto assignment = pool.find<Assignment>(step.assignment);
    if (!group || !assignment)
        return failure(group ? assignment.error() : group.error());
    support.needsFieldMission = *group && (*group)->needsFieldMission.value_or(false);
    if (!*assignment)
        return support;
    auto evaluations =
        pool.tables().referring(Evaluation::kind(), *Evaluation::kind().field(u"assignment"), step.assignment);
    auto accredited = isAccredited(pool, (*assignment)->supervisor, step.expertGroup);
    if (!evaluations || !accredited)
        return failure(evaluations ? accredited.error() : evaluations.error());
    support.isEvaluated = !evaluations->empty();
    support.supervisorAccredited = *accredited;
    return support;
}

bool changesSigned(const AccreditationStep& before, const AccreditationStep& now)
{
    return before.signedOn.isValid() && toRecord(before).values != toRecord(now).values;
}

} // namespace advisorpool
