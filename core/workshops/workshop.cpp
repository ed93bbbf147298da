#include "core/workshops/workshop.h"

namespace advisorpool {

std::span<const char* const> choiceNames(WorkshopType)
{
    static constexpr const char* names[] = {"accreditation", "refresher"};
    return names;
}

std::span<const char* const> choiceNames(WorkshopMode)
{
    static constexpr const char* names[] = {"in_person", "online"};
    return names;
}

std::span<const char* const> choiceNames(WorkshopStatus)
{
    static constexpr const char* names[] = {"planned",        "nominations_open", "screening", "running",
                                            "marking_closed", "decisions_signed", "closed"};
    return names;
}

const Kind& Workshop::kind()
{
    using W = Workshop;
    static const Kind kind =
        Describe<W>("workshop", QT_TRANSLATE_NOOP("Kind", "Workshop"))
            .field("title_en", &W::titleEn, QT_TRANSLATE_NOOP("Field", "Title in English"))
            .field("title_ru", &W::titleRu, QT_TRANSLATE_NOOP("Field", "Title in Russian"))
            .field("type", &W::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .field("expert_group", &W::expertGroup, QT_TRANSLATE_NOOP("Field", "Expert group"))
            .to("expert_group")
            .field("subject", &W::subject, QT_TRANSLATE_NOOP("Field", "Subject"))
            .to("subject")
            .field("city", &W::city, QT_TRANSLATE_NOOP("Field", "City"))
            .field("city_ru", &W::cityRu, QT_TRANSLATE_NOOP("Field", "City in Russian"))
            .field("country", &W::country, QT_TRANSLATE_NOOP("Field", "Country"))
            .as(FieldType::Country)
            .field("starts", &W::starts, QT_TRANSLATE_NOOP("Field", "From"))
            .field("ends", &W::ends, QT_TRANSLATE_NOOP("Field", "To"))
            .field("languages", &W::languages, QT_TRANSLATE_NOOP("Field", "Languages"))
            .as(FieldType::Languages)
            .field("mode", &W::mode, QT_TRANSLATE_NOOP("Field", "Mode"))
            .field("donor", &W::donor, QT_TRANSLATE_NOOP("Field", "Donor"))
            .field("status", &W::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .field("reported_attended", &W::reportedAttended, QT_TRANSLATE_NOOP("Field", "Attended, as reported"))
            .field("reported_passed", &W::reportedPassed, QT_TRANSLATE_NOOP("Field", "Passed, as reported"))
            .done();
    return kind;
}

} // namespace advisorpool
