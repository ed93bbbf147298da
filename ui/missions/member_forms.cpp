#include "ui/missions/member_forms.h"

#include "core/people/setting.h"
#include "core/words/words.h"
#include "ui/forms/days.h"
#include "ui/forms/inline_form.h"
#include "ui/forms/saving.h"
#include "ui/forms/value_editor.h"
#include "ui/missions/staffing_deeds.h"

#include <QComboBox>
#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::MemberForms)
};

// Stores by `store` and closes, or says what is wrong.
template <class Store> void onSave(InlineForm* form, Store store)
{
    QObject::connect(
        form, &InlineForm::saveWanted, form,
        [form, store] {
            const Result<Id> done = store();
            if (!done)
                form->complain(describe(done.error()));
            else
                Q_EMIT form->closed();
        },
        Qt::QueuedConnection);
}

QString label(const Kind& kind, QStringView field)
{
    return labelOf(*kind.field(field));
}

// Refuses what is no day; an empty line is one only where it may be.
Result<QDate> dayIn(const ValueEditor* editor, bool mayBeEmpty = false)
{
    const QString text = editor->text().trimmed();
    if (text.isEmpty() && mayBeEmpty)
        return QDate();
    const QDate day = typedDay(text);
    if (!day.isValid())
        return failure({.fault = Fault::BadValue, .field = editor->accessibleName(), .value = text});
    return day;
}

QStringList choicesOf(const Field& field)
{
    QStringList words;
    for (const QString& choice : field.choices)
        words << valueWords(field, Value(choice));
    return words;
}

Error needsReason()
{
    return {.fault = Fault::MissingField, .field = label(Release::kind(), u"reason")};
}

template <class Use> Result<Id> withDays(const ValueEditor* from, const ValueEditor* to, Use use)
{
    return dayIn(from, true).and_then([&](QDate first) {
        return dayIn(to, true).and_then([&](QDate last) -> Result<Id> { return use(DateRange{first, last}); });
    });
}

} // namespace

InlineForm* askReleaseForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& days,
                           QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("askForm"), Words::tr("Ask for release"), parent);
    const int answerDays = numberOf(pool, answerDaysSetting).value_or(answerDaysSetting.usual);
    auto* deadline = form->addLine(QStringLiteral("askDeadline"), Words::tr("Answer due on"),
                                   dayWords(todayOf(pool).addDays(answerDays)));
    auto* from = form->addLine(QStringLiteral("askFrom"), label(Release::kind(), u"covers_from"), dayWords(days.from));
    auto* to = form->addLine(QStringLiteral("askTo"), label(Release::kind(), u"covers_to"), dayWords(days.to));
    form->setSaveWords(Words::tr("Asked"));
    onSave(form, [&pool, member, deadline, from, to]() {
        return dayIn(deadline).and_then([&](QDate until) {
            return withDays(from, to,
                            [&](const DateRange& covered) { return askRelease(pool, member, covered, until); });
        });
    });
    return form;
}

InlineForm* waiveReleaseForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& days,
                             QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("waiveForm"), Words::tr("No release is needed"), parent);
    auto* reason = form->addLine(QStringLiteral("waiveReason"), Words::tr("Why not?"));
    onSave(form, [&pool, member, days, reason]() -> Result<Id> {
        if (reason->text().trimmed().isEmpty())
            return failure(needsReason());
        return waiveRelease(pool, member, days, reason->text());
    });
    return form;
}

InlineForm* answerForm(Pool& pool, const Theme& theme, const SeatHolder& member, QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("answerForm"), Words::tr("The administration's answer"), parent);
    const Field& field = *Release::kind().field(u"answer");
    auto* answer = form->addChoice(QStringLiteral("answer"), QString(), choicesOf(field));
    auto* letter =
        form->addLine(QStringLiteral("answerLetter"), label(Release::kind(), u"letter_ref"), member.release->letterRef);
    auto* day =
        form->addLine(QStringLiteral("answerDay"), label(Release::kind(), u"answered_on"), dayWords(todayOf(pool)));
    auto* reason = form->addLine(QStringLiteral("answerReason"), Words::tr("Reason, where it is no"));
    onSave(form, [&pool, member, answer, letter, day, reason]() -> Result<Id> {
        const auto given = static_cast<ReleaseAnswer>(answer->currentIndex());
        if (given != ReleaseAnswer::Granted && reason->text().trimmed().isEmpty())
            return failure(needsReason());
        return dayIn(day).and_then([&](QDate answered) {
            return recordAnswer(pool, member, given, answered, letter->text(), reason->text());
        });
    });
    return form;
}

InlineForm* confirmForm(Pool& pool, const Theme& theme, const SeatHolder& member, const QString& why, QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("confirmForm"), why, parent);
    auto* reason =
        form->addLine(QStringLiteral("confirmReason"), Words::tr("Confirm all the same, because (is recorded)"));
    form->setSaveWords(Words::tr("Confirm"));
    onSave(form, [&pool, member, reason]() -> Result<Id> {
        if (reason->text().trimmed().isEmpty())
            return failure(needsReason());
        return confirm(pool, member, reason->text());
    });
    return form;
}

InlineForm* endForm(Pool& pool, const Theme& theme, const SeatHolder& member, QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("endForm"), Words::tr("Withdrawn or cancelled by"), parent);
    const Field& field = *Assignment::kind().field(u"ended_by");
    auto* by = form->addChoice(QStringLiteral("endedBy"), QString(), choicesOf(field));
    auto* reason = form->addLine(QStringLiteral("endReason"), label(Assignment::kind(), u"reason"));
    onSave(form, [&pool, member, by, reason]() -> Result<Id> {
        if (reason->text().trimmed().isEmpty())
            return failure(needsReason());
        return endAssignment(pool, member, static_cast<EndedBy>(by->currentIndex()), reason->text());
    });
    return form;
}

InlineForm* datesForm(Pool& pool, const Theme& theme, const SeatHolder& member, const DateRange& mission,
                      QWidget* parent)
{
    auto* form = new InlineForm(theme, QStringLiteral("datesForm"), Words::tr("Days of their own"), parent);
    const DateRange days = datesOf(member.assignment, mission);
    auto* from = form->addLine(QStringLiteral("datesFrom"), label(Assignment::kind(), u"starts"), dayWords(days.from));
    auto* to = form->addLine(QStringLiteral("datesTo"), label(Assignment::kind(), u"ends"), dayWords(days.to));
    onSave(form, [&pool, member, mission, from, to]() {
        return withDays(from, to, [&](const DateRange& own) {
            Assignment changed = member.assignment;
            changed.starts = own.from == mission.from ? QDate() : own.from; // the mission's: stays with it
            changed.ends = own.to == mission.to ? QDate() : own.to;
            return saveRecord(pool, changed);
        });
    });
    return form;
}

} // namespace advisorpool
