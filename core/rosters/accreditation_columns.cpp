#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage_sql.h"
#include "core/missions/outlook.h"
#include "core/people/expertise.h"
#include "core/rosters/column_request.h"
#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

// The steps, s, of the advisor in the group (and subject) that the argument names: "CMA", "TOA.valuation". A + keeps
// SQLite from going through all of a group's steps for each advisor.
Result<SqlCondition> stepsOf(const ColumnRequest& request)
{
    const auto group = recordsNamed(request.pool, ExpertGroup::kind(), {request.argument.section(u'.', 0, 0)});
    if (!group)
        return request.unknown();
    SqlCondition steps{QStringLiteral("s.advisor = \"advisor\".id AND +s.expert_group = ? AND ") + countsSql(),
                       {toSql(group->front())}};
    const QString subjectCode = request.argument.section(u'.', 1);
    if (subjectCode.isEmpty())
        return steps;
    const auto subject = recordsNamed(request.pool, Subject::kind(), {subjectCode});
    if (!subject)
        return request.unknown();
    steps.binds << toSql(subject->front());
    steps.sql += QLatin1String(" AND +s.subject = ?");
    return steps;
}

QString todayIn(const ColumnRequest& request)
{
    return request.pool.session().today().toString(Qt::ISODate);
}

Result<Column> stageColumn(const ColumnRequest& request)
{
    const auto steps = stepsOf(request);
    if (!steps)
        return failure(steps.error());
    const QString rank = climbSql(QStringLiteral("stage"));
    const auto select = [&](const QString& what) {
        return QStringLiteral("(SELECT %1 FROM (SELECT %2 AS stage FROM accreditation_step s WHERE %3"
                              " GROUP BY s.subject) WHERE stage IS NOT NULL ORDER BY %4 DESC, stage LIMIT 1)")
            .arg(what, stageSql(), steps->sql, rank);
    };
    return ranked(request.column(QT_TRANSLATE_NOOP("Column", "Stage: %1"), select(QStringLiteral("stage")),
                                 Database::Binds{todayIn(request)} + steps->binds),
                  FieldType::Choice, select(rank));
}

// Of several subjects, the one that runs out first.
Result<Column> expiresColumn(const ColumnRequest& request)
{
    return stepsOf(request).map([&](const SqlCondition& steps) {
        return sorted(request.column(QT_TRANSLATE_NOOP("Column", "Valid until: %1"),
                                     QStringLiteral("(SELECT min(day) FROM (SELECT %1 AS day FROM accreditation_step s"
                                                    " WHERE %2 GROUP BY s.subject))")
                                         .arg(expiresSql(), steps.sql),
                                     steps.binds),
                      FieldType::Date, ColumnOrder::ByValue);
    });
}

// In days; of several subjects, the longest.
Result<Column> waitingColumn(const ColumnRequest& request)
{
    return stepsOf(request).map([&](const SqlCondition& steps) {
        return sorted(
            request.column(QT_TRANSLATE_NOOP("Column", "Days waiting: %1"),
                           QStringLiteral("(SELECT CAST(julianday(?) - julianday(min(since)) AS INTEGER) FROM (SELECT"
                                          " %1 AS since FROM accreditation_step s WHERE %2 GROUP BY s.subject))")
                               .arg(waitingSql(), steps.sql),
                           Database::Binds{todayIn(request)} + steps.binds),
            FieldType::Number, ColumnOrder::ByNumber);
    });
}

// Of several subjects, that of the highest standing.
Result<Column> nextStepColumn(const ColumnRequest& request)
{
    const auto group = recordsNamed(request.pool, ExpertGroup::kind(), {request.argument.section(u'.', 0, 0)});
    const QString subjectCode = request.argument.section(u'.', 1);
    const auto subject = subjectCode.isEmpty() ? Result<std::vector<Id>>(std::vector{Id()})
                                               : recordsNamed(request.pool, Subject::kind(), {subjectCode});
    if (!group || !subject)
        return request.unknown();
    Column column =
        request.column(QT_TRANSLATE_NOOP("Column", "Missing next: %1"), QStringLiteral("CAST(NULL AS TEXT)"));
    column.computed = [&pool = request.pool, group = group->front(), subject = subject->front()](const Id& advisor) {
        const auto outlooks = outlooksOf(pool, advisor).value_or(std::vector<Outlook>());
        for (const Outlook& outlook : outlooks)
            if (outlook.standing.expertGroup == group && (subject.isNull() || outlook.standing.subject == subject) &&
                outlook.missing.what != NextStep::Nothing)
                return QString::fromLatin1(choiceNames(NextStep{})[static_cast<size_t>(outlook.missing.what)]);
        return QString();
    };
    return column;
}

} // namespace

std::optional<Result<Column>> accreditationColumn(const ColumnRequest& request, const QString& what)
{
    if (what == QLatin1String("stage"))
        return stageColumn(request);
    if (what == QLatin1String("expires"))
        return expiresColumn(request);
    if (what == QLatin1String("waiting"))
        return waitingColumn(request);
    if (what == QLatin1String("next_step"))
        return nextStepColumn(request);
    return std::nullopt;
}

} // namespace advisorpool
