#include "core/checks/guard.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/record_step.h"
#include "core/accreditation/standings.h"
#include "core/accreditation/step_rules.h"
#include "core/checks/accepted_problem.h"
#include "core/checks/accreditation_rules.h"
#include "core/checks/mission_rules.h"
#include "core/checks/record_rules.h"
#include "core/checks/workshop_rules.h"
#include "core/documents/document_template.h"
#include "core/missions/engagement.h"
#include "core/people/advisor.h"
#include "core/pool/related.h"
#include "core/workshops/feedback.h"
#include "core/workshops/mark_summary.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

namespace {

tl::unexpected<Error> refusal(const Record& record, const QString& rule)
{
    return failure({.fault = Fault::Refused, .field = record.kind->name, .value = record.id.text(), .detail = rule});
}

// A reason that comes with this very edit: said with it, or written into the record by it.
Result<QString> reasonGiven(Edit& edit, const Record& record, const QString& said)
{
    if (!said.trimmed().isEmpty())
        return said.trimmed();
    return edit.pool().record(*record.kind, record.id).map([&](const std::optional<Record>& before) {
        const Value& now = record[u"reason"];
        return before && (*before)[u"reason"] == now ? QString() : now.text();
    });
}

// The rules that a reason lets one pass: it stands in the record, or comes with the edit and is written there.
Result<void> askForReason(Edit& edit, const Record& record, const QString& rule, const QString& reason)
{
    const Field& field = *record.kind->field(u"reason");
    if (!record[field].isNull())
        return {};
    if (reason.trimmed().isEmpty())
        return refusal(record, rule);
    return edit.set(*record.kind, record.id, {{&field, Value(reason.trimmed())}});
}

// `evaluated`: an assignment whose evaluation this very edit makes, so that the tables do not show it yet.
Result<void> guardStep(Edit& edit, const Record& record, const QString& reason, const Id& evaluated = {})
{
    const auto step = fromRecord<AccreditationStep>(record);
    auto before = edit.pool().find<AccreditationStep>(record.id);
    if (!before)
        return failure(before.error());
    if (*before && changesSigned(**before, step))
        return refusal(record, QStringLiteral("signed_step"));
    auto another = isSignedByAnother(edit.pool(), step);
    if (!another || *another)
        return another ? refusal(record, QStringLiteral("not_head_facilitator")) : failure(another.error());
    auto itself = correctsItself(edit.pool(), step);
    auto rivals = rivalsOf(edit.pool(), step);
    auto support = supportOf(edit.pool(), step);
    if (!itself || !rivals || !support)
        return failure(!itself ? itself.error() : !rivals ? rivals.error() : support.error());
    support->isEvaluated |= !evaluated.isNull() && step.assignment == evaluated;
    if (*itself)
        return refusal(record, QStringLiteral("circular_correction"));
    if (!rivals->empty())
        return refusal(record, QStringLiteral("double_correction"));
    if (lacksReason(step))
        return askForReason(edit, record, QStringLiteral("no_reason"), reason);
    return isUnsupported(step, *support) ? askForReason(edit, record, QStringLiteral("no_field_mission"), reason)
                                         : Result<void>();
}

Result<void> guardAssignment(Edit& edit, const Record& record, const QString& reason)
{
    auto impossible = contradictionIn(edit.pool(), fromRecord<Assignment>(record));
    auto broken = rulesBrokenBy(edit.pool(), fromRecord<Assignment>(record));
    if (!impossible || !broken)
        return failure(impossible ? broken.error() : impossible.error());
    if (!impossible->isEmpty())
        return refusal(record, *impossible);
    auto given = reasonGiven(edit, record, reason);
    if (!given)
        return failure(given.error());
    for (const BrokenRule& rule : *broken) {
        auto accepted = isAccepted(edit, rule.code, record.id, rule.other);
        if (!accepted)
            return failure(accepted.error());
        if (*accepted)
            continue;
        if (given->isEmpty())
            return refusal(record, rule.code);
        auto done = accept(edit, rule.code, record.id, rule.other, *given).and_then([&] {
            return askForReason(edit, record, rule.code, *given);
        });
        if (!done)
            return done;
    }
    return {};
}

// Why an administration need not be asked, somebody wants to know later.
Result<void> guardRelease(Edit& edit, const Record& record, const QString& reason)
{
    return fromRecord<Release>(record).answer == ReleaseAnswer::NotNeeded
               ? askForReason(edit, record, QStringLiteral("release_reason"), reason)
               : Result<void>();
}

Result<void> guardEvaluation(Edit& edit, const Record& record)
{
    return evaluatesItself(edit.pool(), fromRecord<Evaluation>(record)).and_then([&](bool itself) -> Result<void> {
        if (itself)
            return refusal(record, QStringLiteral("own_evaluator"));
        return {};
    });
}

Result<void> guardGroup(Edit& edit, const Record& record)
{
    for (const QString& code : fromRecord<ExpertGroup>(record).convertsFrom.split(u' ', Qt::SkipEmptyParts)) {
        auto group = expertGroupCoded(edit.pool(), code);
        if (!group)
            return failure(group.error());
        if (group->isNull() || *group == record.id)
            return refusal(record, QStringLiteral("unknown_group"));
    }
    return {};
}

Result<void> guardMark(Edit& edit, const Record& record)
{
    const auto mark = fromRecord<Mark>(record);
    auto handedIn = isHandedIn(edit.pool(), mark);
    if (!handedIn || *handedIn)
        return handedIn ? refusal(record, QStringLiteral("handed_in")) : failure(handedIn.error());
    auto anothers = isAnothersSheet(edit.pool(), mark);
    if (!anothers || *anothers)
        return anothers ? refusal(record, QStringLiteral("anothers_sheet")) : failure(anothers.error());
    return rulesBrokenBy(edit.pool(), mark).and_then([&](const std::vector<BrokenRule>& broken) -> Result<void> {
        if (!broken.empty())
            return refusal(record, broken.front().code);
        return {};
    });
}

// Marks that were given stay on the scale.
Result<void> guardCriterion(Edit& edit, const Record& record)
{
    const auto criterion = fromRecord<Criterion>(record);
    return isMarkedAbove(edit.pool(), criterion.id, scaleOf(criterion)).and_then([&](bool above) -> Result<void> {
        if (above)
            return refusal(record, QStringLiteral("off_scale"));
        return {};
    });
}

Result<void> guardAttendance(Edit& edit, const Record& record)
{
    return isOutsideWorkshop(edit.pool(), fromRecord<Attendance>(record)).and_then([&](bool outside) -> Result<void> {
        if (outside)
            return refusal(record, QStringLiteral("outside_workshop"));
        return {};
    });
}

// A workshop goes through its states forwards; back again only for a reason.
Result<void> guardWorkshop(Edit& edit, const Record& record, const QString& reason)
{
    auto before = edit.pool().find<Workshop>(record.id);
    if (!before)
        return failure(before.error());
    if (!*before || fromRecord<Workshop>(record).status >= (*before)->status)
        return {};
    if (reason.trimmed().isEmpty())
        return refusal(record, QStringLiteral("reopened"));
    return accept(edit, QStringLiteral("reopened"), record.id, {}, reason.trimmed());
}

Result<void> guardDeletion(Edit& edit, const Kind& kind, const Id& id)
{
    auto before = edit.pool().record(kind, id);
    if (!before)
        return failure(before.error());
    if (!*before || !(*before)->isAlive())
        return {};
    Result<bool> stays = false;
    const char* rule = "signed_step";
    if (&kind == &AccreditationStep::kind()) {
        stays = fromRecord<AccreditationStep>(**before).signedOn.isValid();
    } else if (&kind == &Participation::kind()) {
        stays = isDecided(edit.pool(), fromRecord<Participation>(**before));
    } else if (&kind == &Workshop::kind()) {
        stays = hasDecided(edit.pool(), id);
    } else if (&kind == &Mark::kind()) {
        stays = isHandedIn(edit.pool(), fromRecord<Mark>(**before));
        rule = "handed_in";
    } else if (&kind == &Criterion::kind()) {
        stays = isMarkedAbove(edit.pool(), id, 0);
        rule = "marked_criterion";
    } else if (&kind == &Mission::kind() || &kind == &Seat::kind() || &kind == &Assignment::kind() ||
               &kind == &Evaluation::kind()) {
        stays = groundsAccreditation(edit.pool(), kind, id);
        rule = "grounds_accreditation";
    }
    if (!stays)
        return failure(stays.error());
    return *stays ? refusal(**before, QString::fromLatin1(rule)) : Result<void>();
}

// In which subject the candidate waits for an accreditation in the seat's expert group. What subject a seat asks for is
// about expertise where the group is accredited in none.
Result<Id> subjectOf(Pool& pool, const Id& advisor, const Seat& seat)
{
    return standingsOf(pool, advisor).map([&](const std::vector<Standing>& standings) {
        const bool inSubject = std::any_of(standings.begin(), standings.end(), [&](const Standing& standing) {
            return standing.expertGroup == seat.expertGroup && standing.subject == seat.subject;
        });
        return inSubject ? seat.subject : Id();
    });
}

} // namespace

