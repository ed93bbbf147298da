#include "core/missions/shortlist.h"

#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/missions/assignment_status.h"
#include "core/people/unavailability.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

#include <random>
#include <set>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2011, 3, 1).addDays(day - 1);
}

// A mission to Georgia, 7 to 18 March, that asks for an accredited CMA with Russian C1.
class StaffingPool : public RosterPool
{
public:
    Id georgia = administration(u"GE"_s, u"GE"_s, Region::EUR);
    Id kazakhstan = administration(u"KZ"_s, u"KZ"_s, Region::EUR);
    Id japan = administration(u"JP"_s, u"JP"_s, Region::AP);
    Id cma = group(u"CMA"_s);
    Id planning = subject(u"strategic_planning"_s);
    Id mission = save(Mission{.titleEn = u"Planning"_s, .beneficiary = georgia, .starts = march(7), .ends = march(18)});
    Id seat =
        save(Seat{.mission = mission, .role = SeatRole::Advisor, .expertGroup = cma, .subject = planning, .depth = 2});

    StaffingPool() { save(SeatLanguage{.seat = seat, .language = u"ru"_s, .spoken = Level::C1}); }

    Id person(const QString& name, std::optional<Level> russian = Level::C1,
              std::optional<Step> stage = Step::Accredited)
    {
        const Id id = save(Advisor{.familyName = name, .administration = kazakhstan});
        speaks(id, u"ru"_s, russian);
        if (stage)
            step(id, cma, *stage, QDate(2010, 5, 1));
        return id;
    }

    Shortlist list()
    {
        auto made = shortlist(**this, seat);
        REQUIRE(made);
        return std::move(*made);
    }

    // Family names of those who fit, in order.
    QStringList ranked()
    {
        QStringList names;
        for (const Candidate& candidate : list().candidates)
            if (candidate.fits())
                names << (*this)->find<Advisor>(candidate.advisor).value()->familyName;
        return names;
    }

    std::set<ReasonCode> codesOf(const Id& advisor)
    {
        std::set<ReasonCode> codes;
        for (const Candidate& candidate : list().candidates)
            if (candidate.advisor == advisor)
                for (const Reason& reason : candidate.reasons)
                    codes.insert(reason.code);
        return codes;
    }

    bool has(const Id& advisor, ReasonCode code) { return codesOf(advisor).contains(code); }
};

} // namespace

TEST_CASE("a language below what is asked for keeps out, and so does no record of it; an unknown level ranks last")
{
    StaffingPool pool;
    const Id none = pool.save(Advisor{.familyName = u"None"_s, .administration = pool.kazakhstan});
    pool.step(none, pool.cma, Step::Accredited, march(1));
    const Id low = pool.person(u"Low"_s, Level::B2);
    const Id unknown = pool.person(u"Anyone"_s, std::nullopt);
    pool.person(u"Just"_s, Level::C1);
    pool.person(u"Native"_s, Level::Native);
    CHECK(pool.ranked() == QStringList{u"Native"_s, u"Just"_s, u"Anyone"_s});
    CHECK(pool.has(none, ReasonCode::LanguageMissing));
    CHECK(pool.has(low, ReasonCode::LanguageLow));
    CHECK(pool.has(unknown, ReasonCode::LevelUnknown));
}

TEST_CASE("a written level is asked for beside the spoken one: too low keeps out, unknown is a gap")
{
    StaffingPool pool;
    auto language = pool.list().request.languages.front();
    language.written = Level::C1;
    pool.save(language);
    const auto writes = [&](const QString& name, std::optional<Level> written) {
        const Id id = pool.person(name, Level::C2);
        pool.speaks(id, u"ru"_s, Level::C2, written);
        return id;
    };
    const Id unknown = writes(u"A-unknown"_s, std::nullopt);
    const Id low = writes(u"B-low"_s, Level::B2);
    const Id fits = writes(u"C-fits"_s, Level::C1);
    CHECK(pool.ranked() == QStringList{u"C-fits"_s, u"A-unknown"_s});
    CHECK(pool.has(low, ReasonCode::WrittenLow));
    CHECK_FALSE(pool.has(low, ReasonCode::LanguageLow));
    CHECK(pool.has(unknown, ReasonCode::WrittenUnknown));
    CHECK(pool.has(fits, ReasonCode::WrittenFits));
    CHECK(pool.list().funnel.front().dropped == 1);
}

