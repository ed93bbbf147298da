#include "core/accreditation/expert_group.h"

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
            .done();
    return kind;
}

} // namespace advisorpool