Result<void> guard(Edit& edit, const Kind& kind, const Id& id, const QString& reason)
{
    auto found = edit.record(kind, id);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return guardDeletion(edit, kind, id);
    if (&kind == &DocumentTemplate::kind()) // it says where
        return checkTemplate(fromRecord<DocumentTemplate>(**found));
    if (const auto broken = rulesBrokenBy(**found); !broken.empty())
        return refusal(**found, broken.front());
    if (&kind == &AccreditationStep::kind())
        return guardStep(edit, **found, reason);
    if (&kind == &ExpertGroup::kind())
        return guardGroup(edit, **found);
    if (&kind == &Assignment::kind())
        return guardAssignment(edit, **found, reason);
    if (&kind == &Release::kind())
        return guardRelease(edit, **found, reason);
    if (&kind == &Evaluation::kind())
        return guardEvaluation(edit, **found);
    if (&kind == &FeedbackSheet::kind()) // its author and time would tell
        return refusal(**found, QStringLiteral("sealed_sheet"));
    if (&kind == &Mark::kind())
        return guardMark(edit, **found);
    if (&kind == &Criterion::kind())
        return guardCriterion(edit, **found);
    if (&kind == &Attendance::kind())
        return guardAttendance(edit, **found);
    if (&kind == &Workshop::kind())
        return guardWorkshop(edit, **found, reason);
    return {};
}

