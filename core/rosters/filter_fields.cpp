#include "core/people/language_skill.h"
#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

bool isReference(const Field& field)
{
    return field.type == FieldType::Reference;
}

bool isText(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

// Of the choices, only levels rise; others are a mere list.
bool areLevels(const Field& field)
{
    const auto levels = choiceNames(Level{});
    return std::equal(field.choices.begin(), field.choices.end(), levels.begin(), levels.end(),
                      [](const QString& choice, const char* level) { return choice == QLatin1String(level); });
}

bool isOrdered(const Field& field)
{
    return isText(field) || field.type == FieldType::Number || field.type == FieldType::Date || areLevels(field);
}

// Codes in the case that the field stores.
QString asStored(const Field& field, const QString& text)
{
    if (field.type == FieldType::Choice)
        for (const QString& choice : field.choices)
            if (choice.compare(text, Qt::CaseInsensitive) == 0)
                return choice;
    const bool isCode =
        field.type == FieldType::Language || field.type == FieldType::Languages || field.type == FieldType::YesNo;
    return isCode ? text.toLower() : text;
}

// Several where one word names several records.
Result<Database::Binds> valuesOf(Pool& pool, const Field& field, const Word& word)
{
    if (word.text.trimmed().isEmpty())
        return badFilter(word, "expected_value");
    Database::Binds values;
    const Kind* target = isReference(field) ? pool.kinds().find(field.target) : nullptr;
    if (target) {
        const auto ids = recordsNamed(pool, *target, word);
        if (!ids)
            return failure(ids.error());
        for (const Id& id : *ids)
            values << toSql(id);
        return values;
    }
    const auto value = field.parse(asStored(field, word.text));
    if (!value)
        return badFilter(word, "unknown_value");
    return values << toSql(field, *value);
}

Result<SqlCondition> oneOf(Pool& pool, const QString& column, const Field& field, const Comparison& test)
{
    Database::Binds values;
    for (const Word& word : test.values) {
        const auto meant = valuesOf(pool, field, word);
        if (!meant)
            return failure(meant.error());
        values += *meant;
    }
    const QString sql = test.op == Operator::NotEqual ? QStringLiteral("(%1 NOT IN %2)") : QStringLiteral("(%1 IN %2)");
    return SqlCondition{sql.arg(column, marks(values.size())), values};
}

Result<SqlCondition> before(Pool& pool, const QString& column, const Field& field, const Comparison& test)
{
    if (!isOrdered(field))
        return badFilter(test.sign, "wrong_operator");
    const auto bound = valuesOf(pool, field, test.values.front());
    if (!bound)
        return failure(bound.error());
    if (!areLevels(field))
        return SqlCondition{QStringLiteral("(%1 %2 ?)").arg(column, sqlSign(test.op)), *bound};

    const auto rank = [&](const QString& level) {
        return static_cast<int>(std::find(field.choices.begin(), field.choices.end(), level) - field.choices.begin());
    };
    Database::Binds levels;
    for (const QString& level : field.choices)
        if (compares(rank(level), test.op, rank(bound->front().toString())))
            levels << level;
    return SqlCondition{QStringLiteral("(%1 IN %2)").arg(column, marks(levels.size())), levels};
}

Result<SqlCondition> like(Pool& pool, const Kind& kind, const Field& field, const Comparison& test)
{
    const QString table = Tables::quoted(kind.name);
    const QString column = Tables::quoted(field.name);
    const Word& word = test.values.front();
    if (isText(field))
        return containing(pool, table + QLatin1String(".id"),
                          {QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL").arg(column, table)}, word);
    const Kind* target = isReference(field) ? pool.kinds().find(field.target) : nullptr;
    if (!target || !target->field(u"code"))
        return badFilter(test.sign, "wrong_operator");
    return recordsNamedLike(pool, *target, word).map([&](const std::vector<Id>& ids) {
        SqlCondition condition{
            QStringLiteral("(%1.%2 IN %3)").arg(table, column, marks(static_cast<qsizetype>(ids.size()))), {}};
        for (const Id& id : ids)
            condition.binds << toSql(id);
        return condition;
    });
}

Result<SqlCondition> holds(Pool& pool, const Kind& kind, const Field& field, const QString& column,
                           const Comparison& test)
{
    switch (test.op) {
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::In:
        return oneOf(pool, column, field, test);
    case Operator::Less:
    case Operator::AtMost:
    case Operator::AtLeast:
    case Operator::Greater:
        return before(pool, column, field, test);
    case Operator::Contains:
        return like(pool, kind, field, test);
    case Operator::Holds:
    case Operator::Unknown:
        break; // only `known` is asked for
    }
    return SqlCondition{QStringLiteral("0"), {}};
}

} // namespace

Result<Truth> testField(Pool& pool, const Kind& kind, const Field& field, const Comparison& test)
{
    const QString column = Tables::quoted(kind.name) + u'.' + Tables::quoted(field.name);
    return holds(pool, kind, field, column, test).map([&](SqlCondition&& holds) {
        return Truth{std::move(holds), {QStringLiteral("(%1 IS NOT NULL)").arg(column), {}}};
    });
}

} // namespace advisorpool