TEST_CASE("one who must facilitate: no keeps out, unknown is a gap")
{
    StaffingPool pool;
    pool.save(SeatLanguage{.seat = pool.seat, .language = u"en"_s, .facilitates = true});
    const auto person = [&](const QString& name, std::optional<bool> facilitates) {
        const Id id = pool.person(name);
        pool.speaks(id, u"en"_s, Level::B1, {}, facilitates);
        return id;
    };
    person(u"A-unknown"_s, std::nullopt);
    person(u"B-yes"_s, true);
    const Id no = person(u"C-no"_s, false);
    CHECK(pool.ranked() == QStringList{u"B-yes"_s, u"A-unknown"_s});
    CHECK(pool.has(no, ReasonCode::CannotFacilitate));
}

TEST_CASE("a stage too low, none, or withdrawn keeps out; recognised is as good as accredited")
{
    StaffingPool pool;
    CHECK(pool.has(pool.person(u"A"_s, Level::C1, Step::PreAccredited), ReasonCode::StageOther));
    CHECK(pool.has(pool.person(u"B"_s, Level::C1, std::nullopt), ReasonCode::StageMissing));
    CHECK(pool.has(pool.person(u"C"_s, Level::C1, Step::Withdrawn), ReasonCode::StageOther));
    pool.person(u"D"_s, Level::C1, Step::Recognised);
    CHECK(pool.ranked() == QStringList{u"D"_s});
}

TEST_CASE("in a candidate's seat who waits longest goes first, and who is accredited already has no business there")
{
    StaffingPool pool;
    auto seat = **pool->find<Seat>(pool.seat);
    seat.role = SeatRole::Candidate;
    pool.save(seat);
    const auto waiting = [&](const QString& name, QDate since, Level level) {
        const Id id = pool.person(name, level, std::nullopt);
        pool.step(id, pool.cma, Step::PreAccredited, since);
    };
    waiting(u"Late"_s, QDate(2011, 2, 18), Level::Native);
    waiting(u"Early"_s, QDate(2009, 2, 18), Level::C1);
    const Id accredited = pool.person(u"Done"_s);
    CHECK(pool.ranked() == QStringList{u"Early"_s, u"Late"_s});
    CHECK(pool.has(accredited, ReasonCode::AlreadyAccredited));
}

TEST_CASE("what takes the days keeps out: missions with their travel days, workshops, absences, this very team")
{
    StaffingPool pool;
    const Id person = pool.person(u"Busy"_s);
    const auto elsewhere = [&](QDate starts, QDate ends) {
        const Id mission = pool.save(Mission{.titleEn = u"Elsewhere"_s, .starts = starts, .ends = ends});
        return pool.save(
            Assignment{.seat = pool.save(Seat{.mission = mission}), .advisor = person, .confirmedOn = march(1)});
    };
    SECTION("a mission that begins on the day after next collides, one day later does not")
    {
        elsewhere(march(21), march(25));
        CHECK_FALSE(pool.has(person, ReasonCode::OverlapsMission));
        elsewhere(march(20), march(25));
        CHECK(pool.has(person, ReasonCode::OverlapsMission));
    }
    SECTION("one that is declined, postponed or cancelled does not, unless it was completed before")
    {
        const Id assignment = elsewhere(march(8), march(9));
        const Id seat = (**pool->find<Assignment>(assignment)).seat;
        auto mission = **pool->find<Mission>((**pool->find<Seat>(seat)).mission);
        for (const auto status : {MissionStatus::Declined, MissionStatus::Postponed, MissionStatus::Cancelled}) {
            mission.status = status;
            pool.save(mission);
            CHECK_FALSE(pool.has(person, ReasonCode::OverlapsMission));
        }
        auto completed = **pool->find<Assignment>(assignment);
        completed.completedOn = march(9);
        pool.save(completed);
        CHECK(pool.has(person, ReasonCode::OverlapsMission));
        mission.status = MissionStatus::Staffing;
        pool.save(mission);
        completed.completedOn = {};
        pool.save(completed);
        CHECK(pool.has(person, ReasonCode::OverlapsMission));
    }
    SECTION("one that is only proposed does not")
    {
        auto proposed = **pool->find<Assignment>(elsewhere(march(8), march(9)));
        proposed.confirmedOn = {};
        pool.save(proposed);
        CHECK_FALSE(pool.has(person, ReasonCode::OverlapsMission));
    }
    SECTION("a workshop on the travel day")
    {
        const Id workshop = pool.save(Workshop{.titleEn = u"Brussels"_s, .starts = march(1), .ends = march(6)});
        pool.save(Participation{.workshop = workshop, .advisor = person});
        CHECK(pool.has(person, ReasonCode::AtWorkshop));
    }
    SECTION("an absence with an open end")
    {
        pool.save(Unavailability{.advisor = person, .starts = march(18)});
        CHECK(pool.has(person, ReasonCode::Unavailable));
    }
    SECTION("another seat of this mission; its own seat does not")
    {
        const Id own = pool.save(Assignment{.seat = pool.seat, .advisor = person});
        CHECK(pool.has(person, ReasonCode::InThisSeat));
        CHECK(pool.ranked() == QStringList{u"Busy"_s});
        pool.remove(Assignment::kind(), own);
        pool.save(Assignment{.seat = pool.save(Seat{.mission = pool.mission}), .advisor = person});
        CHECK(pool.has(person, ReasonCode::InTeam));
    }
}

