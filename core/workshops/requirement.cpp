#include "core/workshops/requirement.h"

namespace advisorpool {

const Kind& Requirement::kind()
{
    using R = Requirement;
    static const Kind kind = Describe<R>("requirement", QT_TRANSLATE_NOOP("Kind", "Requirement"))
                                 .shippedByCode()
                                 .field("code", &R::code, QT_TRANSLATE_NOOP("Field", "Code"))
                                 .field("expert_group", &R::expertGroup, QT_TRANSLATE_NOOP("Field", "Expert group"))
                                 .to("expert_group")
                                 .owner()
                                 .required()
                                 .field("name_en", &R::nameEn, QT_TRANSLATE_NOOP("Field", "Name in English"))
                                 .field("name_ru", &R::nameRu, QT_TRANSLATE_NOOP("Field", "Name in Russian"))
                                 .field("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in the list"))
                                 .done();
    return kind;
}

std::span<const char* const> choiceNames(Fit)
{
    static constexpr const char* names[] = {"met", "not_met", "unknown"};
    return names;
}

const Kind& Screening::kind()
{
    using S = Screening;
    static const Kind kind = Describe<S>("screening", QT_TRANSLATE_NOOP("Kind", "Screening result"))
                                 .field("participation", &S::participation, QT_TRANSLATE_NOOP("Field", "Participant"))
                                 .to("participation")
                                 .owner()
                                 .key()
                                 .field("requirement", &S::requirement, QT_TRANSLATE_NOOP("Field", "Requirement"))
                                 .to("requirement")
                                 .key()
                                 .field("result", &S::result, QT_TRANSLATE_NOOP("Field", "Result"))
                                 .field("reason", &S::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .done();
    return kind;
}

} // namespace advisorpool
