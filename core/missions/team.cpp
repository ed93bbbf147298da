#include "core/missions/team.h"

#include "core/accreditation/standings.h"
#include "core/pool/related.h"

#include <map>

namespace advisorpool {

std::span<const char* const> choiceNames(TeamRule)
{
    static constexpr const char* names[] = {"leader",       "accompanied",    "supervised", "not_own",
                                            "nobody_twice", "language_cover", "released",   "seats_taken"};
    return names;
}

std::span<const char* const> choiceNames(TeamVerdict)
{
    static constexpr const char* names[] = {"held", "pending", "unknown", "broken"};
    return names;
}

bool TeamMember::isAccreditedIn(const Id& expertGroup) const
{
    return std::any_of(standings.begin(), standings.end(), [&](const Standing& standing) {
        return standing.expertGroup == expertGroup && reaches(standing.stage, Step::Accredited);
    });
}

Result<Team> teamOf(Pool& pool, const Id& mission)
{
    auto plan = planOf(pool, mission);
    auto engagements = engagementsIn(pool, mission);
    if (!plan || !engagements)
        return failure(plan ? engagements.error() : plan.error());
    Team team{std::move(plan->mission), std::move(plan->seats), {}};
    for (Engagement& engagement : *engagements) {
        if (!engagement.stands())
            continue;
        const Id advisor = engagement.assignment.advisor;
        auto person = named<Advisor>(pool, advisor);
        auto standings = standingsOf(pool, advisor);
        auto skills = related<LanguageSkill>(pool, u"advisor", advisor);
        if (!person || !standings || !skills)
            return failure(!person ? person.error() : !standings ? standings.error() : skills.error());
        team.members.push_back({std::move(engagement), std::move(*person), std::move(*standings), std::move(*skills)});
    }
    return team;
}

namespace {

class Judgement
{
public:
    Judgement(const Team& team, QDate today) : m_team(team), m_today(today) {}

    std::vector<TeamFinding> run()
    {
        judgeLeader();
        for (const TeamMember& member : m_team.members)
            if (member.isCandidate())
                judgeCandidate(member);
        judgeOwn();
        judgeTwice();
        judgeLanguages();
        judgeReleases();
        judgeSeats();
        return std::move(m_findings);
    }

private:
    void add(TeamFinding finding) { m_findings.push_back(std::move(finding)); }

    const TeamMember* memberIn(const Id& seat) const
    {
        const auto found = std::find_if(m_team.members.begin(), m_team.members.end(),
                                        [&](const TeamMember& member) { return member.seat().id == seat; });
        return found == m_team.members.end() ? nullptr : &*found;
    }

    bool isFull() const
    {
        return std::all_of(m_team.seats.begin(), m_team.seats.end(),
                           [&](const SeatPlan& plan) { return memberIn(plan.seat.id); });
    }

    void judgeLeader()
    {
        const auto leads = [](const SeatPlan& plan) { return plan.seat.role == SeatRole::Leader; };
        const auto count = std::count_if(m_team.seats.begin(), m_team.seats.end(), leads);
        if (count != 1)
            return add({.rule = TeamRule::Leader, .verdict = TeamVerdict::Broken, .number = static_cast<int>(count)});
        const Id seat = std::find_if(m_team.seats.begin(), m_team.seats.end(), leads)->seat.id;
        const TeamMember* leader = memberIn(seat);
        add({.rule = TeamRule::Leader,
             .verdict = leader ? TeamVerdict::Held : TeamVerdict::Pending,
             .advisor = leader ? leader->advisor.id : Id(),
             .seat = seat,
             .number = 1});
    }

    void judgeCandidate(const TeamMember& candidate)
    {
        const auto guides = [&](const TeamMember& member) {
            return member.advisor.id != candidate.advisor.id && member.isAccreditedIn(candidate.seat().expertGroup);
        };
        const auto companion = std::find_if(m_team.members.begin(), m_team.members.end(), guides);
        const bool accompanied = companion != m_team.members.end();
        add({.rule = TeamRule::Accompanied,
             .verdict = accompanied ? TeamVerdict::Held
                        : isFull()  ? TeamVerdict::Broken
                                    : TeamVerdict::Pending,
             .advisor = accompanied ? companion->advisor.id : Id(),
             .other = candidate.advisor.id});

        const Id& supervisor = candidate.engagement.assignment.supervisor;
        const bool fits = std::any_of(m_team.members.begin(), m_team.members.end(), [&](const TeamMember& member) {
            return member.advisor.id == supervisor && guides(member);
        });
        add({.rule = TeamRule::Supervised,
             .verdict = fits                  ? TeamVerdict::Held
                        : supervisor.isNull() ? TeamVerdict::Pending
                                              : TeamVerdict::Broken,
             .advisor = supervisor,
             .other = candidate.advisor.id});
    }