TEST_CASE("the beneficiary's own people, who has left, and a release refused for these days keep out")
{
    StaffingPool pool;
    const Id own = pool.person(u"Own"_s);
    auto record = **pool->find<Advisor>(own);
    record.administration = pool.georgia;
    pool.save(record);
    CHECK(pool.has(own, ReasonCode::OwnAdministration));
    const Id gone = pool.person(u"Gone"_s);
    record = **pool->find<Advisor>(gone);
    record.status = AdvisorStatus::Left;
    pool.save(record);
    CHECK(pool.has(gone, ReasonCode::HasLeft));
    const Id refused = pool.person(u"Refused"_s);
    const Id assignment = pool.save(Assignment{.seat = pool.seat, .advisor = refused});
    auto release = Release{.assignment = assignment,
                           .coversFrom = march(1),
                           .coversTo = march(6),
                           .askedOn = march(1),
                           .answer = ReleaseAnswer::Refused};
    release.id = pool.save(release);
    CHECK_FALSE(pool.has(refused, ReasonCode::ReleaseRefused));
    release.coversTo = march(7);
    pool.save(release);
    CHECK(pool.has(refused, ReasonCode::ReleaseRefused));
}

TEST_CASE("expertise goes before the level, the level before experience, experience before a heavy load")
{
    StaffingPool pool;
    const auto knows = [&](const Id& person, int depth) {
        pool.save(Expertise{.advisor = person, .subject = pool.planning, .depth = depth});
    };
    const auto went = [&](const Id& person, const Id& beneficiary, QDate day) {
        const Id mission = pool.save(
            Mission{.titleEn = u"Before"_s, .beneficiary = beneficiary, .starts = day, .ends = day.addDays(5)});
        pool.save(
            Assignment{.seat = pool.save(Seat{.mission = mission}), .advisor = person, .completedOn = day.addDays(5)});
    };
    const Id expert = pool.person(u"Expert"_s);
    knows(expert, 3);
    const Id native = pool.person(u"Native"_s, Level::Native);
    knows(native, 2);
    const Id seasoned = pool.person(u"Seasoned"_s);
    knows(seasoned, 2);
    went(seasoned, pool.georgia, QDate(2009, 5, 4));
    const Id rested = pool.person(u"Rested"_s);
    knows(rested, 2);
    const Id tired = pool.person(u"Tired"_s);
    knows(tired, 2);
    went(tired, pool.japan, QDate(2010, 11, 1));
    pool.person(u"Stranger"_s);
    CHECK(pool.ranked() ==
          QStringList{u"Expert"_s, u"Native"_s, u"Seasoned"_s, u"Rested"_s, u"Tired"_s, u"Stranger"_s});
    CHECK(pool.has(seasoned, ReasonCode::WorkedThere));
}

