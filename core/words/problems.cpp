#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

// Also one that is deleted: that may be the problem.
QString named(Pool& pool, const Kind& kind, const Id& id)
{
    auto record = pool.record(kind, id);
    return record && *record ? nameOf(pool, **record) : id.text();
}

QString samePersonReasons(const QString& codes)
{
    QStringList words;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (code == u"same_email")
            words << Words::tr("the same e-mail");
        else if (code == u"same_name")
            words << Words::tr("the same name");
        else if (code == u"other_spelling")
            words << Words::tr("a name spelled alike");
        else if (code == u"swapped_names")
            words << Words::tr("family and given name swapped");
        else if (code == u"other_script")
            words << Words::tr("in the other script");
        else if (code == u"same_administration")
            words << Words::tr("the same administration");
        else if (code == u"same_country")
            words << Words::tr("the same country");
        else
            words << code;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString describe(Pool& pool, const Problem& problem)
{
    const QString name = named(pool, *problem.kind, problem.record);
    const QString other = problem.others.empty() ? QString() : named(pool, *problem.kind, problem.others.front());
    const Field* field = problem.kind->field(problem.detail);
    const QString& rule = problem.rule;
    if (rule == u"same_person")
        return Words::tr("The same person? %1 and %2: %3.").arg(name, other, samePersonReasons(problem.detail));
    if (rule == u"orphan")
        return Words::tr("%1 (%2) belongs to a record that was deleted.").arg(name, labelOf(*problem.kind));
    if (rule == u"dangling")
        return Words::tr("%1 (%2) refers to a record that was deleted: %3.")
            .arg(name, labelOf(*problem.kind), field ? labelOf(*field) : QString());
    if (rule == u"double_correction")
        return Words::tr("Two corrections of one step: %1.").arg(name);
    if (rule == u"circular_correction")
        return Words::tr("A correction that corrects itself, through others or at once: %1.").arg(name);
    if (rule == u"no_reason")
        return Words::tr("No reason is recorded: %1.").arg(name);
    if (rule == u"no_field_mission")
        return Words::tr("Accredited without an evaluated in-field mission, and no reason is recorded: %1.").arg(name);
    if (rule == u"overlap")
        return Words::tr("Two missions at once: %1, and %2.").arg(name, other);
    if (rule == u"twice_in_team")
        return Words::tr("In two seats of one mission: %1, and %2.").arg(name, other);
    if (rule == u"unavailable")
        return Words::tr("Confirmed while not available: %1.").arg(name);
    if (rule == u"not_released")
        return Words::tr("Confirmed without a release for these dates: %1.").arg(name);
    if (rule == u"own_administration")
        return Words::tr("Assigned to their own administration: %1.").arg(name);
    if (rule == u"no_name")
        return Words::tr("An advisor without a family name: %1.").arg(name);
    if (rule == u"ends_before_start")
        return Words::tr("Ends before it starts: %1 (%2).").arg(name, labelOf(*problem.kind));
    if (rule == u"completed_early")
        return Words::tr("Completed before it begins: %1.").arg(name);
    if (rule == u"wrong_order")
        return Words::tr("One day comes before another that it follows: %1 (%2).").arg(name, labelOf(*problem.kind));
    if (rule == u"no_minimum")
        return Words::tr("Asks for a stage that is no minimum: %1.").arg(name);
    if (rule == u"candidate_alone")
        return Words::tr("A candidate without an accredited advisor in the same team: %1.").arg(name);
    if (rule == u"own_evaluator")
        return Words::tr("Evaluates their own assignment: %1.").arg(name);
    if (rule == u"out_of_range")
        return Words::tr("A number lies outside what its field means: %1 (%2).").arg(name, labelOf(*problem.kind));
    if (rule == u"unknown_code")
        return Words::tr("No country or language has this code: %1 (%2).").arg(name, labelOf(*problem.kind));
    if (rule == u"bad_email")
        return Words::tr("This is no e-mail address: %1.").arg(name);
    if (rule == u"bad_setting")
        return Words::tr("A setting holds what the program can't use: %1.").arg(name);
    if (rule == u"two_decisions")
        return Words::tr("A workshop decided twice about one participant: %1.").arg(name);
    if (rule == u"not_head_facilitator")
        return Words::tr("A workshop's decision that its head facilitator has not signed: %1.").arg(name);
    if (rule == u"other_workshop")
        return Words::tr("A mark whose participant, criterion and facilitator are of different workshops: %1.")
            .arg(name);
    if (rule == u"no_candidate")
        return Words::tr("A mark for somebody who is no candidate: %1.").arg(name);
    if (rule == u"no_facilitator")
        return Words::tr("A mark from somebody who does not facilitate the workshop: %1.").arg(name);
    if (rule == u"off_scale")
        return Words::tr("A mark outside its criterion's scale: %1.").arg(name);
    if (rule == u"outside_workshop")
        return Words::tr("Attendance on a day when the workshop was not held: %1.").arg(name);
    if (rule == u"bad_link")
        return Words::tr("A link that no browser opens: %1.").arg(name);
    if (rule == u"bad_template")
        return Words::tr("This document template can't be filled: %1.").arg(name);
    if (rule == u"own_supervisor")
        return Words::tr("Supervises their own assignment: %1.").arg(name);
    return rule + QStringLiteral(": ") + name;
}

} // namespace advisorpool
