#include "core/accreditation/stage_sql.h"

#include "core/accreditation/stage.h"
#include "core/pool/pool.h"

namespace advisorpool {

namespace {

// A step's place in time is 42 characters that sort: its date, or blanks, then its id. This is that of the last step of
// these, followed by what `andThen` adds.
QString lastPlace(const char* which, const char* andThen)
{
    return QStringLiteral("max(CASE WHEN s.step %1 THEN coalesce(s.on_date, '          ') || hex(s.id)%2 END)")
        .arg(QLatin1String(which), QLatin1String(andThen));
}

// What decides is the last step that is neither a nomination nor a screening, unless it ends the climb and one of those
// comes after it.
QString decision()
{
    return lastPlace("NOT IN ('nominated', 'screened', 'refreshed', 'repeat')", " || s.step");
}

// Where decided, screened, nominated or else (ended) the standing comes from.
QString whicheverDecided(const QString& decided, const QString& screened, const QString& nominated)
{
    return QStringLiteral("CASE WHEN substr(%1, 43) IN ('pre_accredited', 'accredited', 'recognised') THEN %4"
                          " WHEN %2 > coalesce(%1, '') THEN %5"
                          " WHEN %3 > coalesce(%1, '') THEN %6"
                          " ELSE %4 END")
        .arg(decision(), lastPlace("= 'screened'", ""), lastPlace("= 'nominated'", ""), decided, screened, nominated);
}

// The tables of missions are known by name alone, as they are to a step's own fields.
const char* const lastMission =
    "(SELECT max(a.completed_on) FROM assignment a JOIN seat t ON t.id = a.seat AND NOT t.deleted AND NOT t.erased"
    " WHERE a.advisor = s.advisor AND t.expert_group = s.expert_group"
    " AND (s.subject IS NULL OR t.subject IS NULL OR t.subject = s.subject)"
    " AND a.ended_on IS NULL AND a.ended_by IS NULL AND NOT a.deleted AND NOT a.erased)";

const char* const months = "(SELECT g.validity_months FROM expert_group g WHERE g.id = s.expert_group"
                           " AND g.validity_months > 0 AND NOT g.deleted AND NOT g.erased)";

} // namespace

QString stageSql()
{
    const QString decided =
        QStringLiteral("CASE WHEN %2 < ? THEN 'lapsed' ELSE substr(%1, 43) END").arg(decision(), expiresSql());
    return QStringLiteral("CASE WHEN substr(%1, 43) IN ('accredited', 'recognised') THEN %2 ELSE %3 END")
        .arg(decision(), decided,
             whicheverDecided(QStringLiteral("substr(%1, 43)").arg(decision()), QStringLiteral("'screened'"),
                              QStringLiteral("'nominated'")));
}

QString countsSql()
{
    const auto isNoDraft = [](const char* alias) {
        return QStringLiteral(
                   "(%1.workshop IS NULL OR %1.signed_on IS NOT NULL OR %1.step IN ('nominated', 'screened'))")
            .arg(QLatin1String(alias));
    };
    // From s, what it replaces, and so on: round a circle, if it stands in one, of which the latest counts.
    const QString circle = QStringLiteral("WITH RECURSIVE chain(id, next) AS (SELECT s.id, s.replaces UNION"
                                          " SELECT c.id, c.replaces FROM chain JOIN accreditation_step c"
                                          " ON c.id = chain.next AND NOT c.deleted AND NOT c.erased AND %1)"
                                          " SELECT id FROM chain WHERE s.id = (SELECT max(id) FROM chain)")
                               .arg(isNoDraft("c"));
    return QStringLiteral("NOT s.deleted AND NOT s.erased AND %1 AND NOT EXISTS (SELECT 1 FROM accreditation_step r"
                          " WHERE r.replaces = s.id AND NOT r.deleted AND NOT r.erased AND %2"
                          " AND (s.replaces IS NULL OR r.id NOT IN (%3)))")
        .arg(isNoDraft("s"), isNoDraft("r"), circle);
}

QString sinceSql()
{
    const QString place = whicheverDecided(decision(), lastPlace("= 'screened'", ""), lastPlace("= 'nominated'", ""));
    return QStringLiteral("nullif(trim(substr(%1, 1, 10)), '')").arg(place);
}

// Months are counted as QDate::addMonths() does: to the month's last day at most.
QString expiresSql()
{
    const QString renewed =
        QStringLiteral(
            "max(trim(substr(%1, 1, 10)), coalesce(max(CASE s.step WHEN 'refreshed' THEN s.on_date END), ''),"
            " coalesce(%2, ''))")
            .arg(decision(), QLatin1String(lastMission));
    return QStringLiteral("CASE WHEN substr(%1, 43) IN ('accredited', 'recognised') AND %3 IS NOT NULL THEN"
                          " min(date(%2, '+' || %3 || ' months'),"
                          " date(%2, 'start of month', '+' || (%3 + 1) || ' months', '-1 day')) END")
        .arg(decision(), renewed, QLatin1String(months));
}

QString waitingSql()
{
    return QStringLiteral("CASE substr(%1, 43) WHEN 'pre_accredited' THEN nullif(trim(substr(%1, 1, 10)), '') END")
        .arg(decision());
}

QString climbSql(const QString& stage)
{
    QString cases;
    const auto names = choiceNames(Step{});
    for (size_t i = 0; i < names.size(); ++i)
        cases += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(names[i])).arg(climb(static_cast<Step>(i)));
    return QStringLiteral("CASE %1%2 END").arg(stage, cases);
}

Result<std::vector<AccreditationStep>> countingSteps(Pool& pool, const Id& advisor)
{
    const Kind& kind = AccreditationStep::kind();
    std::vector<AccreditationStep> steps;
    auto done = pool.database().each(QStringLiteral("SELECT %1 FROM accreditation_step s WHERE s.advisor = ? AND %2")
                                         .arg(Tables::columns(kind, QStringLiteral("s")), countsSql()),
                                     {toSql(advisor)}, [&](const Row& row) {
                                         steps.push_back(fromRecord<AccreditationStep>(Tables::recordFrom(kind, row)));
                                         return true;
                                     });
    return done.map([&] { return std::move(steps); });
}

} // namespace advisorpool