TEST_CASE("how an administration answers speaks for or against its people, the least of all reasons")
{
    StaffingPool pool;
    const Id prompt = pool.administration(u"UZ"_s, u"UZ"_s, Region::EUR);
    const auto asked = [&](const Id& administration, const QString& name, QDate on, QDate answered,
                           std::optional<ReleaseAnswer> answer) {
        const Id seat = pool.save(Seat{.mission = pool.save(Mission{.titleEn = u"Before"_s})});
        const Id assignment =
            pool.save(Assignment{.seat = seat,
                                 .advisor = pool.save(Advisor{.familyName = name, .administration = administration}),
                                 .endedOn = march(1)});
        pool.save(Release{.assignment = assignment,
                          .coversFrom = QDate(2010, 1, 1),
                          .coversTo = QDate(2010, 1, 9),
                          .askedOn = on,
                          .answeredOn = answered,
                          .answer = answer});
    };
    asked(pool.kazakhstan, u"X"_s, QDate(2008, 2, 28), QDate(2008, 3, 31), ReleaseAnswer::Granted); // over a leap day
    asked(pool.kazakhstan, u"Y"_s, QDate(2010, 12, 28), {}, {});
    asked(prompt, u"Z"_s, QDate(2010, 12, 28), QDate(2011, 1, 4), ReleaseAnswer::Granted);
    pool.person(u"Early"_s);
    auto late = pool.person(u"Late"_s);
    auto record = **pool->find<Advisor>(late);
    record.administration = prompt;
    pool.save(record);
    CHECK(pool.ranked() == QStringList{u"Late"_s, u"Early"_s}); // in a week, not in a month
    CHECK(pool.has(late, ReasonCode::AnswerDays));
    CHECK_FALSE(pool.has(late, ReasonCode::Unanswered));
    const auto records = releaseRecords(*pool);
    REQUIRE(records);
    REQUIRE(records->size() == 2);
    CHECK(records->at(pool.kazakhstan).asked == 2);
    CHECK(records->at(pool.kazakhstan).answered == 1);
    CHECK(records->at(pool.kazakhstan).answerDays() == 32);
    CHECK(records->at(prompt).answerDays() == 7);
}

TEST_CASE("an answer is overdue on the day after its deadline, until it comes")
{
    Release release{.askedOn = march(1), .deadline = QDate(2012, 2, 29)};
    CHECK_FALSE(isOverdue(release, QDate(2012, 2, 29)));
    CHECK(isOverdue(release, QDate(2012, 3, 1)));
    release.answer = ReleaseAnswer::Refused;
    CHECK_FALSE(isOverdue(release, QDate(2012, 3, 1)));
    CHECK_FALSE(isOverdue({.deadline = march(1)}, march(9))); // never asked
    CHECK_FALSE(isOverdue({.askedOn = march(1)}, march(9)));  // no deadline
}

TEST_CASE("the funnel counts who drops out where, and what one requirement alone costs")
{
    StaffingPool pool;
    pool.person(u"Fits"_s);
    pool.person(u"Low"_s, Level::B2);
    pool.person(u"LowToo"_s, Level::B2);
    pool.person(u"LowAndNew"_s, Level::B2, Step::PreAccredited);
    pool.person(u"New"_s, Level::C1, Step::PreAccredited);
    const Shortlist list = pool.list();
    CHECK(list.inPool == 5);
    REQUIRE(list.funnel.size() == 4);
    CHECK(list.funnel[0].left == 2);
    CHECK(list.funnel[0].dropped == 3);
    CHECK(list.funnel[1].left == 1);
    CHECK(list.funnel[3].left == 1);
    REQUIRE(list.relaxations.size() == 2);
    CHECK(list.relaxations[0].code == ReasonCode::LanguageLow);
    CHECK(list.relaxations[0].level == Level::B2);
    CHECK(list.relaxations[0].more == 2);
    CHECK(list.relaxations[1].code == ReasonCode::StageOther);
}

TEST_CASE("a shortlist of no seat is a clear word")
{
    StaffingPool pool;
    const auto list = shortlist(*pool, pool.mission);
    REQUIRE_FALSE(list);
    CHECK(list.error().fault == Fault::NoRecord);
}

namespace {

// What keeps an advisor out, asked one advisor at a time and in as plain a way as can be.
class SlowJudge
{
public:
    SlowJudge(Pool& pool, const Seat& seat, const Mission& mission) : m_pool(pool), m_seat(seat), m_mission(mission) {}

