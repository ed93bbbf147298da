#include "core/words/words.h"

#include "core/people/locale_names.h"
#include "core/pool/label.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

QString translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

// Every choice in words; in the order in which they are described. The second part is looked up.
struct ChoiceWords
{
    const char* code;
    const char* words;
};

constexpr ChoiceWords choices[] = {
    {"female", QT_TRANSLATE_NOOP("Choice", "female")},
    {"male", QT_TRANSLATE_NOOP("Choice", "male")},
    {"member", QT_TRANSLATE_NOOP("Choice", "member administration")},
    {"secretariat", QT_TRANSLATE_NOOP("Choice", "WCO Secretariat")},
    {"external", QT_TRANSLATE_NOOP("Choice", "external")},
    {"active", QT_TRANSLATE_NOOP("Choice", "active")},
    {"left", QT_TRANSLATE_NOOP("Choice", "left the pool")},
    {"a1", "A1"},
    {"a2", "A2"},
    {"b1", "B1"},
    {"b2", "B2"},
    {"c1", "C1"},
    {"c2", "C2"},
    {"native", QT_TRANSLATE_NOOP("Choice", "native")},
    {"declared", QT_TRANSLATE_NOOP("Choice", "declared")},
    {"certificate", QT_TRANSLATE_NOOP("Choice", "certificate")},
    {"workshop", QT_TRANSLATE_NOOP("Choice", "workshop")},
    {"AMS", QT_TRANSLATE_NOOP("Choice", "Americas")},
    {"AP", QT_TRANSLATE_NOOP("Choice", "Asia/Pacific")},
    {"ESA", QT_TRANSLATE_NOOP("Choice", "East and Southern Africa")},
    {"EUR", QT_TRANSLATE_NOOP("Choice", "Europe")},
    {"MENA", QT_TRANSLATE_NOOP("Choice", "Middle East and North Africa")},
    {"WCA", QT_TRANSLATE_NOOP("Choice", "West and Central Africa")},
    {"nominated", QT_TRANSLATE_NOOP("Choice", "nominated")},
    {"screened", QT_TRANSLATE_NOOP("Choice", "screened")},
    {"pre_accredited", QT_TRANSLATE_NOOP("Choice", "pre-accredited")},
    {"accredited", QT_TRANSLATE_NOOP("Choice", "accredited")},
    {"recognised", QT_TRANSLATE_NOOP("Choice", "recognised")},
    {"not_retained", QT_TRANSLATE_NOOP("Choice", "not retained")},
    {"lapsed", QT_TRANSLATE_NOOP("Choice", "lapsed")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "withdrawn")},
    {"refreshed", QT_TRANSLATE_NOOP("Choice", "refreshed")},
    {"repeat", QT_TRANSLATE_NOOP("Choice", "repeat")},
    {"accreditation", QT_TRANSLATE_NOOP("Choice", "accreditation")},
    {"refresher", QT_TRANSLATE_NOOP("Choice", "refresher")},
    {"in_person", QT_TRANSLATE_NOOP("Choice", "in person")},
    {"online", QT_TRANSLATE_NOOP("Choice", "online")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "planned")},
    {"nominations_open", QT_TRANSLATE_NOOP("Choice", "nominations open")},
    {"screening", QT_TRANSLATE_NOOP("Choice", "screening")},
    {"running", QT_TRANSLATE_NOOP("Choice", "running")},
    {"marking_closed", QT_TRANSLATE_NOOP("Choice", "marking closed")},
    {"decisions_signed", QT_TRANSLATE_NOOP("Choice", "decisions signed")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "closed")},
    {"candidate", QT_TRANSLATE_NOOP("Choice", "candidate")},
    {"facilitator", QT_TRANSLATE_NOOP("Choice", "facilitator")},
    {"co_facilitator", QT_TRANSLATE_NOOP("Choice", "co-facilitator")},
    {"observer", QT_TRANSLATE_NOOP("Choice", "observer")},
    {"invited", QT_TRANSLATE_NOOP("Choice", "invited")},
    {"not_invited", QT_TRANSLATE_NOOP("Choice", "not invited")},
    {"met", QT_TRANSLATE_NOOP("Choice", "met")},
    {"not_met", QT_TRANSLATE_NOOP("Choice", "not met")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "unknown")},
    {"present", QT_TRANSLATE_NOOP("Choice", "present")},
    {"absent", QT_TRANSLATE_NOOP("Choice", "absent")},
    {"partly", QT_TRANSLATE_NOOP("Choice", "partly")},
    {"columbus", QT_TRANSLATE_NOOP("Choice", "Columbus")},
    {"mercator", QT_TRANSLATE_NOOP("Choice", "Mercator")},
    {"other", QT_TRANSLATE_NOOP("Choice", "other")},
    {"received", QT_TRANSLATE_NOOP("Choice", "received")},
    {"accepted", QT_TRANSLATE_NOOP("Choice", "accepted")},
    {"staffing", QT_TRANSLATE_NOOP("Choice", "staffing")},
    {"staffed", QT_TRANSLATE_NOOP("Choice", "staffed")},
    {"under_way", QT_TRANSLATE_NOOP("Choice", "under way")},
    {"completed", QT_TRANSLATE_NOOP("Choice", "completed")},
    {"declined", QT_TRANSLATE_NOOP("Choice", "declined")},
    {"postponed", QT_TRANSLATE_NOOP("Choice", "postponed")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "cancelled")},
    {"leader", QT_TRANSLATE_NOOP("Choice", "leader")},
    {"advisor", QT_TRANSLATE_NOOP("Choice", "advisor")},
    {"administration", QT_TRANSLATE_NOOP("Choice", "administration")},
    {"wco", QT_TRANSLATE_NOOP("Choice", "WCO")},
    {"beneficiary", QT_TRANSLATE_NOOP("Choice", "beneficiary")},
    {"granted", QT_TRANSLATE_NOOP("Choice", "granted")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "refused")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "not needed")},
    {"before", QT_TRANSLATE_NOOP("Choice", "before the mission")},
    {"during", QT_TRANSLATE_NOOP("Choice", "during the mission")},
    {"after", QT_TRANSLATE_NOOP("Choice", "after the mission")},
    {"country", QT_TRANSLATE_NOOP("Choice", "country")},
    {"language", QT_TRANSLATE_NOOP("Choice", "language")},
    {"subject", QT_TRANSLATE_NOOP("Choice", "subject")},
    {"level", QT_TRANSLATE_NOOP("Choice", "level")},
    {"rating", QT_TRANSLATE_NOOP("Choice", "a rating, 1 to 5")},
    {"text", QT_TRANSLATE_NOOP("Choice", "a text")},
    {"material", QT_TRANSLATE_NOOP("Choice", "material")},
    {"output", QT_TRANSLATE_NOOP("Choice", "output")},
    {"same", QT_TRANSLATE_NOOP("Choice", "the same person")},
    {"different", QT_TRANSLATE_NOOP("Choice", "two people")},
};

