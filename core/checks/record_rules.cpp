#include "core/checks/record_rules.h"

#include "core/missions/assignment.h"
#include "core/people/advisor.h"

namespace advisorpool {

namespace {

bool hasNoName(const Record& record)
{
    return record.kind == &Advisor::kind() && record[u"family_name"].isNull() && record[u"family_name_ru"].isNull();
}

bool endsBeforeItStarts(const Record& record)
{
    if (!record.kind->field(u"starts") || !record.kind->field(u"ends"))
        return false;
    const QString starts = record[u"starts"].text(); // ISO days order as text
    const QString ends = record[u"ends"].text();
    return !starts.isEmpty() && !ends.isEmpty() && ends < starts;
}

bool supervisesItself(const Record& record)
{
    return record.kind == &Assignment::kind() && !record[u"supervisor"].isNull() &&
           record[u"supervisor"] == record[u"advisor"];
}

} // namespace

std::vector<QString> rulesBrokenBy(const Record& record)
{
    std::vector<QString> broken;
    if (hasNoName(record))
        broken.push_back(QStringLiteral("no_name"));
    if (endsBeforeItStarts(record))
        broken.push_back(QStringLiteral("ends_before_start"));
    if (supervisesItself(record))
        broken.push_back(QStringLiteral("own_supervisor"));
    return broken;
}

} // namespace advisorpool
