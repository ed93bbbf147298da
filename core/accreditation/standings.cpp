#include "core/accreditation/standings.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage_sql.h"

namespace advisorpool {

namespace {

// A mission that an advisor has completed as one of an expert group.
struct Completed
{
    QDate on;
    Id expertGroup;
    Id subject;
};

// The tables of missions are known by name alone, as they are to a step's own fields.
Result<std::vector<Completed>> completedMissions(Pool& pool, const Id& advisor)
{
    std::vector<Completed> missions;
    auto done = pool.database().each(
        QStringLiteral("SELECT a.completed_on, t.expert_group, t.subject FROM assignment a"
                       " JOIN seat t ON t.id = a.seat AND NOT t.deleted AND NOT t.erased WHERE a.advisor = ?"
                       " AND a.completed_on IS NOT NULL AND a.ended_on IS NULL AND a.ended_by IS NULL"
                       " AND NOT a.deleted AND NOT a.erased"),
        {toSql(advisor)}, [&](const Row& row) {
            missions.push_back({QDate::fromString(row.text(0), Qt::ISODate), row.id(1), row.id(2)});
            return true;
        });
    return done.map([&] { return std::move(missions); });
}

QDate lastOf(const std::vector<Completed>& missions, const Standing& standing, QDate day)
{
    QDate last;
    for (const Completed& mission : missions)
        if (mission.expertGroup == standing.expertGroup && (!day.isValid() || mission.on <= day) &&
            (standing.subject.isNull() || mission.subject.isNull() || mission.subject == standing.subject))
            last = std::max(last, mission.on);
    return last;
}

// On a day of the past only what had happened by then counts.
Result<std::vector<Standing>> standingsOn(Pool& pool, const Id& advisor, QDate past)
{
    auto steps = countingSteps(pool, advisor);
    if (!steps)
        return failure(steps.error());
    if (past.isValid())
        std::erase_if(*steps, [&](const AccreditationStep& step) { return step.onDate > past; });
    auto standings = standingsOf(*steps);
    const auto canLapse = [](const Standing& standing) { return climb(standing.stage) >= climb(Step::Accredited); };
    if (std::ranges::none_of(standings, canLapse))
        return standings;
    auto missions = completedMissions(pool, advisor);
    if (!missions)
        return failure(missions.error());
    for (Standing& standing : standings) {
        if (!canLapse(standing))
            continue;
        auto group = pool.find<ExpertGroup>(standing.expertGroup);
        if (!group)
            return failure(group.error());
        const Validity validity{*group ? (*group)->validityMonths : std::nullopt, lastOf(*missions, standing, past)};
        standing = asOfToday(standing, validity, past.isValid() ? past : pool.session().today());
    }
    return standings;
}

QDate dayIn(const Row& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<std::vector<AdvisorStanding>> listed(Pool& pool, const QString& having, const Database::Binds& binds,
                                            const QString& order)
{
    std::vector<AdvisorStanding> found;
    const QVariant today = pool.session().today().toString(Qt::ISODate);
    auto done = pool.database().each(
        QStringLiteral("SELECT s.advisor, s.expert_group, s.subject, %1 AS stage, %2 AS since, %3 AS expires"
                       " FROM accreditation_step s JOIN advisor v ON v.id = s.advisor"
                       " AND NOT v.deleted AND NOT v.erased AND coalesce(v.status, '') <> 'left' WHERE %4"
                       " GROUP BY s.advisor, s.expert_group, s.subject HAVING %5 ORDER BY %6, s.advisor")
            .arg(stageSql(), sinceSql(), expiresSql(), countsSql(), having, order),
        Database::Binds{today} + binds, [&](const Row& row) {
            const auto stage = Member<std::optional<Step>>::fromValue(Value(row.text(3)));
            found.push_back({row.id(0),
                             {.expertGroup = row.id(1),
                              .subject = row.id(2),
                              .stage = stage.value_or(Step::Nominated),
                              .since = dayIn(row, 4),
                              .expiresOn = dayIn(row, 5)}});
            return true;
        });
    return done.map([&] { return std::move(found); });
}

} // namespace

Result<std::vector<Standing>> standingsOf(Pool& pool, const Id& advisor)
{
    return standingsOn(pool, advisor, {});
}

Result<bool> isAccredited(Pool& pool, const Id& advisor, const Id& expertGroup, QDate past)
{
    return standingsOn(pool, advisor, past).map([&](const std::vector<Standing>& standings) {
        return std::any_of(standings.begin(), standings.end(), [&](const Standing& standing) {
            return standing.expertGroup == expertGroup && reaches(standing.stage, Step::Accredited);
        });
    });
}

Result<std::vector<AdvisorStanding>> waitingStandings(Pool& pool)
{
    return listed(pool, QStringLiteral("stage = 'pre_accredited'"), {}, QStringLiteral("since"));
}

Result<std::vector<AdvisorStanding>> expiringStandings(Pool& pool, QDate until)
{
    return listed(pool, QStringLiteral("expires <= ?"), {until.toString(Qt::ISODate)}, QStringLiteral("expires"));
}

Result<std::vector<AdvisorStanding>> membersOf(Pool& pool, const Id& expertGroup)
{
    QString stands = QStringLiteral("stage IN ('pre_accredited', 'accredited', 'recognised')");
    Database::Binds binds;
    if (!expertGroup.isNull()) {
        stands += QStringLiteral(" AND s.expert_group = ?");
        binds << toSql(expertGroup);
    }
    return listed(pool, stands, binds, QStringLiteral("stage"));
}

Result<std::map<Step, int>> stageCounts(Pool& pool, const Id& expertGroup)
{
    return listed(pool, QStringLiteral("stage IS NOT NULL AND s.expert_group = ?"), {toSql(expertGroup)},
                  QStringLiteral("stage"))
        .map([](const std::vector<AdvisorStanding>& all) {
            std::map<Step, int> counts;
            for (const AdvisorStanding& one : all)
                counts[one.standing.stage] += 1;
            return counts;
        });
}

} // namespace advisorpool
