#include "core/people/person_name.h"

namespace advisorpool {

namespace {

QString joined(std::initializer_list<QString> parts, const QString& separator)
{
    QString text;
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

} // namespace

PersonName PersonName::of(const Advisor& advisor)
{
    return {advisor.familyName, advisor.givenName, advisor.familyNameRu, advisor.givenNameRu, advisor.patronymicRu};
}

QString bothScripts(const PersonName& name)
{
    const QString space = QStringLiteral(" ");
    return joined({joined({name.family.toUpper(), name.given}, space),
                   joined({name.familyRu, name.givenRu, name.patronymicRu}, space)},
                  QStringLiteral(" · "));
}

} // namespace advisorpool
