#include "core/accreditation/stage_sql.h"

#include "core/accreditation/stage.h"
#include "core/pool/pool.h"

namespace advisorpool {

QString stageSql()
{
    // A step's place in time is 42 characters that sort: its date, or blanks, then its id. What decides is the last
    // step that is neither a nomination nor a screening, unless it ends the climb and one of those comes after it.
    const auto lastPlace = [](const char* which, const char* andThen) {
        return QStringLiteral("max(CASE WHEN s.step %1 THEN coalesce(s.on_date, '          ') || hex(s.id)%2 END)")
            .arg(QLatin1String(which), QLatin1String(andThen));
    };
    const QString decision = lastPlace("NOT IN ('nominated', 'screened', 'refreshed', 'repeat')", " || s.step");
    return QStringLiteral(
               "CASE WHEN substr(%1, 43) IN ('pre_accredited', 'accredited', 'recognised') THEN substr(%1, 43)"
               " WHEN %2 > coalesce(%1, '') THEN 'screened'"
               " WHEN %3 > coalesce(%1, '') THEN 'nominated'"
               " ELSE substr(%1, 43) END")
        .arg(decision, lastPlace("= 'screened'", ""), lastPlace("= 'nominated'", ""));
}

QString countsSql()
{
    const auto isNoDraft = [](const char* alias) {
        return QStringLiteral(
                   "(%1.workshop IS NULL OR %1.signed_on IS NOT NULL OR %1.step IN ('nominated', 'screened'))")
            .arg(QLatin1String(alias));
    };
    return QStringLiteral("NOT s.deleted AND NOT s.erased AND %1 AND NOT EXISTS (SELECT 1 FROM accreditation_step r"
                          " WHERE r.replaces = s.id AND NOT r.deleted AND NOT r.erased AND %2)")
        .arg(isNoDraft("s"), isNoDraft("r"));
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