    std::set<ReasonCode> against(const Advisor& advisor)
    {
        std::set<ReasonCode> codes;
        for (const auto& wanted : all<SeatLanguage>())
            if (wanted.seat == m_seat.id)
                askLanguage(advisor, wanted, codes);
        if (advisor.status == AdvisorStatus::Left)
            codes.insert(ReasonCode::HasLeft);
        askStage(advisor, codes);
        if (!advisor.administration.isNull() && advisor.administration == m_mission.beneficiary)
            codes.insert(ReasonCode::OwnAdministration);
        for (const auto& absence : all<Unavailability>())
            if (absence.advisor == advisor.id && (absence.starts.isValid() || absence.ends.isValid()) &&
                meets(absence.starts, absence.ends, 1))
                codes.insert(ReasonCode::Unavailable);
        for (const auto& assignment : all<Assignment>())
            if (assignment.advisor == advisor.id)
                askAssignment(assignment, codes);
        return codes;
    }

    // How often the advisor's administration released, and answered.
    std::pair<int, int> answers(const Advisor& advisor)
    {
        int released = 0, answered = 0;
        for (const auto& assignment : all<Assignment>()) {
            const auto employer = (**m_pool.find<Advisor>(assignment.advisor)).administration;
            std::vector<Release> releases;
            for (const auto& release : all<Release>())
                if (release.assignment == assignment.id && employer == advisor.administration && !employer.isNull())
                    releases.push_back(release);
            const Release* latest = latestRelease(releases);
            released += latest && latest->answer == ReleaseAnswer::Granted;
            answered += latest && latest->answer && latest->answer != ReleaseAnswer::NotNeeded;
        }
        return {released, answered};
    }

private:
    template <class R> std::vector<R> all()
    {
        std::vector<R> found;
        REQUIRE(m_pool.tables().readAll(R::kind(), [&](const Record& record) {
            if (record.isAlive())
                found.push_back(fromRecord<R>(record));
            return true;
        }));
        return found;
    }

    // Whether the days meet the mission, `days` of travel on its sides.
    bool meets(QDate from, QDate to, int days) const
    {
        for (QDate day = m_mission.starts.addDays(-days); day <= m_mission.ends.addDays(days); day = day.addDays(1))
            if ((!from.isValid() || from <= day) && (!to.isValid() || day <= to))
                return true;
        return false;
    }

    void askLanguage(const Advisor& advisor, const SeatLanguage& wanted, std::set<ReasonCode>& codes)
    {
        bool found = false;
        for (const auto& skill : all<LanguageSkill>()) {
            if (skill.advisor != advisor.id || skill.language != wanted.language)
                continue;
            found = true;
            if (wanted.spoken && skill.spoken && *skill.spoken < *wanted.spoken)
                codes.insert(ReasonCode::LanguageLow);
            if (wanted.written && skill.written && *skill.written < *wanted.written)
                codes.insert(ReasonCode::WrittenLow);
        }
        if (!found)
            codes.insert(ReasonCode::LanguageMissing);
    }

    void askStage(const Advisor& advisor, std::set<ReasonCode>& codes)
    {
        std::vector<AccreditationStep> steps;
        for (const auto& step : all<AccreditationStep>())
            if (step.advisor == advisor.id && step.expertGroup == m_seat.expertGroup)
                steps.push_back(step);
        const auto standing = standingOf(steps);
        const bool isCandidate = m_seat.role == SeatRole::Candidate;
        if (!standing)
            codes.insert(ReasonCode::StageMissing);
        else if (!reaches(standing->stage, isCandidate ? Step::PreAccredited : Step::Accredited))
            codes.insert(ReasonCode::StageOther);
        else if (isCandidate && reaches(standing->stage, Step::Accredited))
            codes.insert(ReasonCode::AlreadyAccredited);
    }

    void askAssignment(const Assignment& assignment, std::set<ReasonCode>& codes)
    {
        const Seat seat = **m_pool.find<Seat>(assignment.seat);
        const Mission mission = **m_pool.find<Mission>(seat.mission);
        std::vector<Release> releases;
        for (const auto& release : all<Release>())
            if (release.assignment == assignment.id)
                releases.push_back(release);
        const auto status = statusOf(assignment, releases, false, {mission.starts, mission.ends});
        if (const Release* latest = latestRelease(releases);
            latest && latest->answer == ReleaseAnswer::Refused && meets(latest->coversFrom, latest->coversTo, 0))
            codes.insert(ReasonCode::ReleaseRefused);
        const bool isOver = status == AssignmentStatus::Refused || status == AssignmentStatus::Withdrawn ||
                            status == AssignmentStatus::Cancelled;
        if (mission.id == m_mission.id) {
            if (!isOver && seat.id != m_seat.id)
                codes.insert(ReasonCode::InTeam);
        } else if (holdsAdvisor(status, mission) && meets(mission.starts.addDays(-1), mission.ends.addDays(1), 1)) {
            codes.insert(ReasonCode::OverlapsMission);
        }
    }

