#include "core/words/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace advisorpool {

namespace {

struct Rule
{
    const char16_t* code;
    const char* words; // %1: the value that the rule is about
};

constexpr Rule rules[] = {
    {u"no_name", QT_TRANSLATE_NOOP("Error", "An advisor needs a family name, in Latin or Cyrillic script.")},
    {u"ends_before_start", QT_TRANSLATE_NOOP("Error", "It ends before it starts.")},
    {u"grounds_accreditation", QT_TRANSLATE_NOOP("Error", "A signed accreditation rests on this mission: it stays.")},
    {u"completed_early", QT_TRANSLATE_NOOP("Error", "It can't be completed before it begins.")},
    {u"wrong_order",
     QT_TRANSLATE_NOOP("Error",
                       "One of these days comes too early: nothing is due, answered or reminded of before it is "
                       "asked for, nothing completed before it is confirmed.")},
    {u"no_minimum",
     QT_TRANSLATE_NOOP("Error", "This stage is no minimum. A seat asks for one of these: nominated, screened, "
                                "pre-accredited, accredited.")},
    {u"signed_step", QT_TRANSLATE_NOOP("Error", "A signed step never changes. Record a new one that corrects it.")},
    {u"double_correction", QT_TRANSLATE_NOOP("Error", "Another step corrects this one already. Correct that one.")},
    {u"circular_correction", QT_TRANSLATE_NOOP("Error", "A step can't correct itself, nor one that corrects it.")},
    {u"no_reason", QT_TRANSLATE_NOOP("Error", "A recognition, a withdrawal, a lapse and a correction need a reason.")},
    {u"unknown_group", QT_TRANSLATE_NOOP("Error", "No other expert group has this code.")},
    {u"no_field_mission",
     QT_TRANSLATE_NOOP("Error",
                       "Nobody becomes accredited here without an evaluated in-field mission. Give a reason to "
                       "record it all the same.")},
    {u"out_of_range",
     QT_TRANSLATE_NOOP("Error",
                       "A number lies outside what its field means: depth and phase go from 1 to 3, an evaluation's "
                       "marks from 1 to 5, months from 1, weights from 0.")},
    {u"unknown_code", QT_TRANSLATE_NOOP("Error", "No country or language has this code (ISO 3166-1, ISO 639).")},
    {u"bad_setting", QT_TRANSLATE_NOOP("Error", "This setting takes another number.")},
    {u"bad_link", QT_TRANSLATE_NOOP("Error", "A link begins with https:// or http://.")},
    {u"sealed_sheet",
     QT_TRANSLATE_NOOP("Error",
                       "Sheets of a questionnaire are anonymous: they come in by the questionnaire alone, several at "
                       "once. See \"feedback\".")},
    {u"too_few_sheets",
     QT_TRANSLATE_NOOP("Error",
                       "A questionnaire is closed with at least %1 sheets; with fewer, people could be told apart.")},
    {u"empty_sheet", QT_TRANSLATE_NOOP("Error", "Nothing is answered.")},
    {u"bad_email", QT_TRANSLATE_NOOP("Error", "This is no e-mail address.")},
    {u"own_administration",
     QT_TRANSLATE_NOOP(
         "Error",
         "The advisor comes from the beneficiary's own administration. Give a reason to assign all the same.")},
    {u"twice_in_team",
     QT_TRANSLATE_NOOP("Error",
                       "The advisor is in another seat of this mission. Give a reason to assign all the same.")},
    {u"release_reason", QT_TRANSLATE_NOOP("Error", "Say why no release is needed: give a reason.")},
    {u"overlap",
     QT_TRANSLATE_NOOP(
         "Error", "The advisor is confirmed on another mission at that time. Give a reason to confirm all the same.")},
    {u"unavailable",
     QT_TRANSLATE_NOOP("Error", "The advisor is not available at that time. Give a reason to confirm all the same.")},
    {u"not_released",
     QT_TRANSLATE_NOOP(
         "Error",
         "The administration has not released the advisor for these dates. Give a reason to confirm all the same.")},
    {u"candidate_alone",
     QT_TRANSLATE_NOOP("Error",
                       "A candidate goes with an accredited advisor of the same expert group in the team. Give a "
                       "reason to confirm all the same.")},
    {u"not_head_facilitator",
     QT_TRANSLATE_NOOP("Error",
                       "A workshop's decision is signed by its head facilitator, under the name that stands there.")},
    {u"handed_in", QT_TRANSLATE_NOOP("Error", "This sheet of marks is handed in. Take that back first.")},
    {u"anothers_sheet",
     QT_TRANSLATE_NOOP("Error", "This is another facilitator's sheet of marks. Each facilitator types their own.")},
    {u"marked_criterion",
     QT_TRANSLATE_NOOP("Error", "Marks were given by this criterion; they would be lost. Blank them first.")},
    {u"other_workshop",
     QT_TRANSLATE_NOOP("Error", "Participant, criterion and facilitator are not of the same workshop.")},
    {u"no_candidate", QT_TRANSLATE_NOOP("Error", "Only candidates are given marks.")},
    {u"no_facilitator", QT_TRANSLATE_NOOP("Error", "Only a workshop's facilitators and co-facilitators give marks.")},
    {u"off_scale",
     QT_TRANSLATE_NOOP("Error", "This criterion's scale has no such mark, or marks were given that lie above it.")},
    {u"outside_workshop", QT_TRANSLATE_NOOP("Error", "The workshop is not held on that day.")},
    {u"reopened", QT_TRANSLATE_NOOP("Error", "A workshop goes back to an earlier state only for a reason. Give one.")},
    {u"own_supervisor", QT_TRANSLATE_NOOP("Error", "Nobody supervises or evaluates themselves.")},
    {u"own_evaluator", QT_TRANSLATE_NOOP("Error", "Nobody supervises or evaluates themselves.")},
};

} // namespace

QString ruleReason(const Error& error)
{
    const auto rule = std::ranges::find_if(rules, [&](const Rule& one) { return error.detail == one.code; });
    if (rule == std::end(rules))
        return QCoreApplication::translate("Error", "A rule does not allow this: %1.").arg(error.detail);
    const QString words = QCoreApplication::translate("Error", rule->words);
    return words.contains(u"%1") ? words.arg(error.value) : words;
}

} // namespace advisorpool
