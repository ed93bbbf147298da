#include "core/words/reasons.h"

#include "core/missions/release.h"
#include "core/people/expertise.h"
#include "core/people/locale_names.h"
#include "core/people/unavailability.h"
#include "core/words/accreditation_words.h"
#include "core/words/level_words.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/workshop.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

QString languageWords(const SeatRequest& request, const Reason& reason)
{
    const QString name = languageName(reason.language, QLocale());
    const auto found = std::find_if(request.languages.begin(), request.languages.end(),
                                    [&](const SeatLanguage& each) { return each.language == reason.language; });
    const SeatLanguage wanted = found == request.languages.end() ? SeatLanguage{} : *found;
    switch (reason.code) {
    case ReasonCode::LanguageMissing:
        return Words::tr("%1: no record").arg(name);
    case ReasonCode::LanguageLow:
        return Words::tr("%1 %2, asked for: %3").arg(name, levelWords(reason.level), levelWords(wanted.spoken));
    case ReasonCode::WrittenLow:
        return Words::tr("%1, written %2, asked for: %3")
            .arg(name, levelWords(reason.level), levelWords(wanted.written));
    case ReasonCode::WrittenUnknown:
        return Words::tr("%1, written: level unknown").arg(name);
    case ReasonCode::WrittenFits:
        return Words::tr("%1, written %2").arg(name, levelWords(reason.level));
    case ReasonCode::CannotFacilitate:
        return Words::tr("does not facilitate in this language: %1").arg(name);
    case ReasonCode::LevelUnknown:
        return Words::tr("%1: level unknown").arg(name);
    case ReasonCode::FacilitationUnknown:
        return Words::tr("not known to facilitate in this language: %1").arg(name);
    default:
        return reason.level ? name + u' ' + levelWords(reason.level) : name;
    }
}

QString stageReason(const Reason& reason)
{
    switch (reason.code) {
    case ReasonCode::StageMissing:
        return Words::tr("not in the expert group");
    case ReasonCode::AlreadyAccredited:
        return Words::tr("accredited already");
    case ReasonCode::Waiting:
        return reason.day.isValid() ? Words::tr("waiting for an in-field mission since %1").arg(dayWords(reason.day))
                                    : Words::tr("waiting for an in-field mission");
    default:
        return reason.stage ? stageWords(*reason.stage) : QString();
    }
}

QString expertiseWords(Pool& pool, const Reason& reason)
{
    const QString subject = nameOf(pool, Subject::kind(), reason.record);
    if (reason.code == ReasonCode::ExpertiseMissing)
        return Words::tr("%1: no record").arg(subject);
    if (reason.code == ReasonCode::DepthUnknown)
        return Words::tr("%1: depth unknown").arg(subject);
    return Words::tr("%1, depth %2").arg(subject).arg(reason.number);
}

QString daysWords(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return dayRange(from, to, QLocale(), QStringLiteral("MMM"));
    return from.isValid() ? Words::tr("from %1 on").arg(dayWords(from))
           : to.isValid() ? Words::tr("until %1").arg(dayWords(to))
                          : QString();
}

// "Risk management, Kyiv (14 Mar – 1 Apr 2011)"
template <class R> QString withDays(Pool& pool, const Id& id)
{
    const QString name = nameOf(pool, R::kind(), id);
    const auto record = pool.find<R>(id);
    const QString days = record && *record ? daysWords((*record)->starts, (*record)->ends) : QString();
    return days.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, days);
}

QString because(const QString& words, const QString& reason)
{
    return reason.isEmpty() ? words : words + QStringLiteral(": ") + reason;
}

QString absenceWords(Pool& pool, const Id& id)
{
    const auto absence = pool.find<Unavailability>(id);
    if (!absence || !*absence)
        return Words::tr("not available at that time");
    return because(Words::tr("not available %1", "on these days").arg(daysWords((*absence)->starts, (*absence)->ends)),
                   (*absence)->reason);
}

QString refusalWords(Pool& pool, const Id& id)
{
    const auto release = pool.find<Release>(id);
    if (!release || !*release || !(*release)->answeredOn.isValid())
        return Words::tr("release refused for that time");
    return because(Words::tr("release refused on %1").arg(dayWords((*release)->answeredOn)), (*release)->reason);
}

} // namespace

QString describe(Pool& pool, const SeatRequest& request, const Reason& reason)
{
    switch (reason.code) {
    case ReasonCode::LanguageMissing:
    case ReasonCode::LanguageLow:
    case ReasonCode::WrittenLow:
    case ReasonCode::CannotFacilitate:
    case ReasonCode::LevelUnknown:
    case ReasonCode::WrittenUnknown:
    case ReasonCode::FacilitationUnknown:
    case ReasonCode::LanguageFits:
    case ReasonCode::WrittenFits:
        return languageWords(request, reason);
    case ReasonCode::HasLeft:
        return Words::tr("left the pool");
    case ReasonCode::StageMissing:
    case ReasonCode::StageOther:
    case ReasonCode::AlreadyAccredited:
    case ReasonCode::StageFits:
    case ReasonCode::Waiting:
        return stageReason(reason);
    case ReasonCode::InTeam:
        return Words::tr("in another seat of this mission");
    case ReasonCode::OverlapsMission:
        return Words::tr("another mission at that time: %1").arg(withDays<Mission>(pool, reason.record));
    case ReasonCode::AtWorkshop:
        return Words::tr("at a workshop at that time: %1").arg(withDays<Workshop>(pool, reason.record));
    case ReasonCode::Unavailable:
        return absenceWords(pool, reason.record);
    case ReasonCode::OwnAdministration:
        return Words::tr("from the administration that asks");
    case ReasonCode::ReleaseRefused:
        return refusalWords(pool, reason.record);
    case ReasonCode::ExpertiseFits:
    case ReasonCode::ExpertiseLow:
    case ReasonCode::ExpertiseMissing:
    case ReasonCode::DepthUnknown:
        return expertiseWords(pool, reason);
    case ReasonCode::WorkedThere:
        return Words::tr("worked there, %1").arg(reason.day.year());
    case ReasonCode::WorkedInRegion:
        return Words::tr("worked in the region, %1").arg(reason.day.year());
    case ReasonCode::MissionsLately:
        return reason.number == 0 ? Words::tr("no mission in the last 12 months")
                                  : Words::tr("%n mission(s) in the last 12 months", nullptr, reason.number);
    case ReasonCode::ReleaseRate:
        return Words::tr("the administration released %1 of %2").arg(reason.number).arg(reason.of);
    case ReasonCode::Unanswered:
        return Words::tr("the administration owes %n answer(s)", nullptr, reason.number);
    case ReasonCode::AnswerDays:
        return Words::tr("the administration answers in %n day(s)", nullptr, reason.number);
    case ReasonCode::NewRegion:
        return Words::tr("a new region in the team");
    case ReasonCode::InThisSeat:
        return Words::tr("in this seat already");
    }
    return {};
}

QString funnelStepWords(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Language:
        return Words::tr("languages");
    case FunnelStep::Stage:
        return Words::tr("accreditation");
    case FunnelStep::Free:
        return Words::tr("free");
    case FunnelStep::Release:
        return Words::tr("can be released");
    }
    return {};
}

} // namespace advisorpool