    Pool& m_pool;
    Seat m_seat;
    Mission m_mission;
};

void fillAtRandom(StaffingPool& pool, std::mt19937& random)
{
    const auto below = [&](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
    auto seat = **pool->find<Seat>(pool.seat);
    seat.role = below(3) ? SeatRole::Advisor : SeatRole::Candidate;
    pool.save(seat);
    const Id otherSeat = pool.save(Seat{.mission = pool.mission});
    Mission other{.titleEn = u"Elsewhere"_s, .starts = march(1 + below(30)), .ends = march(31)};
    other.status = static_cast<MissionStatus>(below(10));
    const Id elsewhere = pool.save(other);
    const Id seatElsewhere = pool.save(Seat{.mission = elsewhere});
    const Id employers[] = {pool.georgia, pool.kazakhstan, pool.japan, Id()};
    const Id seats[] = {pool.seat, otherSeat, seatElsewhere};
    for (int i = 0; i < 8; ++i) {
        const Id person = pool.save(Advisor{.familyName = u"P%1"_s.arg(below(4)),
                                            .administration = employers[below(4)],
                                            .status = below(6) ? AdvisorStatus::Active : AdvisorStatus::Left});
        if (below(5))
            pool.speaks(person, u"ru"_s, below(5) ? std::optional(static_cast<Level>(below(7))) : std::nullopt,
                        below(3) ? std::optional(static_cast<Level>(below(7))) : std::nullopt);
        for (int steps = below(3); steps > 0; --steps)
            pool.step(person, pool.cma, static_cast<Step>(below(9)), march(below(20)));
        if (!below(3))
            pool.save(Expertise{.advisor = person, .subject = pool.planning, .depth = 1 + below(3)});
        if (!below(3))
            pool.save(Unavailability{
                .advisor = person, .starts = march(1 + below(10)), .ends = below(2) ? march(11 + below(10)) : QDate()});
        if (below(2)) {
            const Id assignment = pool.save(
                Assignment{.seat = seats[below(3)], .advisor = person, .confirmedOn = below(2) ? march(1) : QDate()});
            if (below(2)) {
                const int from = 1 + below(25);
                pool.save(Release{.assignment = assignment,
                                  .coversFrom = march(from),
                                  .coversTo = march(from + below(10)),
                                  .askedOn = march(1),
                                  .answer = static_cast<ReleaseAnswer>(below(3))});
            }
        }
    }
}

} // namespace

TEST_CASE("a shortlist says of everyone what a slow look at one advisor after the other says")
{
    const unsigned seed = 20110214;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        StaffingPool pool;
        if (round % 2) {
            auto language = pool.list().request.languages.front();
            language.written = Level::B2;
            pool.save(language);
        }
        fillAtRandom(pool, random);
        const Shortlist list = pool.list();
        SlowJudge slow(*pool, **pool->find<Seat>(pool.seat), **pool->find<Mission>(pool.mission));
        int rank = 0;
        for (const Candidate& candidate : list.candidates) {
            std::set<ReasonCode> against;
            for (const Reason& reason : candidate.reasons)
                if (keepsOut(reason.code))
                    against.insert(reason.code);
            const Advisor advisor = **pool->find<Advisor>(candidate.advisor);
            CHECK(against == slow.against(advisor));
            std::pair<int, int> answers;
            for (const Reason& reason : candidate.reasons)
                if (reason.code == ReasonCode::ReleaseRate)
                    answers = {reason.number, reason.of};
            CHECK(answers == slow.answers(advisor));
            CHECK(candidate.rank == (against.empty() ? ++rank : 0));
        }
        CHECK(list.candidates.size() == 8);
        CHECK(list.funnel.back().left == rank);
        const Shortlist again = pool.list();
        for (size_t i = 0; i < list.candidates.size(); ++i)
            CHECK(again.candidates[i].advisor == list.candidates[i].advisor);
    }
}
