#include "core/missions/coverage.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/standings.h"
#include "core/missions/mission_plan.h"
#include "core/missions/requirement_matrix.h"

#include <unordered_map>

namespace advisorpool {

namespace {

using Places = std::unordered_map<Id, size_t>; // of the people, by advisor

Result<void> readStandings(Pool& pool, CoverageFacts& facts, Places& places)
{
    return membersOf(pool).map([&](const std::vector<AdvisorStanding>& all) {
        for (const auto& [advisor, standing] : all) {
            const auto [place, isNew] = places.try_emplace(advisor, facts.people.size());
            if (isNew)
                facts.people.push_back({.advisor = advisor});
            facts.people[place->second].standings.push_back({standing.expertGroup, standing.subject,
                                                             reaches(standing.stage, Step::Accredited),
                                                             standing.expiresOn});
        }
    });
}

// Calls `take` with the person and the row, whose first column is the advisor.
template <class Take>
Result<void> eachOfTheirs(Pool& pool, const QString& sql, CoverageFacts& facts, const Places& places, const Take& take)
{
    return pool.database().each(sql, {}, [&](const Row& row) {
        if (const auto place = places.find(row.id(0)); place != places.end())
            take(facts.people[place->second], row);
        return true;
    });
}

template <class E> std::optional<E> choiceIn(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : Member<std::optional<E>>::fromValue(Value(row.text(column)));
}

Result<void> readPeople(Pool& pool, CoverageFacts& facts)
{
    Places places;
    return readStandings(pool, facts, places)
        .and_then([&] {
            return eachOfTheirs(pool,
                                QStringLiteral("SELECT advisor, language, spoken FROM language_skill"
                                               " WHERE NOT deleted AND NOT erased AND language IS NOT NULL"),
                                facts, places, [](CoverPerson& person, const Row& row) {
                                    person.spoken[row.text(1)] = choiceIn<Level>(row, 2);
                                });
        })
        .and_then([&] {
            return eachOfTheirs(pool,
                                QStringLiteral("SELECT advisor, subject FROM expertise"
                                               " WHERE NOT deleted AND NOT erased AND subject IS NOT NULL"),
                                facts, places,
                                [](CoverPerson& person, const Row& row) { person.subjects.insert(row.id(1)); });
        })
        .and_then([&] {
            return eachOfTheirs(pool,
                                QStringLiteral("SELECT v.id, a.region FROM advisor v JOIN administration a"
                                               " ON a.id = v.administration AND NOT a.deleted AND NOT a.erased"),
                                facts, places,
                                [](CoverPerson& person, const Row& row) { person.region = choiceIn<Region>(row, 1); });
        });
}

Result<void> readSeats(Pool& pool, const DateRange& days, CoverageFacts& facts)
{
    return requirementMatrix(pool, days).map([&](const std::vector<MatrixRow>& rows) {
        for (const MatrixRow& row : rows)
            for (const MatrixNeed& need : row.needs) {
                if (need.seat.role == SeatRole::Candidate)
                    continue;
                CoverSeat seat{row.mission.id, row.beneficiary, need.seat.expertGroup, need.seat.subject, {}};
                for (const SeatLanguage& language : need.languages)
                    seat.languages.insert(language.language);
                facts.seats.insert(facts.seats.end(), static_cast<size_t>(need.seats), seat);
            }
    });
}

Result<void> readRest(Pool& pool, CoverageFacts& facts)
{
    const QDate today = pool.session().today();
    return pool.tables()
        .readAll(ExpertGroup::kind(),
                 [&](const Record& record) {
                     if (const auto group = fromRecord<ExpertGroup>(record); record.isAlive() && isBySubject(group))
                         facts.bySubject.insert(group.id);
                     return true;
                 })
        .and_then([&] {
            return pool.tables().readAll(Workshop::kind(), [&](const Record& record) {
                auto workshop = fromRecord<Workshop>(record);
                if (record.isAlive() && workshop.type == WorkshopType::Accreditation && workshop.starts >= today)
                    facts.workshops.push_back(std::move(workshop));
                return true;
            });
        });
}

} // namespace

Result<CoverageFacts> coverageFacts(Pool& pool, const DateRange& days)
{
    CoverageFacts facts;
    return readPeople(pool, facts)
        .and_then([&] { return readSeats(pool, days, facts); })
        .and_then([&] { return readRest(pool, facts); })
        .map([&] { return std::move(facts); });
}

} // namespace advisorpool
