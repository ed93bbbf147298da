#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/people/expertise.h"
#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

const QString advisorId = QStringLiteral("\"advisor\".\"id\"");

Result<Step> stageNamed(const Word& word)
{
    const auto names = choiceNames(Step{});
    for (size_t i = 0; i < names.size(); ++i)
        if (word.text.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0 &&
            static_cast<Step>(i) != Step::Refreshed && static_cast<Step>(i) != Step::Repeat)
            return static_cast<Step>(i);
    return badFilter(word, "unknown_value");
}

bool stageCompares(Step stage, Operator op, Step wanted)
{
    if (climb(wanted) == 0)
        return (stage == wanted) == (op != Operator::NotEqual);
    return climb(stage) == 0 ? op == Operator::NotEqual : compares(climb(stage), op, climb(wanted));
}

Result<Database::Binds> stagesThatFit(const Comparison& test)
{
    const bool isOrder = test.op != Operator::Equal && test.op != Operator::NotEqual && test.op != Operator::In;
    Database::Binds stages;
    for (const Word& word : test.values) {
        const auto wanted = stageNamed(word);
        if (!wanted)
            return failure(wanted.error());
        if (test.op == Operator::Contains || (isOrder && climb(*wanted) == 0))
            return badFilter(test.sign, "wrong_operator");
        for (const char* const name : choiceNames(Step{}))
            if (const auto stage = stageNamed({QString::fromLatin1(name)});
                stage && stageCompares(*stage, test.op, *wanted))
                stages << QString::fromLatin1(name);
    }
    return stages;
}

QString todayIn(Pool& pool)
{
    return pool.session().today().toString(Qt::ISODate);
}

// The steps, s, of an expert group and, where one is named, a subject. A + keeps SQLite from going through all of a
// group's steps to find one advisor's.
Result<SqlCondition> stepsOf(Pool& pool, const Comparison& test)
{
    if (auto fits = takes(test, 1, 2); !fits)
        return failure(fits.error());
    auto where = isRecord(pool, QStringLiteral("+s.expert_group"), ExpertGroup::kind(), test.arguments.front());
    if (!where || test.arguments.size() == 1)
        return where;
    return isRecord(pool, QStringLiteral("+s.subject"), Subject::kind(), test.arguments.back())
        .map([&](const SqlCondition& subject) {
            return SqlCondition{where->sql + QLatin1String(" AND ") + subject.sql, where->binds + subject.binds};
        });
}

// Whether one of the standings has a value that fits; one that has none is no answer, and no test of it holds.
Truth standingTest(const SqlCondition& where, const QString& fits, const Database::Binds& binds)
{
    return {{QStringLiteral("EXISTS (SELECT 1 FROM accreditation_step s WHERE s.advisor = %1 AND %2 AND %3"
                            " GROUP BY s.expert_group, s.subject HAVING %4)")
                 .arg(advisorId, where.sql, countsSql(), fits),
             where.binds + binds}};
}

Result<Truth> stage(Pool& pool, const Comparison& test)
{
    const auto where = stepsOf(pool, test);
    if (!where)
        return failure(where.error());
    const auto stages = stagesThatFit(test);
    if (!stages)
        return failure(stages.error());
    const QString fits =
        test.values.empty() ? QStringLiteral("IS NOT NULL") : QLatin1String("IN ") + marks(stages->size());
    return standingTest(*where, stageSql() + u' ' + fits, Database::Binds{todayIn(pool)} + *stages);
}

bool isOrderOrEqual(Operator op)
{
    return op != Operator::Contains && op != Operator::In && op != Operator::Unknown;
}

// The last day on which the accreditation holds. Alone: it has one.
Result<Truth> expires(Pool& pool, const Comparison& test)
{
    const auto where = stepsOf(pool, test);
    if (!where)
        return failure(where.error());
    if (!isOrderOrEqual(test.op))
        return badFilter(test.op == Operator::Unknown ? test.name : test.sign, "wrong_operator");
    if (test.op == Operator::Holds)
        return standingTest(*where, expiresSql() + QLatin1String(" IS NOT NULL"), {});
    return dayOf(test.values.front()).map([&](QDate day) {
        return standingTest(*where, expiresSql() + u' ' + sqlSign(test.op) + QLatin1String(" ?"),
                            {day.toString(Qt::ISODate)});
    });
}

// For how many days one who is pre-accredited has been waiting. Alone: waits.
Result<Truth> waiting(Pool& pool, const Comparison& test)
{
    const auto where = stepsOf(pool, test);
    if (!where)
        return failure(where.error());
    if (!isOrderOrEqual(test.op))
        return badFilter(test.op == Operator::Unknown ? test.name : test.sign, "wrong_operator");
    if (test.op == Operator::Holds)
        return standingTest(*where, stageSql() + QLatin1String(" = 'pre_accredited'"), {todayIn(pool)});
    bool isNumber = false;
    const int days = test.values.front().text.toInt(&isNumber);
    if (!isNumber)
        return badFilter(test.values.front(), "unknown_value");
    return standingTest(*where, QStringLiteral("julianday(?) - julianday(%1) %2 ?").arg(waitingSql(), sqlSign(test.op)),
                        {todayIn(pool), days});
}

} // namespace

std::optional<Result<Truth>> testAccreditation(Pool& pool, const Comparison& test)
{
    const QString& name = test.name.text;
    if (name == QLatin1String("stage"))
        return stage(pool, test);
    if (name == QLatin1String("expires"))
        return expires(pool, test);
    if (name == QLatin1String("waiting"))
        return waiting(pool, test);
    return std::nullopt;
}

} // namespace advisorpool
