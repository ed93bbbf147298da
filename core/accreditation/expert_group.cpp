#include "core/accreditation/expert_group.h"

#include "core/pool/pool.h"

namespace advisorpool {

const Kind& ExpertGroup::kind()
{
    using G = ExpertGroup;
    static const Kind kind =
        Describe<G>("expert_group", QT_TRANSLATE_NOOP("Kind", "Expert group"))
            .shippedByCode()
            .field("code", &G::code, QT_TRANSLATE_NOOP("Field", "Code"))
            .field("name_en", &G::nameEn, QT_TRANSLATE_NOOP("Field", "Name in English"))
            .required()
            .field("name_ru", &G::nameRu, QT_TRANSLATE_NOOP("Field", "Name in Russian"))
            .field("needs_field_mission", &G::needsFieldMission,
                   QT_TRANSLATE_NOOP("Field", "Needs an in-field mission"))
            .field("validity_months", &G::validityMonths, QT_TRANSLATE_NOOP("Field", "Valid for months"))
            .field("by_subject", &G::bySubject, QT_TRANSLATE_NOOP("Field", "Accredited by subject"))
            .field("converts_from", &G::convertsFrom, QT_TRANSLATE_NOOP("Field", "Converts from"))
            .done();
    return kind;
}

bool isBySubject(const ExpertGroup& group)
{
    return group.bySubject.value_or(group.code == QLatin1String("TOA"));
}

Result<Id> expertGroupCoded(Pool& pool, const QString& code)
{
    const auto found = pool.database().scalar(
        QStringLiteral("SELECT id FROM expert_group WHERE code = ? COLLATE NOCASE AND NOT deleted AND NOT erased"
                       " ORDER BY id LIMIT 1"),
        {code});
    return found.map([](const QVariant& id) { return Id::fromBytes(id.toByteArray()); });
}

} // namespace advisorpool
