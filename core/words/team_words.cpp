#include "core/words/team_words.h"

#include "core/people/administration.h"
#include "core/people/locale_names.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Team)
};

QString nameIn(const Team& team, const Id& advisor)
{
    const auto found = std::find_if(team.members.begin(), team.members.end(),
                                    [&](const TeamMember& member) { return member.advisor.id == advisor; });
    if (found == team.members.end())
        return {};
    return inLanguage(latinName(found->advisor), cyrillicName(found->advisor));
}

QString leaderWords(const Team& team, const TeamFinding& finding)
{
    if (finding.verdict == TeamVerdict::Held)
        return Words::tr("%1 leads").arg(nameIn(team, finding.advisor));
    if (finding.verdict == TeamVerdict::Pending)
        return Words::tr("Nobody leads yet");
    return finding.number == 0 ? Words::tr("No seat is a leader's")
                               : Words::tr("%n seats are a leader's, one is enough", nullptr, finding.number);
}

QString candidateWords(const Team& team, const TeamFinding& finding)
{
    const QString candidate = nameIn(team, finding.other);
    const QString other = nameIn(team, finding.advisor);
    if (finding.rule == TeamRule::Accompanied)
        return finding.verdict == TeamVerdict::Held
                   ? Words::tr("%1 goes with somebody accredited: %2").arg(candidate, other)
                   : Words::tr("%1 has nobody accredited in the same expert group beside them").arg(candidate);
    if (finding.verdict == TeamVerdict::Held)
        return Words::tr("%1 supervises %2").arg(other, candidate);
    return finding.verdict == TeamVerdict::Pending
               ? Words::tr("Nobody supervises %1 yet").arg(candidate)
               : Words::tr("The supervisor of %1 is not in the team, or not accredited in the expert group")
                     .arg(candidate);
}

QString ownWords(Pool& pool, const Team& team, const TeamFinding& finding)
{
    if (finding.verdict == TeamVerdict::Broken)
        return Words::tr("%1 comes from the administration that asks").arg(nameIn(team, finding.advisor));
    if (finding.verdict == TeamVerdict::Unknown)
        return Words::tr("Nobody knows which administration %1 comes from").arg(nameIn(team, finding.advisor));
    const auto beneficiary = pool.find<Administration>(team.mission.beneficiary);
    const QString country = beneficiary && *beneficiary ? (*beneficiary)->country : QString();
    return country.isEmpty()
               ? Words::tr("Nobody comes from the administration that asks")
               : Words::tr("Nobody comes from the country that asks: %1").arg(countryName(country, QLocale()));
}

QString languageWords(const Team& team, const TeamFinding& finding)
{
    const QString language = languageName(finding.language, QLocale());
    if (finding.verdict == TeamVerdict::Held)
        return Words::tr("%1: spoken well enough by %2").arg(language, nameIn(team, finding.advisor));
    if (finding.verdict == TeamVerdict::Unknown)
        return Words::tr("%1: how well %2 speaks it is not known").arg(language, nameIn(team, finding.advisor));
    return finding.verdict == TeamVerdict::Pending ? Words::tr("%1: nobody speaks it well enough yet").arg(language)
                                                   : Words::tr("%1: nobody speaks it well enough").arg(language);
}

QString releaseWords(const Team& team, const TeamFinding& finding)
{
    const QString name = nameIn(team, finding.advisor);
    if (finding.verdict == TeamVerdict::Held)
        return Words::tr("Everybody is released");
    if (finding.verdict == TeamVerdict::Broken)
        return Words::tr("%1 is not released, and the mission has begun").arg(name);
    return finding.number > 0
               ? Words::tr("%1 is not released yet, %n day(s) to the start", nullptr, finding.number).arg(name)
               : Words::tr("%1 is not released yet").arg(name);
}

} // namespace

QString describe(Pool& pool, const Team& team, const TeamFinding& finding)
{
    switch (finding.rule) {
    case TeamRule::Leader:
        return leaderWords(team, finding);
    case TeamRule::Accompanied:
    case TeamRule::Supervised:
        return candidateWords(team, finding);
    case TeamRule::NotOwn:
        return ownWords(pool, team, finding);
    case TeamRule::NobodyTwice:
        return finding.verdict == TeamVerdict::Held
                   ? Words::tr("Nobody sits in two seats")
                   : Words::tr("%1 sits in two seats").arg(nameIn(team, finding.advisor));
    case TeamRule::LanguageCover:
        return languageWords(team, finding);
    case TeamRule::Released:
        return releaseWords(team, finding);
    case TeamRule::SeatsTaken:
        return finding.verdict == TeamVerdict::Held ? Words::tr("Every seat is taken")
                                                    : Words::tr("Seat %1 is open").arg(finding.number);
    }
    return {};
}

} // namespace advisorpool