    void judgeOwn()
    {
        TeamFinding held{.rule = TeamRule::NotOwn, .verdict = TeamVerdict::Held};
        if (m_team.mission.beneficiary.isNull() || m_team.members.empty())
            return;
        bool isBroken = false;
        for (const TeamMember& member : m_team.members) {
            const Id& employer = member.advisor.administration;
            if (employer == m_team.mission.beneficiary) {
                add({.rule = TeamRule::NotOwn, .verdict = TeamVerdict::Broken, .advisor = member.advisor.id});
                isBroken = true;
            } else if (employer.isNull() && held.verdict == TeamVerdict::Held) {
                held.verdict = TeamVerdict::Unknown;
                held.advisor = member.advisor.id;
            }
        }
        if (!isBroken)
            add(held);
    }

    void judgeTwice()
    {
        std::map<Id, int> seats;
        for (const TeamMember& member : m_team.members)
            seats[member.advisor.id] += 1;
        bool isBroken = false;
        for (const auto& [advisor, count] : seats)
            if (count > 1) {
                add({.rule = TeamRule::NobodyTwice, .verdict = TeamVerdict::Broken, .advisor = advisor});
                isBroken = true;
            }
        if (!isBroken && m_team.members.size() > 1)
            add({.rule = TeamRule::NobodyTwice, .verdict = TeamVerdict::Held});
    }

    // The most that any seat asks for in each language: one who covers it speaks for the team.
    void judgeLanguages()
    {
        std::map<QString, SeatLanguage> wanted;
        for (const SeatPlan& plan : m_team.seats)
            for (const SeatLanguage& language : plan.languages) {
                SeatLanguage& most = wanted[language.language];
                most.spoken = std::max(most.spoken, language.spoken);
                most.written = std::max(most.written, language.written);
                most.facilitates = most.facilitates.value_or(false) || language.facilitates.value_or(false);
            }
        for (const auto& [language, most] : wanted)
            add(coverOf(language, most));
    }

    TeamFinding coverOf(const QString& language, const SeatLanguage& wanted) const
    {
        TeamFinding best{.rule = TeamRule::LanguageCover,
                         .verdict = isFull() ? TeamVerdict::Broken : TeamVerdict::Pending,
                         .language = language};
        for (const TeamMember& member : m_team.members)
            for (const LanguageSkill& skill : member.skills) {
                if (skill.language != language || best.verdict == TeamVerdict::Held)
                    continue;
                const bool isLow = (wanted.spoken && skill.spoken && *skill.spoken < *wanted.spoken) ||
                                   (wanted.written && skill.written && *skill.written < *wanted.written) ||
                                   (*wanted.facilitates && skill.facilitates && !*skill.facilitates);
                const bool isUnknown = (wanted.spoken && !skill.spoken) || (wanted.written && !skill.written) ||
                                       (*wanted.facilitates && !skill.facilitates);
                if (isLow || (isUnknown && best.verdict == TeamVerdict::Unknown))
                    continue;
                best.verdict = isUnknown ? TeamVerdict::Unknown : TeamVerdict::Held;
                best.advisor = member.advisor.id;
            }
        return best;
    }

    void judgeReleases()
    {
        bool isPending = false;
        for (const TeamMember& member : m_team.members) {
            const Engagement& engagement = member.engagement;
            if (isReleased(engagement.status()))
                continue;
            const QDate starts = engagement.dates().from;
            const bool isLate = starts.isValid() && starts <= m_today;
            add({.rule = TeamRule::Released,
                 .verdict = isLate ? TeamVerdict::Broken : TeamVerdict::Pending,
                 .advisor = member.advisor.id,
                 .number = starts.isValid() ? static_cast<int>(m_today.daysTo(starts)) : 0});
            isPending = true;
        }
        if (!isPending && !m_team.members.empty())
            add({.rule = TeamRule::Released, .verdict = TeamVerdict::Held});
    }

    void judgeSeats()
    {
        int place = 0;
        for (const SeatPlan& plan : m_team.seats) {
            place += 1;
            if (!memberIn(plan.seat.id))
                add({.rule = TeamRule::SeatsTaken,
                     .verdict = TeamVerdict::Pending,
                     .seat = plan.seat.id,
                     .number = place});
        }
        if (place > 0 && isFull())
            add({.rule = TeamRule::SeatsTaken, .verdict = TeamVerdict::Held});
    }

    const Team& m_team;
    QDate m_today;
    std::vector<TeamFinding> m_findings;
};

} // namespace

std::vector<TeamFinding> judge(const Team& team, QDate today)
{
    return Judgement(team, today).run();
}

} // namespace advisorpool
