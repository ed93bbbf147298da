#include "ui/forms/field_words.h"

#include "core/accreditation/stage.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/people/fold.h"
#include "core/people/locale_names.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/days.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

namespace advisorpool {

namespace {

QLocale otherLanguage()
{
    return QLocale().language() == QLocale::Russian ? QLocale::English : QLocale::Russian;
}

using NameOf = QString (*)(const QString& code, const QLocale& language);

std::vector<Offer> codedOffers(const CodedNames& names, NameOf nameOf)
{
    std::vector<Offer> offers;
    for (const auto& [code, name] : names)
        offers.push_back({Value(code), name, nameOf(code, otherLanguage())});
    return offers;
}

// All that a record is called, in both languages, its code, too.
QString allNames(const Record& record)
{
    QStringList names;
    for (const auto& field : record.kind->fields)
        if (field->name.startsWith(QLatin1String("name")) || field->name.startsWith(QLatin1String("short")) ||
            field->name == QLatin1String("code"))
            names << record[*field].text();
    if (const Field* country = record.kind->field(u"country"); country && !record[*country].isNull())
        names << countryName(record[*country].text(), otherLanguage());
    names.removeAll(QString());
    return names.join(u' ');
}

std::vector<Offer> recordOffers(Pool& pool, const Kind& kind)
{
    std::vector<Offer> offers;
    std::vector<Record> records;
    (void)pool.tables().readAll(kind, [&](const Record& record) {
        if (record.isAlive())
            records.push_back(record);
        return true;
    });
    for (const Record& record : records) {
        const QString words = &kind == &Administration::kind() ? administrationWords(fromRecord<Administration>(record))
                                                               : nameOf(pool, record);
        offers.push_back({Value(record.id.text()), words, allNames(record)});
    }
    return offers;
}

std::vector<Offer> languageOffers()
{
    return codedOffers(languageNames(QLocale()), languageName);
}

// A seat's stage is a least one: those that match only by name are none.
bool isOffered(const Field& field, const QString& choice)
{
    const auto stage = Member<std::optional<Step>>::fromValue(Value(choice));
    return &field != Seat::kind().field(u"stage") || (stage && climb(*stage) > 0);
}

// Names or codes: "Russian, English", "ru en".
Result<Value> typedLanguages(const Field& field, const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;/]\\s*|\\s+(?:and|и)\\s+"));
    if (const auto codes = field.parse(typed))
        return codes;
    Field one = field;
    one.type = FieldType::Language;
    const auto offers = languageOffers();
    QStringList codes;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        auto code = typedValue(one, offers, part);
        if (!code)
            return failure({.fault = Fault::BadValue,
                            .field = labelOf(field),
                            .value = part,
                            .detail = QCoreApplication::translate("FieldWords", "names of languages, with commas")});
        if (!codes.contains(code->text()))
            codes << code->text();
    }
    return Value(codes.join(u' '));
}

// Several fit what was typed: some of them, so that the rest can be typed.
QString anyOf(const std::vector<const Offer*>& offers)
{
    constexpr size_t most = 4;
    QStringList words;
    for (size_t i = 0; i < std::min(offers.size(), most); ++i)
        words << offers[i]->words;
    if (offers.size() > most)
        words << QString(QChar(0x2026));
    return QCoreApplication::translate("FieldWords", "one of several, %1").arg(words.join(QStringLiteral("; ")));
}

} // namespace

std::vector<Offer> offersFor(Pool& pool, const Field& field)
{
    std::vector<Offer> offers;
    switch (field.type) {
    case FieldType::Choice:
        for (const QString& choice : field.choices)
            if (isOffered(field, choice))
                offers.push_back({Value(choice), valueWords(field, Value(choice))});
        return offers; // their own order means something
    case FieldType::YesNo:
        return {{Value(true), valueWords(field, Value(true))}, {Value(false), valueWords(field, Value(false))}};
    case FieldType::Country:
        offers = codedOffers(countryNames(QLocale()), countryName);
        break;
    case FieldType::Language:
        offers = languageOffers();
        break;
    case FieldType::Reference:
        if (const Kind* kind = pool.kinds().find(field.target))
            offers = recordOffers(pool, *kind);
        break;
    default:
        break;
    }
    const QCollator collator{QLocale()};
    std::sort(offers.begin(), offers.end(),
              [&](const Offer& a, const Offer& b) { return collator.compare(a.words, b.words) < 0; });
    return offers;
}

QString shownWords(Pool& pool, const Field& field, const Value& value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Date)
        return dayWords(QDate::fromString(value.text(), Qt::ISODate));
    if (field.type == FieldType::Reference && field.target == Administration::kind().name) {
        const auto found = pool.find<Administration>(Id::fromText(value.text()).value_or(Id()));
        return found && *found ? administrationWords(**found) : value.text();
    }
    return valueWords(pool, field, value);
}

Result<Value> typedValue(const Field& field, const std::vector<Offer>& offers, const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    const QString sought = folded(typed);
    std::vector<const Offer*> beginning; // with what is typed, in either language: "russ" is Russian, not Prussian
    std::vector<const Offer*> holding;
    for (const Offer& offer : offers) {
        const QString words = folded(offer.words);
        const QString also = folded(offer.also);
        if (words == sought || also == sought || offer.value.toText().compare(typed, Qt::CaseInsensitive) == 0)
            return offer.value;
        if (words.startsWith(sought) || also.startsWith(sought))
            beginning.push_back(&offer);
        else if (words.contains(sought) || also.contains(sought))
            holding.push_back(&offer);
    }
    const auto& nearest = beginning.empty() ? holding : beginning;
    if (nearest.size() == 1)
        return nearest.front()->value;
    if (nearest.size() > 1)
        return failure({.fault = Fault::BadValue, .field = labelOf(field), .value = typed, .detail = anyOf(nearest)});
    if (!offers.empty() && field.type != FieldType::Number)
        return failure({.fault = Fault::BadValue, .field = labelOf(field), .value = typed});
    if (field.type == FieldType::Date) {
        const QDate day = typedDay(typed);
        if (!day.isValid())
            return failure({.fault = Fault::BadValue, .field = labelOf(field), .value = typed});
        return Value(day.toString(Qt::ISODate));
    }
    if (field.type == FieldType::Languages)
        return typedLanguages(field, typed);
    auto value = field.parse(field.type == FieldType::LongText ? text : typed);
    if (!value) {
        Error error = value.error();
        error.field = labelOf(field);
        error.detail.clear(); // the console's codes; a form shows what it takes
        return failure(error);
    }
    return value;
}

} // namespace advisorpool
