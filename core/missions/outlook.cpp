#include "core/missions/outlook.h"

#include "core/accreditation/standings.h"
#include "core/pool/related.h"

#include <algorithm>

namespace advisorpool {

namespace {

// A workshop's decision is a draft until it is signed; a mission's outcome counts, but wants a signature, too.
Result<bool> awaitsSignature(Pool& pool, const Id& advisor, const Outlook& outlook)
{
    if (!outlook.decided.assignment.isNull() && !outlook.decided.signedOn.isValid())
        return true;
    return related<AccreditationStep>(pool, u"advisor", advisor).map([&](const std::vector<AccreditationStep>& steps) {
        return std::any_of(steps.begin(), steps.end(), [&](const AccreditationStep& step) {
            return isDraft(step) && step.expertGroup == outlook.standing.expertGroup &&
                   step.subject == outlook.standing.subject;
        });
    });
}

Result<Outlook> outlookOf(Pool& pool, const Id& advisor, const Standing& standing)
{
    Outlook outlook{.standing = standing, .group = {}, .decided = {}, .missing = {}, .field = {}};
    auto group = pool.find<ExpertGroup>(standing.expertGroup);
    auto step = pool.find<AccreditationStep>(standing.step);
    if (!group || !step)
        return failure(group ? step.error() : group.error());
    outlook.group = group->value_or(ExpertGroup{});
    outlook.decided = step->value_or(AccreditationStep{});

    auto isUnsigned = awaitsSignature(pool, advisor, outlook);
    if (!isUnsigned)
        return failure(isUnsigned.error());
    WayFacts facts{.isUnsigned = *isUnsigned, .needsFieldMission = outlook.group.needsFieldMission.value_or(false)};
    if (standing.stage == Step::PreAccredited) {
        auto field = fieldMissionOf(pool, advisor, standing);
        auto convertible = canConvert(pool, advisor, outlook.group);
        if (!field || !convertible)
            return failure(field ? convertible.error() : field.error());
        outlook.field = *field;
        facts.field = field->progress;
        facts.canConvert = *convertible;
    }
    outlook.missing = missingOf(standing, facts, pool.session().today());
    return outlook;
}

} // namespace

Result<std::vector<Outlook>> outlooksOf(Pool& pool, const Id& advisor)
{
    auto standings = standingsOf(pool, advisor);
    if (!standings)
        return failure(standings.error());
    std::vector<Outlook> outlooks;
    for (const Standing& standing : *standings) {
        auto outlook = outlookOf(pool, advisor, standing);
        if (!outlook)
            return failure(outlook.error());
        outlooks.push_back(std::move(*outlook));
    }
    std::sort(outlooks.begin(), outlooks.end(), [](const Outlook& a, const Outlook& b) {
        return std::tuple(-climb(a.standing.stage), a.group.code, a.standing.subject) <
               std::tuple(-climb(b.standing.stage), b.group.code, b.standing.subject);
    });
    return outlooks;
}

Result<bool> canConvert(Pool& pool, const Id& advisor, const ExpertGroup& to, QDate past)
{
    for (const QString& code : to.convertsFrom.split(u' ', Qt::SkipEmptyParts)) {
        auto from = expertGroupCoded(pool, code);
        auto accredited = from ? isAccredited(pool, advisor, *from, past) : Result<bool>(failure(from.error()));
        if (!accredited || *accredited)
            return accredited;
    }
    return false;
}

} // namespace advisorpool
