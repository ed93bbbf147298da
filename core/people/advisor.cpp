#include "core/people/advisor.h"

namespace advisorpool {

std::span<const char* const> choiceNames(Sex)
{
    static constexpr const char* names[] = {"female", "male"};
    return names;
}

std::span<const char* const> choiceNames(Affiliation)
{
    static constexpr const char* names[] = {"member", "secretariat", "external"};
    return names;
}

std::span<const char* const> choiceNames(AdvisorStatus)
{
    static constexpr const char* names[] = {"active", "left"};
    return names;
}

const Kind& Advisor::kind()
{
    using A = Advisor;
    static const Kind kind =
        Describe<A>("advisor", QT_TRANSLATE_NOOP("Kind", "Advisor"))
            .field("family_name", &A::familyName, QT_TRANSLATE_NOOP("Field", "Family name"))
            .field("given_name", &A::givenName, QT_TRANSLATE_NOOP("Field", "Given name"))
            .field("family_name_ru", &A::familyNameRu, QT_TRANSLATE_NOOP("Field", "Family name in Cyrillic"))
            .field("given_name_ru", &A::givenNameRu, QT_TRANSLATE_NOOP("Field", "Given name in Cyrillic"))
            .field("patronymic_ru", &A::patronymicRu, QT_TRANSLATE_NOOP("Field", "Patronymic"))
            .field("sex", &A::sex, QT_TRANSLATE_NOOP("Field", "Sex"))
            .field("email", &A::email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .field("phone", &A::phone, QT_TRANSLATE_NOOP("Field", "Phone"))
            .field("administration", &A::administration, QT_TRANSLATE_NOOP("Field", "Administration"))
            .to("administration")
            .field("affiliation", &A::affiliation, QT_TRANSLATE_NOOP("Field", "Affiliation"))
            .field("position", &A::position, QT_TRANSLATE_NOOP("Field", "Position"))
            .field("status", &A::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .field("consent_on", &A::consentOn, QT_TRANSLATE_NOOP("Field", "Consent given on"))
            .field("notes", &A::notes, QT_TRANSLATE_NOOP("Field", "Notes"))
            .as(FieldType::LongText)
            .done();
    return kind;
}

namespace {

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString latinName(const Advisor& advisor)
{
    return joined({advisor.familyName.toUpper(), advisor.givenName}, QStringLiteral(" "));
}

QString cyrillicName(const Advisor& advisor)
{
    return joined({advisor.familyNameRu, advisor.givenNameRu, advisor.patronymicRu}, QStringLiteral(" "));
}

QString fullName(const Advisor& advisor, const QLocale& language)
{
    QStringList names{latinName(advisor), cyrillicName(advisor)};
    if (language.language() == QLocale::Russian)
        names.swapItemsAt(0, 1);
    return joined(names, QStringLiteral(" · "));
}

} // namespace advisorpool
