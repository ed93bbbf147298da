#include "core/words/accreditation_words.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/expertise.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/workshop.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Accreditation)
};

// "ORLOV Pavel · Орлов Павел" is one name here.
QString personById(Pool& pool, const Id& id)
{
    return nameOf(pool, Advisor::kind(), id).section(QStringLiteral(" · "), 0, 0);
}

// «18 февраля 2011 г.» ends a sentence by itself.
QString ended(QString words)
{
    if (words.endsWith(QLatin1String("..")))
        words.chop(1);
    return words;
}

QString decidedWords(const AccreditationStep& step)
{
    const bool hasEvidence = !step.workshop.isNull() || !step.assignment.isNull();
    if (!step.decidedBy.isEmpty() && step.signedOn.isValid())
        return Words::tr("Decided by %1, signed on %2.").arg(step.decidedBy, dayWords(step.signedOn));
    if (step.signedOn.isValid())
        return Words::tr("Signed on %1.").arg(dayWords(step.signedOn));
    if (!step.decidedBy.isEmpty())
        return hasEvidence ? Words::tr("Decided by %1, not signed yet.").arg(step.decidedBy)
                           : Words::tr("Decided by %1.").arg(step.decidedBy);
    return hasEvidence ? Words::tr("Not signed yet.") : QString();
}

QString missionWords(Pool& pool, const Id& id)
{
    const auto assignment = pool.find<Assignment>(id);
    if (!assignment || !*assignment)
        return {};
    const auto seat = pool.find<Seat>((*assignment)->seat);
    const QString mission = seat && *seat ? nameOf(pool, Mission::kind(), (*seat)->mission) : QString();
    const QString supervisor = personById(pool, (*assignment)->supervisor);
    return supervisor.isEmpty() ? Words::tr("In-field mission: %1.").arg(mission)
                                : Words::tr("In-field mission: %1, under %2.").arg(mission, supervisor);
}

QString sentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'!') || trimmed.endsWith(u'?')
               ? trimmed
               : trimmed + u'.';
}

QString validityWords(const Standing& standing, const ExpertGroup& group)
{
    const int months = group.validityMonths.value_or(0);
    if (standing.hasRunOut())
        return Words::tr("Lapsed after %1: valid for %n month(s) from %2, and neither mission nor refresher since.",
                         nullptr, months)
            .arg(dayWords(standing.expiresOn), dayWords(standing.renewedOn));
    const QString renewed = standing.renewedOn.isValid() && standing.renewedOn > standing.since
                                ? ended(Words::tr("Renewed on %1.").arg(dayWords(standing.renewedOn)))
                                : QString();
    const QString valid = standing.expiresOn.isValid()
                              ? ended(Words::tr("Valid until %1.").arg(dayWords(standing.expiresOn)))
                              : QString();
    return QString(renewed + u' ' + valid).trimmed();
}

} // namespace

QString accreditationWords(Pool& pool, const ExpertGroup& group, const Id& subject)
{
    const QString name = nameOf(pool, toRecord(group));
    const QString about = nameOf(pool, Subject::kind(), subject);
    return about.isEmpty() ? name : name + QStringLiteral(" · ") + about;
}

QString stageWords(Step stage)
{
    return valueWords(*AccreditationStep::kind().field(u"step"), Member<std::optional<Step>>::toValue(stage));
}

QString whyWords(Pool& pool, const Outlook& outlook)
{
    const AccreditationStep& step = outlook.decided;
    QStringList words{validityWords(outlook.standing, outlook.group), ended(decidedWords(step))};
    if (const QString workshop = nameOf(pool, Workshop::kind(), step.workshop); !workshop.isEmpty())
        words << Words::tr("Workshop: %1.").arg(workshop);
    words << missionWords(pool, step.assignment) << sentence(step.reason);
    words.removeAll(QString());
    return words.join(u' ');
}

QString missingWords(const Outlook& outlook)
{
    const QString code = outlook.group.code;
    switch (outlook.missing.what) {
    case NextStep::Nothing:
        return {};
    case NextStep::Screening:
        return Words::tr("Still missing: a screening.");
    case NextStep::WorkshopDecision:
        return Words::tr("Still missing: the decision of an accreditation workshop.");
    case NextStep::Signature:
        return Words::tr("Still missing: the signature under the decision.");
    case NextStep::FieldMission:
        return code.isEmpty()
                   ? Words::tr("Still missing: one evaluated in-field mission under an accredited advisor.")
                   : Words::tr("Still missing: one evaluated in-field mission under an accredited %1.").arg(code);
    case NextStep::Evaluation:
        return outlook.field.progress == FieldProgress::Completed
                   ? Words::tr("Still missing: the evaluation of the in-field mission.")
                   : Words::tr("Still missing: the in-field mission is confirmed; then its evaluation.");
    case NextStep::Decision:
        return outlook.field.progress == FieldProgress::Evaluated
                   ? Words::tr("Still missing: the decision after the evaluated mission.")
                   : Words::tr("Still missing: the decision to accredit.");
    case NextStep::Renewal:
        return outlook.missing.due.isValid()
                   ? Words::tr("Needed by %1: a mission or a refresher.").arg(dayWords(outlook.missing.due))
                   : Words::tr("Still missing: a mission or a refresher; either renews it.");
    case NextStep::Nomination:
        return Words::tr("To begin anew: a nomination.");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
