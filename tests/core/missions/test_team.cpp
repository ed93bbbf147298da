#include "core/missions/team.h"

#include "tests/catch.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2012, 3, day);
}

Id id(int number)
{
    return Id::derived(Id(), QByteArray::number(number));
}

const Id cma = id(1), toa = id(2), georgia = id(3), kazakhstan = id(4);

// A team of a leader's, an advisor's and a candidate's seat, made by hand: nothing of it is in a pool.
struct Case
{
    Team team{.mission = {.beneficiary = georgia, .starts = march(7), .ends = march(7)}};
    int made = 100;

    Case()
    {
        for (const SeatRole role : {SeatRole::Leader, SeatRole::Advisor, SeatRole::Candidate})
            team.seats.push_back({{.id = id(++made), .role = role, .expertGroup = cma}, {}});
    }

    TeamMember& take(size_t seat, const Id& advisor, std::optional<Step> stage = Step::Accredited, const Id& in = cma)
    {
        TeamMember member;
        member.advisor = {.id = advisor, .familyName = u"N"_s, .administration = kazakhstan};
        member.engagement.assignment = {.id = id(++made), .seat = team.seats[seat].seat.id, .advisor = advisor};
        member.engagement.seat = team.seats[seat].seat;
        member.engagement.mission = team.mission;
        if (stage)
            member.standings.push_back({.expertGroup = in, .stage = *stage});
        return team.members.emplace_back(std::move(member));
    }

    std::vector<TeamFinding> of(TeamRule rule, QDate today = march(1)) const
    {
        std::vector<TeamFinding> found;
        for (const TeamFinding& finding : judge(team, today))
            if (finding.rule == rule)
                found.push_back(finding);
        return found;
    }

    std::string verdict(TeamRule rule, QDate today = march(1)) const
    {
        const auto found = of(rule, today);
        return found.empty() ? "" : choiceNames(TeamVerdict{})[static_cast<size_t>(found.front().verdict)];
    }
};

} // namespace

TEST_CASE("a team has one leader")
{
    Case one;
    CHECK(one.verdict(TeamRule::Leader) == "pending");
    one.take(0, id(10));
    CHECK(one.verdict(TeamRule::Leader) == "held");
    one.team.seats[1].seat.role = SeatRole::Leader;
    CHECK(one.verdict(TeamRule::Leader) == "broken");
    one.team.seats[0].seat.role = one.team.seats[1].seat.role = SeatRole::Advisor;
    CHECK(one.verdict(TeamRule::Leader) == "broken");
}

TEST_CASE("a candidate goes with somebody accredited in the same expert group")
{
    Case one;
    CHECK(one.of(TeamRule::Accompanied).empty());
    one.take(2, id(12), Step::PreAccredited);
    CHECK(one.verdict(TeamRule::Accompanied) == "pending");
    one.take(1, id(11), Step::Accredited, toa);
    CHECK(one.verdict(TeamRule::Accompanied) == "pending");
    one.take(0, id(10), Step::PreAccredited);
    CHECK(one.verdict(TeamRule::Accompanied) == "broken"); // no seat is left
    one.team.members.back().standings.front().stage = Step::Recognised;
    CHECK(one.verdict(TeamRule::Accompanied) == "held");
    CHECK(one.of(TeamRule::Accompanied).front().advisor == id(10));
    one.team.members.back().standings.front().stage = Step::Lapsed;
    CHECK(one.verdict(TeamRule::Accompanied) == "broken");
}

TEST_CASE("a candidate does not accompany or supervise themselves")
{
    Case one;
    one.take(2, id(12)).engagement.assignment.supervisor = id(12);
    CHECK(one.verdict(TeamRule::Accompanied) == "pending");
    CHECK(one.verdict(TeamRule::Supervised) == "broken");
}

TEST_CASE("a supervisor is in the team and accredited in the same expert group")
{
    Case one;
    Id& supervisor = one.take(2, id(12), Step::PreAccredited).engagement.assignment.supervisor;
    CHECK(one.verdict(TeamRule::Supervised) == "pending");
    supervisor = id(10);
    CHECK(one.verdict(TeamRule::Supervised) == "broken");
    one.take(0, id(10), Step::Accredited, toa);
    CHECK(one.verdict(TeamRule::Supervised) == "broken");
    one.team.members.back().standings.front().expertGroup = cma;
    CHECK(one.verdict(TeamRule::Supervised) == "held");
}

