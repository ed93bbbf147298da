#include "core/people/administration.h"

#include <QtGlobal>

namespace advisorpool {

std::span<const char* const> choiceNames(Region)
{
    static constexpr const char* names[] = {"AMS", "AP", "ESA", "EUR", "MENA", "WCA"};
    return names;
}

const Kind& Administration::kind()
{
    using A = Administration;
    static const Kind kind =
        Describe<A>("administration", QT_TRANSLATE_NOOP("Kind", "Administration"))
            .shippedByCode()
            .field("code", &A::code, QT_TRANSLATE_NOOP("Field", "Code"))
            .field("name_en", &A::nameEn, QT_TRANSLATE_NOOP("Field", "Name in English"))
            .required()
            .field("name_ru", &A::nameRu, QT_TRANSLATE_NOOP("Field", "Name in Russian"))
            .field("short_en", &A::shortEn, QT_TRANSLATE_NOOP("Field", "Short name in English"))
            .field("short_ru", &A::shortRu, QT_TRANSLATE_NOOP("Field", "Short name in Russian"))
            .field("country", &A::country, QT_TRANSLATE_NOOP("Field", "Country"))
            .as(FieldType::Country)
            .field("region", &A::region, QT_TRANSLATE_NOOP("Field", "Region"))
            .field("contact_name", &A::contactName, QT_TRANSLATE_NOOP("Field", "Contact point"))
            .field("contact_position", &A::contactPosition, QT_TRANSLATE_NOOP("Field", "Contact's position"))
            .field("contact_email", &A::contactEmail, QT_TRANSLATE_NOOP("Field", "Contact's e-mail"))
            .field("notes", &A::notes, QT_TRANSLATE_NOOP("Field", "Notes"))
            .as(FieldType::LongText)
            .done();
    return kind;
}

} // namespace advisorpool
