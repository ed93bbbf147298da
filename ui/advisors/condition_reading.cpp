#include "ui/advisors/condition.h"

namespace advisorpool {

namespace {

using What = Condition::What;

// What a test most probably says as a chip; the caller compares.
Condition guess(const Comparison& test)
{
    const QString name = test.name.text;
    const QString argument = test.arguments.empty() ? QString() : test.arguments.front().text;
    const QString value = test.values.empty() ? QString() : test.values.front().text;
    if (name == QLatin1String("language") || name == QLatin1String("written") || name == QLatin1String("facilitates"))
        return {.what = What::Language, .of = argument, .value = value, .how = name};
    if (name == QLatin1String("stage"))
        return {.what = What::Stage, .of = argument, .value = value};
    if (name == QLatin1String("waiting"))
        return {.what = What::Waiting, .of = argument, .value = value};
    if (name == QLatin1String("expires"))
        return {.what = What::Expires, .of = argument, .value = value};
    if (name == QLatin1String("expertise"))
        return {.what = What::Expertise, .of = argument, .value = value};
    if (name == QLatin1String("free"))
        return {.what = What::Free,
                .value = argument,
                .until = test.arguments.empty() ? QString() : test.arguments.back().text};
    if (name == QLatin1String("administration"))
        return {.what = What::Administration, .value = value};
    if (name == QLatin1String("region"))
        return {.what = What::Region, .value = value};
    if (name == QLatin1String("country"))
        return {.what = What::Country, .value = value};
    if (name == QLatin1String("status"))
        return {.what = What::Status, .value = value};
    return {.what = What::Text, .value = value};
}

bool canBeWritten(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'@';
    });
}

Condition conditionOf(const Filter& filter)
{
    const bool excludes = filter.shape == Filter::Shape::Not && filter.parts.size() == 1;
    const Filter& plain = excludes ? filter.parts.front() : filter;
    if (plain.shape == Filter::Shape::Test) {
        Condition made = guess(plain.test);
        made.excludes = excludes;
        const bool words = made.what == What::Text || (canBeWritten(made.value) && canBeWritten(made.of));
        if (words && (!excludes || made.what == What::Country) && filterOf(made) == filter)
            return made;
    }
    return {.what = What::Expression, .value = filter.text()};
}

} // namespace

std::vector<Condition> conditionsOf(const Filter& filter)
{
    std::vector<Condition> conditions;
    if (filter.shape != Filter::Shape::All)
        return {conditionOf(filter)};
    for (const Filter& part : filter.parts)
        conditions.push_back(conditionOf(part));
    return conditions;
}

} // namespace advisorpool
