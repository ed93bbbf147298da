#include "ui/forms/person_words.h"

namespace advisorpool {

namespace {

QString joined(const QString& family, const QString& given)
{
    return (family + u' ' + given).trimmed();
}

} // namespace

TwoLines personLines(const Advisor& advisor)
{
    const QString family = advisor.familyName.toUpper();
    const bool russian = QLocale().language() == QLocale::Russian;
    if (advisor.familyNameRu.isEmpty() || (!russian && !family.isEmpty()))
        return {family, advisor.givenName, {}, joined(advisor.familyNameRu, advisor.givenNameRu)};
    return {advisor.familyNameRu, advisor.givenNameRu, {}, joined(family, advisor.givenName)};
}

QString shortName(const Advisor& advisor)
{
    const TwoLines lines = personLines(advisor);
    return joined(lines.strong, lines.plain);
}

} // namespace advisorpool
