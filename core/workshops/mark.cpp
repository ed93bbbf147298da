#include "core/workshops/mark.h"

namespace advisorpool {

const Kind& Criterion::kind()
{
    using C = Criterion;
    static const Kind kind = Describe<C>("criterion", QT_TRANSLATE_NOOP("Kind", "Criterion"))
                                 .field("workshop", &C::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .owner()
                                 .required()
                                 .field("name_en", &C::nameEn, QT_TRANSLATE_NOOP("Field", "Name in English"))
                                 .field("name_ru", &C::nameRu, QT_TRANSLATE_NOOP("Field", "Name in Russian"))
                                 .field("weight", &C::weight, QT_TRANSLATE_NOOP("Field", "Weight"))
                                 .field("scale", &C::scale, QT_TRANSLATE_NOOP("Field", "Best mark"))
                                 .field("position", &C::position, QT_TRANSLATE_NOOP("Field", "Position in the list"))
                                 .done();
    return kind;
}

const Kind& Mark::kind()
{
    using M = Mark;
    static const Kind kind = Describe<M>("mark", QT_TRANSLATE_NOOP("Kind", "Mark"))
                                 .field("participation", &M::participation, QT_TRANSLATE_NOOP("Field", "Participant"))
                                 .to("participation")
                                 .owner()
                                 .key()
                                 .field("criterion", &M::criterion, QT_TRANSLATE_NOOP("Field", "Criterion"))
                                 .to("criterion")
                                 .key()
                                 .field("facilitator", &M::facilitator, QT_TRANSLATE_NOOP("Field", "Facilitator"))
                                 .to("participation")
                                 .key()
                                 .field("value", &M::value, QT_TRANSLATE_NOOP("Field", "Mark"))
                                 .field("remark", &M::remark, QT_TRANSLATE_NOOP("Field", "Remark"))
                                 .done();
    return kind;
}

} // namespace advisorpool
