#include "core/missions/agenda.h"

#include "core/people/setting.h"
#include "core/pool/related.h"
#include "core/workshops/participation.h"

#include <map>

namespace advisorpool {

namespace {

class Reading
{
public:
    Reading(Pool& pool, const DateRange& days)
        : m_pool(pool), m_ends{days.to.toString(Qt::ISODate), days.from.toString(Qt::ISODate)}
    {
    }

    Result<std::vector<AgendaLine>> run()
    {
        auto travelDays = numberOf(m_pool, travelDaysSetting);
        if (!travelDays)
            return failure(travelDays.error());
        return readAbsences()
            .and_then([&] { return readWorkshops(); })
            .and_then([&] { return readMissions(); })
            .and_then([&] { return lines(*travelDays); });
    }

private:
    // The records of a kind, called x in the SQL, which binds the last day and the first.
    template <class R> Result<std::vector<R>> read(const QString& from)
    {
        std::vector<R> found;
        const Kind& kind = R::kind();
        auto done =
            m_pool.database().each(QStringLiteral("SELECT %1 FROM %2 AND NOT x.deleted AND NOT x.erased ORDER BY x.id")
                                       .arg(Tables::columns(kind, QStringLiteral("x")), from),
                                   m_ends, [&](const Row& row) {
                                       found.push_back(fromRecord<R>(Tables::recordFrom(kind, row)));
                                       return true;
                                   });
        return done.map([&] { return std::move(found); });
    }

    Result<void> readAbsences()
    {
        return read<Unavailability>(
                   QStringLiteral("unavailability x WHERE (x.starts IS NULL OR x.starts <= ?)"
                                  " AND (x.ends IS NULL OR x.ends >= ?) AND coalesce(x.starts, x.ends) IS NOT NULL"))
            .map([&](const std::vector<Unavailability>& absences) {
                for (const Unavailability& absence : absences)
                    m_all[absence.advisor].push_back({absence, {absence.starts, absence.ends}});
            });
    }

    Result<void> readWorkshops()
    {
        auto workshops =
            read<Workshop>(QStringLiteral("workshop x WHERE x.starts <= ? AND coalesce(x.ends, x.starts) >= ?"));
        if (!workshops)
            return failure(workshops.error());
        for (const Workshop& workshop : *workshops) {
            auto people = related<Participation>(m_pool, u"workshop", workshop.id);
            if (!people)
                return failure(people.error());
            for (const Participation& one : *people)
                m_all[one.advisor].push_back(
                    {workshop, {workshop.starts, workshop.ends.isValid() ? workshop.ends : workshop.starts}});
        }
        return {};
    }

    Result<void> readMissions()
    {
        auto assignments = read<Assignment>(
            QStringLiteral("assignment x LEFT JOIN seat s ON s.id = x.seat AND NOT s.deleted AND NOT s.erased"
                           " LEFT JOIN mission m ON m.id = s.mission AND NOT m.deleted AND NOT m.erased"
                           " WHERE coalesce(x.starts, m.starts, x.ends, m.ends) <= ?"
                           " AND coalesce(x.ends, m.ends, x.starts, m.starts) >= ?"
                           " AND x.ended_on IS NULL AND x.ended_by IS NULL"));
        if (!assignments)
            return failure(assignments.error());
        for (const Assignment& assignment : *assignments) {
            auto engagement = engagementOf(m_pool, assignment);
            if (!engagement)
                return failure(engagement.error());
            const bool isOff = engagement->mission.isCalledOff() && !engagement->holds();
            if (isOff || !engagement->stands() || engagement->mission.isTemplate.value_or(false))
                continue;
            DateRange dates = engagement->dates();
            if (!dates.to.isValid())
                dates.to = dates.from;
            if (!dates.from.isValid())
                dates.from = dates.to;
            m_all[assignment.advisor].push_back({std::move(*engagement), dates});
        }
        return {};
    }

    Result<std::vector<AgendaLine>> lines(int travelDays)
    {
        std::vector<AgendaLine> lines;
        for (auto& [id, commitments] : m_all) {
            auto advisor = m_pool.record(Advisor::kind(), id);
            if (!advisor)
                return failure(advisor.error());
            if (!*advisor || !(*advisor)->isAlive())
                continue; // deleted: a problem, not an agenda
            std::ranges::stable_sort(commitments, {}, [](const Commitment& one) { return one.dates.from; });
            auto clashes = clashesIn(commitments, travelDays);
            lines.push_back({fromRecord<Advisor>(**advisor), std::move(commitments), std::move(clashes)});
        }
        return lines;
    }

    Pool& m_pool;
    Database::Binds m_ends;
    std::map<Id, std::vector<Commitment>> m_all; // by advisor
};

bool isConfirmed(const Commitment& commitment)
{
    const Engagement* engagement = commitment.engagement();
    return engagement && engagement->holds() && engagement->status() >= AssignmentStatus::Confirmed;
}

DateRange common(const DateRange& a, const DateRange& b)
{
    const QDate to = !a.to.isValid() || (b.to.isValid() && b.to < a.to) ? b.to : a.to;
    return {std::max(a.from, b.from), to}; // an invalid day comes before all others
}

// The days on which they meet; none where they can both be.
std::optional<DateRange> meeting(const Commitment& a, const Commitment& b, int travelDays)
{
    if (!a.holds() || !b.holds() || !(a.engagement() ? isConfirmed(a) : isConfirmed(b)))
        return std::nullopt;
    if (a.engagement() && b.engagement() && !(isConfirmed(a) && isConfirmed(b)))
        return std::nullopt;
    const auto wide = [&](const Commitment& one) {
        return one.engagement() ? widened(one.dates, travelDays) : one.dates;
    };
    if (!overlap(wide(a), wide(b)))
        return std::nullopt;
    // The days themselves where they meet, else those of travel.
    return overlap(a.dates, b.dates) ? common(a.dates, b.dates) : common(wide(a), wide(b));
}

} // namespace

bool Commitment::holds() const
{
    return !engagement() || engagement()->holds();
}

std::vector<Clash> clashesIn(std::span<const Commitment> commitments, int travelDays)
{
    std::vector<Clash> clashes;
    for (size_t i = 0; i < commitments.size(); ++i)
        for (size_t j = i + 1; j < commitments.size(); ++j)
            if (const auto days = meeting(commitments[i], commitments[j], travelDays))
                clashes.push_back({i, j, *days});
    return clashes;
}

Result<int> activeAdvisors(Pool& pool)
{
    return pool.database()
        .scalar(QStringLiteral("SELECT count(*) FROM advisor WHERE NOT deleted AND NOT erased"
                               " AND coalesce(status, '') <> 'left'"))
        .map([](const QVariant& count) { return count.toInt(); });
}

Result<QDate> nearestMission(Pool& pool, QDate day)
{
    return pool.database()
        .scalar(QStringLiteral("SELECT starts FROM mission WHERE starts IS NOT NULL AND NOT deleted AND NOT erased"
                               " AND NOT coalesce(is_template, 0)"
                               " ORDER BY abs(julianday(starts) - julianday(?)), id LIMIT 1"),
                {day.toString(Qt::ISODate)})
        .map([](const QVariant& starts) { return QDate::fromString(starts.toString(), Qt::ISODate); });
}

Result<std::vector<AgendaLine>> agenda(Pool& pool, const DateRange& days)
{
    return Reading(pool, days).run();
}

} // namespace advisorpool