Result<void> evaluate(Edit& edit, Evaluation& evaluation, std::optional<Step> outcome, const QString& reason)
{
    auto done = edit.save(evaluation).and_then([&] { return guard(edit, Evaluation::kind(), evaluation.id, reason); });
    if (!done || !outcome)
        return done;
    auto engagement = named<Assignment>(edit.pool(), evaluation.assignment).and_then([&](const Assignment& assignment) {
        return engagementOf(edit.pool(), assignment);
    });
    auto evaluator = named<Advisor>(edit.pool(), evaluation.evaluator);
    if (!engagement || !evaluator)
        return failure(engagement ? evaluator.error() : engagement.error());
    auto subject = subjectOf(edit.pool(), engagement->assignment.advisor, engagement->seat);
    if (!subject)
        return failure(subject.error());
    AccreditationStep step{.advisor = engagement->assignment.advisor,
                           .expertGroup = engagement->seat.expertGroup,
                           .subject = *subject,
                           .step = outcome,
                           .onDate = evaluation.onDate,
                           .assignment = evaluation.assignment,
                           .decidedBy = latinName(*evaluator)};
    return recordStep(edit, step)
        .and_then([&] { return edit.record(AccreditationStep::kind(), step.id); })
        .and_then([&](const std::optional<Record>& record) {
            return guardStep(edit, *record, reason, evaluation.assignment);
        });
}

} // namespace advisorpool
