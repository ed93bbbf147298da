#include "ui/missions/member_words.h"

#include "core/people/setting.h"
#include "ui/forms/days.h"
#include "ui/look/theme.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::MemberCard)
};

QString dayIn(QDate day, QDate today)
{
    return dayRangeWords(day, day, today);
}

QString consentWords(const Release& release, QDate today)
{
    QStringList parts{release.answer == ReleaseAnswer::NotNeeded
                          ? Words::tr("No release is needed: %1.").arg(release.reason.toHtmlEscaped())
                          : Words::tr("Released on %1.").arg(dayIn(release.answeredOn, today))};
    if (!release.letterRef.isEmpty())
        parts << Words::tr("Letter %1.").arg(release.letterRef.toHtmlEscaped());
    return parts.join(u' ');
}

QString waitingWords(const SeatHolder& member, const DateRange& mission, QDate today, const Theme& theme)
{
    const Release& release = *member.release;
    const QString asked = dayRangeWords(release.coversFrom, release.coversTo, today);
    if (release.answer)
        return Words::tr("Released for %1 only: these days have to be asked for again.").arg(asked);
    if (isForOtherDays(member, mission))
        return Words::tr("Asked for %1, and the days have changed: ask again.").arg(asked);
    QStringList parts;
    if (release.deadline.isValid()) {
        const bool isOverdue = member.isOverdue(today);
        const QString due = isOverdue ? Words::tr("Answer overdue since %1.") : Words::tr("Answer due on %1.");
        const Tokens& t = theme.tokens();
        parts << QStringLiteral("<b style='font-weight:600; color:%1'>%2</b>")
                     .arg((isOverdue ? t.problem : t.warn).name(), due.arg(dayIn(release.deadline, today)));
    }
    if (release.askedOn.isValid())
        parts << Words::tr("Asked on %1.").arg(dayIn(release.askedOn, today));
    if (release.remindedOn.isValid())
        parts << Words::tr("Reminded on %1.").arg(dayIn(release.remindedOn, today));
    return parts.join(u' ');
}

QString howFar(const SeatHolder& member, const DateRange& mission, QDate today, const Theme& theme)
{
    const Assignment& assignment = member.assignment;
    switch (member.status) {
    case AssignmentStatus::Evaluated:
        return Words::tr("Mission completed and evaluated.");
    case AssignmentStatus::Completed:
        return Words::tr("Mission completed on %1.").arg(dayIn(assignment.completedOn, today));
    case AssignmentStatus::Confirmed:
        return Words::tr("Confirmed on %1.").arg(dayIn(assignment.confirmedOn, today));
    case AssignmentStatus::Proposed:
        return Words::tr("Proposed; the administration has not been asked.");
    case AssignmentStatus::Released:
        return consentWords(*member.release, today);
    default:
        return waitingWords(member, mission, today, theme);
    }
}

} // namespace

QString memberStateWords(const SeatHolder& member, const DateRange& mission, QDate today, const Theme& theme)
{
    const QString words = withOneStop(howFar(member, mission, today, theme));
    const QString& reason = member.assignment.reason;
    return reason.isEmpty()
               ? words
               : words + u' ' + Words::tr("In the team all the same, because: %1").arg(reason.toHtmlEscaped());
}

bool isForOtherDays(const SeatHolder& member, const DateRange& mission)
{
    const DateRange days = datesOf(member.assignment, mission);
    return member.release && days.isKnown() && !covers({member.release->coversFrom, member.release->coversTo}, days);
}

DateRange daysToAskFor(Pool& pool, const SeatHolder& member, const DateRange& mission)
{
    const int travel = numberOf(pool, travelDaysSetting).value_or(travelDaysSetting.usual);
    return widened(datesOf(member.assignment, mission), travel);
}

bool hasBegun(const SeatHolder& member, const DateRange& mission, QDate today)
{
    return datesOf(member.assignment, mission).from <= today;
}

} // namespace advisorpool
