#include "core/missions/seat_facts.h"

#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/missions/assignment_status.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/setting.h"
#include "core/workshops/workshop.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace advisorpool {

namespace {

template <class E> std::optional<E> choiceIn(const Row& row, int column)
{
    return Member<std::optional<E>>::fromValue(Value(row.text(column)));
}

QDate dayIn(const Row& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

// All live records of a kind, by id: of kinds of which even a large pool has few.
template <class R> Result<std::unordered_map<Id, R>> allOf(Pool& pool)
{
    std::unordered_map<Id, R> found;
    auto done = pool.tables().readAll(R::kind(), [&](const Record& record) {
        if (record.isAlive())
            found.emplace(record.id, fromRecord<R>(record));
        return true;
    });
    return done.map([&] { return std::move(found); });
}

class Gathering
{
public:
    Gathering(Pool& pool, const SeatRequest& request, const Mission& mission)
        : m_pool(pool), m_request(request), m_mission(mission)
    {
    }

    Result<std::vector<AdvisorWithFacts>> run()
    {
        auto done = numberOf(m_pool, travelDaysSetting)
                        .map([&](int days) {
                            m_travelDays = days;
                            m_wide = widened(m_request.dates, days);
                        })
                        .and_then([&] { return numberOf(m_pool, answerDaysSetting); })
                        .map([&](int days) { m_answerDays = days; })
                        .and_then([&] { return readAdvisors(); })
                        .and_then([&] { return readSkills(); })
                        .and_then([&] { return readStages(); })
                        .and_then([&] { return readExpertise(); })
                        .and_then([&] { return readAbsences(); })
                        .and_then([&] { return readWorkshops(); })
                        .and_then([&] { return readMissions(); });
        return done.map([&] { return std::move(m_people); });
    }

private:
    // Nothing where there is no such advisor (any more).
    std::optional<size_t> placeOf(const Id& advisor) const
    {
        const auto found = std::ranges::lower_bound(m_ids, advisor);
        return found != m_ids.end() && *found == advisor ? std::optional<size_t>(found - m_ids.begin()) : std::nullopt;
    }

    AdvisorFacts* factsOf(const Id& advisor)
    {
        const auto place = placeOf(advisor);
        return place ? &m_people[*place].facts : nullptr;
    }

    // Each row's first column is an advisor; those that are none (any more) are passed over.
    Result<void> eachFact(const QString& sql, const Database::Binds& binds,
                          const std::function<void(const Row&, AdvisorFacts&)>& take)
    {
        return m_pool.database().each(sql, binds, [&](const Row& row) {
            if (AdvisorFacts* facts = factsOf(row.id(0)))
                take(row, *facts);
            return true;
        });
    }

    Result<void> readAdvisors()
    {
        auto administrations = allOf<Administration>(m_pool);
        if (!administrations)
            return failure(administrations.error());
        m_administrations = std::move(*administrations);
        const QString left = QString::fromLatin1(choiceNames(AdvisorStatus{})[size_t(AdvisorStatus::Left)]);
        std::vector<bool> haveLeft;
        auto done = m_pool.database().each(
            QStringLiteral("SELECT id, administration, status = ? FROM advisor WHERE NOT deleted AND NOT erased"
                           " ORDER BY id"),
            {left}, [&](const Row& row) {
                m_ids.push_back(row.id(0));
                m_employers.push_back(row.id(1));
                haveLeft.push_back(row.number(2) != 0);
                return true;
            });
        m_people.resize(m_ids.size());
        for (size_t i = 0; i < m_ids.size(); ++i) {
            m_people[i].advisor = m_ids[i];
            m_people[i].facts.hasLeft = haveLeft[i];
            m_people[i].facts.isOwn = !m_employers[i].isNull() && m_employers[i] == m_mission.beneficiary;
        }
        return done;
    }

    Result<void> readSkills()
    {
        for (size_t i = 0; i < m_request.languages.size(); ++i) {
            auto done = eachFact(QStringLiteral("SELECT advisor, spoken, written, facilitates FROM language_skill"
                                                " WHERE language = ? AND NOT deleted AND NOT erased"),
                                 {m_request.languages[i].language}, [&](const Row& row, AdvisorFacts& facts) {
                                     facts.skills.resize(m_request.languages.size());
                                     SpokenSkill& skill = facts.skills[i].emplace();
                                     skill.spoken = choiceIn<Level>(row, 1);
                                     skill.written = choiceIn<Level>(row, 2);
                                     if (!row.isNull(3))
                                         skill.facilitates = row.number(3) != 0;
                                 });
            if (!done)
                return done;
        }
        return {};
    }

    // Where the group accredits by subject, a standing in the seat's subject counts, or one for all subjects.
    Result<void> readStages()
    {
        if (m_request.seat.expertGroup.isNull())
            return {};
        const bool bySubject = !m_request.seat.subject.isNull();
        Database::Binds binds{m_pool.session().today().toString(Qt::ISODate), toSql(m_request.seat.expertGroup)};
        if (bySubject)
            binds << toSql(m_request.seat.subject);
        return eachFact(QStringLiteral("SELECT s.advisor, %1, %2 FROM accreditation_step s WHERE s.expert_group = ?%3"
                                       " AND %4 GROUP BY s.advisor, s.subject")
                            .arg(stageSql(), sinceSql(),
                                 bySubject ? QStringLiteral(" AND (s.subject IS NULL OR s.subject = ?)") : QString(),
                                 countsSql()),
                        binds, [&](const Row& row, AdvisorFacts& facts) {
                            const auto stage = choiceIn<Step>(row, 1);
                            if (!stage || (facts.stage && climb(*facts.stage) >= climb(*stage)))
                                return;
                            facts.stage = stage;
                            facts.stageSince = dayIn(row, 2);
                        });
    }

    Result<void> readExpertise()
    {
        if (m_request.seat.subject.isNull())
            return {};
        return eachFact(
            QStringLiteral("SELECT advisor, depth FROM expertise WHERE subject = ? AND NOT deleted AND NOT erased"),
            {toSql(m_request.seat.subject)}, [](const Row& row, AdvisorFacts& facts) {
                facts.knowsSubject = true;
                if (!row.isNull(1))
                    facts.depth = static_cast<int>(row.number(1));
            });
    }

    Result<void> readAbsences()
    {
        if (!m_request.dates.isKnown())
            return {};
        return eachFact(
            QStringLiteral("SELECT advisor, id, starts, ends FROM unavailability WHERE NOT deleted AND NOT erased"
                           " AND (starts IS NOT NULL OR ends IS NOT NULL) ORDER BY id"),
            {}, [&](const Row& row, AdvisorFacts& facts) {
                if (facts.absence.isNull() && overlap(m_wide, {dayIn(row, 2), dayIn(row, 3)}))
                    facts.absence = row.id(1);
            });
    }

    Result<void> readWorkshops()
    {
        if (!m_request.dates.isKnown())
            return {};
        return eachFact(QStringLiteral("SELECT p.advisor, w.id, w.starts, w.ends FROM participation p"
                                       " JOIN workshop w ON w.id = p.workshop WHERE NOT p.deleted AND NOT p.erased"
                                       " AND NOT w.deleted AND NOT w.erased AND w.starts IS NOT NULL ORDER BY w.id"),
                        {}, [&](const Row& row, AdvisorFacts& facts) {
                            const QDate starts = dayIn(row, 2);
                            const QDate ends = dayIn(row, 3);
                            if (facts.workshop.isNull() && overlap(m_wide, {starts, ends.isValid() ? ends : starts}))
                                facts.workshop = row.id(1);
                        });
    }

    Result<void> readMissions()
    {
        auto missions = allOf<Mission>(m_pool);
        auto seats = allOf<Seat>(m_pool);
        auto assignments = allOf<Assignment>(m_pool);
        auto releases = allOf<Release>(m_pool);
        auto evaluations = allOf<Evaluation>(m_pool);
        if (!missions || !seats || !assignments || !releases || !evaluations)
            return failure(!missions      ? missions.error()
                           : !seats       ? seats.error()
                           : !assignments ? assignments.error()
                           : !releases    ? releases.error()
                                          : evaluations.error());
        std::unordered_map<Id, std::vector<Release>> releasesOf;
        for (const auto& [id, release] : *releases)
            releasesOf[release.assignment].push_back(release);
        std::unordered_set<Id> evaluated;
        for (const auto& [id, evaluation] : *evaluations)
            evaluated.insert(evaluation.assignment);

        std::vector<const Assignment*> inOrder;
        for (const auto& [id, assignment] : *assignments)
            inOrder.push_back(&assignment);
        std::sort(inOrder.begin(), inOrder.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
        for (const Assignment* assignment : inOrder) {
            const auto seat = seats->find(assignment->seat);
            const auto mission = seat == seats->end() ? missions->end() : missions->find(seat->second.mission);
            if (mission != missions->end())
                take(*assignment, seat->second, mission->second, releasesOf[assignment->id],
                     evaluated.contains(assignment->id));
        }
        finish();
        return {};
    }

    void take(const Assignment& assignment, const Seat& seat, const Mission& mission,
              const std::vector<Release>& releases, bool isEvaluated)
    {
        AdvisorFacts* facts = factsOf(assignment.advisor);
        if (!facts)
            return;
        const DateRange dates = datesOf(assignment, {mission.starts, mission.ends});
        const AssignmentStatus status = statusOf(assignment, releases, isEvaluated, {mission.starts, mission.ends});
        noteRelease(assignment, mission, dates, releases, *facts);
        if (mission.id == m_mission.id)
            return noteTeam(assignment, seat, status, *facts);
        if (!holdsAdvisor(status, mission))
            return;
        if (facts->mission.isNull() && m_request.dates.isKnown() && dates.isKnown() &&
            missionsOverlap(m_request.dates, dates, m_travelDays))
            facts->mission = mission.id;
        noteExperience(mission, dates, status, *facts);
    }

    void noteTeam(const Assignment& assignment, const Seat& seat, AssignmentStatus status, AdvisorFacts& facts)
    {
        if (status >= AssignmentStatus::Refused)
            return;
        if (seat.id == m_request.seat.id)
            facts.isInThisSeat = true;
        else
            facts.otherSeat = seat.id;
        if (const Administration* employer = employerOf(assignment.advisor))
            if (employer->region && seat.id != m_request.seat.id)
                m_regionsInTeam.insert(static_cast<int>(*employer->region));
    }

    void noteExperience(const Mission& mission, const DateRange& dates, AssignmentStatus status, AdvisorFacts& facts)
    {
        const QDate from = m_request.dates.from.isValid() ? m_request.dates.from : m_pool.session().today();
        if (dates.from.isValid() && dates.from < from && dates.from >= from.addMonths(-12))
            facts.missionsLately += 1;
        if (status < AssignmentStatus::Completed || mission.beneficiary.isNull())
            return;
        const QDate when = dates.to.isValid() ? dates.to : dates.from;
        if (mission.beneficiary == m_mission.beneficiary)
            facts.workedThere = std::max(facts.workedThere, when);
        else if (regionOf(mission.beneficiary) && regionOf(mission.beneficiary) == regionOf(m_mission.beneficiary))
            facts.workedInRegion = std::max(facts.workedInRegion, when);
    }

    void noteRelease(const Assignment& assignment, const Mission& mission, const DateRange& dates,
                     const std::vector<Release>& releases, AdvisorFacts& facts)
    {
        const Release* latest = latestRelease(releases);
        if (!latest)
            return;
        if (const Administration* employer = employerOf(assignment.advisor))
            m_answers[employer->id].note(*latest);
        const bool isRefused = latest->answer == ReleaseAnswer::Refused;
        const DateRange refused{latest->coversFrom, latest->coversTo};
        const DateRange& about = refused.isKnown() ? refused : dates;
        const bool isForThese =
            m_request.dates.isKnown() && about.isKnown() ? overlap(about, m_request.dates) : mission.id == m_mission.id;
        if (isRefused && isForThese)
            facts.refusal = latest->id;
    }

    // What is known only once all assignments have been looked at.
    void finish()
    {
        for (size_t i = 0; i < m_people.size(); ++i) {
            AdvisorFacts& facts = m_people[i].facts;
            facts.usualAnswerDays = m_answerDays;
            if (const auto answers = m_answers.find(m_employers[i]); answers != m_answers.end())
                facts.releases = answers->second;
            const auto region = regionOf(m_employers[i]);
            facts.isNewRegion =
                region && !m_regionsInTeam.empty() && !m_regionsInTeam.contains(static_cast<int>(*region));
        }
    }

    const Administration* employerOf(const Id& advisor) const
    {
        const auto place = placeOf(advisor);
        const auto found = place ? m_administrations.find(m_employers[*place]) : m_administrations.end();
        return found == m_administrations.end() ? nullptr : &found->second;
    }

    std::optional<Region> regionOf(const Id& administration) const
    {
        const auto found = m_administrations.find(administration);
        return found == m_administrations.end() ? std::nullopt : found->second.region;
    }

    Pool& m_pool;
    const SeatRequest& m_request;
    const Mission& m_mission;
    int m_travelDays = 0;
    int m_answerDays = 0; // that an administration usually takes
    DateRange m_wide;     // the days of travel included
    std::vector<AdvisorWithFacts> m_people;
    std::vector<Id> m_ids;       // of m_people, rising
    std::vector<Id> m_employers; // likewise
    std::unordered_map<Id, Administration> m_administrations;
    std::unordered_map<Id, ReleaseRecord> m_answers; // by administration
    std::unordered_set<int> m_regionsInTeam;
};

} // namespace

Result<std::vector<AdvisorWithFacts>> factsFor(Pool& pool, const SeatRequest& request, const Mission& mission)
{
    return Gathering(pool, request, mission).run();
}

} // namespace advisorpool