QString choiceWords(const QString& code)
{
    for (const ChoiceWords& choice : choices)
        if (code == QLatin1String(choice.code))
            return translated("Choice", choice.words);
    return code;
}

} // namespace

QString labelOf(const Kind& kind)
{
    return translated("Kind", kind.label);
}

QString labelOf(const Field& field)
{
    if (&field == &Kind::deleted())
        return translated("Field", QT_TRANSLATE_NOOP("Field", "Deleted"));
    if (&field == &Kind::erased())
        return translated("Field", QT_TRANSLATE_NOOP("Field", "Erased"));
    return translated("Field", field.label);
}

QString labelWords(const QString& code)
{
    static constexpr std::pair<Label, const char*> labels[] = {
        {Label::Ship, QT_TRANSLATE_NOOP("Label", "Pool made, with its reference lists")},
        {Label::Sample, QT_TRANSLATE_NOOP("Label", "Sample pool")},
        {Label::Add, QT_TRANSLATE_NOOP("Label", "Added")},
        {Label::Set, QT_TRANSLATE_NOOP("Label", "Changed")},
        {Label::Delete, QT_TRANSLATE_NOOP("Label", "Deleted")},
        {Label::Erase, QT_TRANSLATE_NOOP("Label", "Erased for good")},
        {Label::Import, QT_TRANSLATE_NOOP("Label", "Imported")},
        {Label::Undo, QT_TRANSLATE_NOOP("Label", "Undone")},
        {Label::Redo, QT_TRANSLATE_NOOP("Label", "Done again")},
        {Label::Resolve, QT_TRANSLATE_NOOP("Label", "Conflict settled")},
        {Label::CloseQuestionnaire, QT_TRANSLATE_NOOP("Label", "Questionnaire closed")},
    };
    for (const auto& [label, words] : labels)
        if (labelCode(label) == code)
            return translated("Label", words);
    return code;
}

// With the month's name: 3/7/11 is July in Brussels and March in Washington.
QString dayWords(QDate day)
{
    const QLocale locale;
    return locale.language() == QLocale::Russian ? locale.toString(day, QStringLiteral("d MMMM yyyy 'г.'"))
                                                 : locale.toString(day, QStringLiteral("d MMM yyyy"));
}

QString valueWords(const Field& field, const Value& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return choiceWords(value.text());
    case FieldType::Date:
        return dayWords(QDate::fromString(value.text(), Qt::ISODate));
    case FieldType::Number:
        return QLocale().toString(value.number());
    case FieldType::YesNo:
        return value.yes() ? translated("Choice", QT_TRANSLATE_NOOP("Choice", "yes"))
                           : translated("Choice", QT_TRANSLATE_NOOP("Choice", "no"));
    case FieldType::Country:
        return countryName(value.text(), QLocale());
    case FieldType::Language:
        return languageName(value.text(), QLocale());
    case FieldType::Languages: {
        QStringList names;
        for (const QString& code : value.text().split(u' '))
            names << languageName(code, QLocale());
        return names.join(QStringLiteral(", "));
    }
    default:
        return value.text();
    }
}

} // namespace advisorpool