TEST_CASE("nobody comes from the beneficiary, and nobody knows of one without an administration")
{
    Case one;
    CHECK(one.verdict(TeamRule::NotOwn).empty());
    one.take(0, id(10));
    CHECK(one.verdict(TeamRule::NotOwn) == "held");
    one.take(1, id(11)).advisor.administration = {};
    CHECK(one.verdict(TeamRule::NotOwn) == "unknown");
    one.take(2, id(12)).advisor.administration = georgia;
    REQUIRE(one.of(TeamRule::NotOwn).size() == 1);
    CHECK(one.verdict(TeamRule::NotOwn) == "broken");
    CHECK(one.of(TeamRule::NotOwn).front().advisor == id(12));
}

TEST_CASE("nobody sits in two seats of a team")
{
    Case one;
    one.take(0, id(10));
    CHECK(one.verdict(TeamRule::NobodyTwice).empty());
    one.take(1, id(11));
    CHECK(one.verdict(TeamRule::NobodyTwice) == "held");
    one.take(2, id(10));
    CHECK(one.verdict(TeamRule::NobodyTwice) == "broken");
}

TEST_CASE("each language that a seat asks for is spoken well enough by somebody")
{
    Case one;
    one.team.seats[0].languages = {{.language = u"ru"_s, .spoken = Level::B2, .facilitates = true}};
    one.team.seats[1].languages = {{.language = u"ru"_s, .spoken = Level::C1}};
    CHECK(one.verdict(TeamRule::LanguageCover) == "pending");
    const auto speaks = [&](std::optional<Level> spoken, std::optional<bool> facilitates) {
        one.team.members.back().skills = {{.language = u"ru"_s, .spoken = spoken, .facilitates = facilitates}};
    };
    one.take(0, id(10));
    speaks(Level::B2, true); // as the seat asks, not as the team needs
    CHECK(one.verdict(TeamRule::LanguageCover) == "pending");
    speaks({}, true);
    CHECK(one.verdict(TeamRule::LanguageCover) == "unknown");
    speaks(Level::C1, {});
    CHECK(one.verdict(TeamRule::LanguageCover) == "unknown");
    speaks(Level::Native, false);
    CHECK(one.verdict(TeamRule::LanguageCover) == "pending");
    one.take(1, id(11));
    one.take(2, id(12));
    CHECK(one.verdict(TeamRule::LanguageCover) == "broken");
    speaks(Level::C2, true);
    CHECK(one.verdict(TeamRule::LanguageCover) == "held");
    CHECK(one.of(TeamRule::LanguageCover).front().advisor == id(12));
}

TEST_CASE("who is not released yet is counted down to the start, across a leap day and a year")
{
    Case one;
    one.take(0, id(10));
    CHECK(one.verdict(TeamRule::Released, QDate(2012, 2, 28)) == "pending");
    CHECK(one.of(TeamRule::Released, QDate(2012, 2, 28)).front().number == 8);
    CHECK(one.of(TeamRule::Released, QDate(2011, 12, 31)).front().number == 67);
    CHECK(one.verdict(TeamRule::Released, march(7)) == "broken"); // it has begun
    one.team.members.front().engagement.releases = {
        {.coversFrom = march(7), .coversTo = march(7), .answer = ReleaseAnswer::Granted}}; // a mission of one day
    CHECK(one.verdict(TeamRule::Released) == "held");
    one.team.members.front().engagement.mission.ends = march(8); // the dates have changed
    CHECK(one.verdict(TeamRule::Released) == "pending");
    one.team.members.front().engagement.mission.starts = one.team.members.front().engagement.mission.ends = {};
    CHECK(one.of(TeamRule::Released).front().number == 0); // nobody knows when
}

TEST_CASE("every open seat is named by its place")
{
    Case one;
    one.take(1, id(11));
    const auto open = one.of(TeamRule::SeatsTaken);
    REQUIRE(open.size() == 2);
    CHECK(open[0].number == 1);
    CHECK(open[1].number == 3);
    one.take(0, id(10));
    one.take(2, id(12));
    CHECK(one.verdict(TeamRule::SeatsTaken) == "held");
}
