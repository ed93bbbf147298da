#include "ui/missions/staffing_deeds.h"

#include "core/checks/guard.h"
#include "core/people/expertise.h"
#include "ui/forms/saving.h"

namespace advisorpool {

QDate todayOf(const Pool& pool)
{
    return pool.session().today();
}

bool canPropose(const Place& place)
{
    return !place.member || place.member->status == AssignmentStatus::Proposed;
}

Result<Id> propose(Pool& pool, const Place& place, const Id& advisor, const QString& reason)
{
    Edit edit(pool, Label::Add);
    Assignment assignment{.seat = place.seat(), .advisor = advisor, .reason = reason.trimmed()};
    Result<void> done;
    if (place.member)
        done = edit.remove(Assignment::kind(), place.member->assignment.id);
    return done.and_then([&] { return edit.save(assignment); })
        .and_then([&] { return guard(edit, Assignment::kind(), assignment.id, reason); })
        .and_then([&] { return edit.commit(); });
}

Result<Id> askRelease(Pool& pool, const SeatHolder& member, const DateRange& days, QDate deadline)
{
    Release release{.assignment = member.assignment.id, .coversFrom = days.from, .coversTo = days.to};
    release.askedOn = todayOf(pool);
    release.deadline = deadline;
    return saveRecord(pool, release, Label::Add);
}

Result<Id> waiveRelease(Pool& pool, const SeatHolder& member, const DateRange& days, const QString& reason)
{
    Release release{.assignment = member.assignment.id, .coversFrom = days.from, .coversTo = days.to};
    release.answeredOn = todayOf(pool);
    release.answer = ReleaseAnswer::NotNeeded;
    release.reason = reason.trimmed();
    return saveRecord(pool, release, Label::Add);
}

Result<Id> remind(Pool& pool, const SeatHolder& member)
{
    Release release = *member.release;
    release.remindedOn = todayOf(pool);
    return saveRecord(pool, release);
}

Result<Id> recordAnswer(Pool& pool, const SeatHolder& member, ReleaseAnswer answer, QDate day, const QString& letter,
                        const QString& reason)
{
    Release release = *member.release;
    release.answer = answer;
    release.answeredOn = day;
    release.letterRef = letter.trimmed();
    release.reason = reason.trimmed();
    return saveRecord(pool, release);
}

Result<Id> confirm(Pool& pool, const SeatHolder& member, const QString& reason)
{
    Assignment assignment = member.assignment;
    assignment.confirmedOn = todayOf(pool);
    return saveRecord(pool, assignment, Label::Set, reason);
}

Result<Id> complete(Pool& pool, const SeatHolder& member)
{
    Assignment assignment = member.assignment;
    assignment.completedOn = todayOf(pool);
    return saveRecord(pool, assignment);
}

Result<Id> endAssignment(Pool& pool, const SeatHolder& member, EndedBy by, const QString& reason)
{
    Assignment assignment = member.assignment;
    assignment.endedOn = todayOf(pool);
    assignment.endedBy = by;
    assignment.reason = reason.trimmed();
    return saveRecord(pool, assignment);
}

Result<Id> recordEvaluation(Pool& pool, Evaluation evaluation, std::optional<Step> outcome, const QString& reason)
{
    Edit edit(pool, Label::Add);
    return evaluate(edit, evaluation, outcome, reason).and_then([&] { return edit.commit(); });
}

namespace {

// The advisor's record of the language, or a new one.
Result<LanguageSkill> skillOf(Pool& pool, const Id& advisor, const QString& language)
{
    LanguageSkill skill{.advisor = advisor, .language = language};
    const Kind& kind = LanguageSkill::kind();
    return pool.find<LanguageSkill>(kind.derivedId(toRecord(skill).values))
        .map([&](const std::optional<LanguageSkill>& found) { return found.value_or(skill); });
}

} // namespace

Result<Id> setLevel(Pool& pool, const Id& advisor, const QString& language, std::optional<Level> LanguageSkill::*which,
                    Level level)
{
    return skillOf(pool, advisor, language).and_then([&](LanguageSkill skill) {
        skill.*which = level;
        return saveRecord(pool, skill);
    });
}

Result<Id> setFacilitates(Pool& pool, const Id& advisor, const QString& language, bool facilitates)
{
    return skillOf(pool, advisor, language).and_then([&](LanguageSkill skill) {
        skill.facilitates = facilitates;
        return saveRecord(pool, skill);
    });
}

Result<Id> setDepth(Pool& pool, const Id& advisor, const Id& subject, int depth)
{
    Expertise expertise{.advisor = advisor, .subject = subject};
    expertise.depth = depth;
    return saveRecord(pool, expertise);
}

} // namespace advisorpool
