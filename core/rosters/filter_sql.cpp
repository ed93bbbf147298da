#include "core/rosters/filter_sql.h"

#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

class Compiler
{
public:
    Compiler(Pool& pool, const Kind& kind) : m_pool(pool), m_kind(kind) {}

    // Where the filter is known to be true, or (not wanted) known to be false: `not` goes down to the tests, so that
    // what is unknown never matches.
    Result<SqlCondition> where(const Filter& filter, bool wanted)
    {
        switch (filter.shape) {
        case Filter::Shape::Test:
            return whereTest(filter.test, wanted);
        case Filter::Shape::Not:
            return where(filter.parts.front(), !wanted);
        case Filter::Shape::All:
            return joined(filter, wanted, wanted);
        case Filter::Shape::Any:
            return joined(filter, wanted, !wanted);
        }
        return {};
    }

private:
    Result<SqlCondition> joined(const Filter& filter, bool wanted, bool byAnd)
    {
        if (filter.parts.empty())
            return SqlCondition{byAnd ? QStringLiteral("1") : QStringLiteral("0"), {}};
        QStringList conditions;
        Database::Binds binds;
        for (const Filter& part : filter.parts) {
            auto condition = where(part, wanted);
            if (!condition)
                return condition;
            conditions << condition->sql;
            binds += condition->binds;
        }
        return SqlCondition{u'(' + conditions.join(byAnd ? QLatin1String(" AND ") : QLatin1String(" OR ")) + u')',
                            binds};
    }

    Result<SqlCondition> whereTest(const Comparison& test, bool wanted)
    {
        const auto truth = truthOf(test);
        if (!truth)
            return failure(truth.error());
        const auto& [holds, known] = *truth;
        if (test.op == Operator::Unknown)
            return SqlCondition{wanted ? QStringLiteral("NOT %1").arg(known.sql) : known.sql, known.binds};
        if (wanted)
            return holds;
        return SqlCondition{QStringLiteral("(%1 AND NOT %2)").arg(known.sql, holds.sql), known.binds + holds.binds};
    }

    Result<Truth> truthOf(const Comparison& test)
    {
        if (&m_kind == &Advisor::kind())
            if (auto truth = testAdvisor(m_pool, test))
                return *truth;
        const Field* field = test.name.text == QLatin1String("id") ? &idField() : m_kind.field(test.name.text);
        if (!field || field == &Kind::deleted() || field == &Kind::erased())
            return badFilter(test.name, "unknown_field");
        if (!test.arguments.empty())
            return badFilter(test.arguments.front(), "wrong_arguments");
        return testField(m_pool, m_kind, *field, test);
    }

    static const Field& idField()
    {
        static const Field field{.name = QStringLiteral("id"), .label = "", .type = FieldType::Record};
        return field;
    }

    Pool& m_pool;
    const Kind& m_kind;
};

} // namespace

Result<SqlCondition> compile(const Filter& filter, Pool& pool, const Kind& kind)
{
    return Compiler(pool, kind).where(filter, true);
}

QString marks(qsizetype count)
{
    return u'(' + QStringList(count, QStringLiteral("?")).join(QLatin1String(", ")) + u')';
}

QString sqlSign(Operator op)
{
    switch (op) {
    case Operator::NotEqual:
        return QStringLiteral("<>");
    case Operator::Less:
        return QStringLiteral("<");
    case Operator::AtMost:
        return QStringLiteral("<=");
    case Operator::AtLeast:
        return QStringLiteral(">=");
    case Operator::Greater:
        return QStringLiteral(">");
    default:
        return QStringLiteral("=");
    }
}

bool compares(int a, Operator op, int b)
{
    switch (op) {
    case Operator::NotEqual:
        return a != b;
    case Operator::Less:
        return a < b;
    case Operator::AtMost:
        return a <= b;
    case Operator::AtLeast:
        return a >= b;
    case Operator::Greater:
        return a > b;
    default:
        return a == b;
    }
}

} // namespace advisorpool
