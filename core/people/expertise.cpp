#include "core/people/expertise.h"

namespace advisorpool {

const Kind& Subject::kind()
{
    using S = Subject;
    static const Kind kind = Describe<S>("subject", QT_TRANSLATE_NOOP("Kind", "Subject"))
                                 .shippedByCode()
                                 .field("code", &S::code, QT_TRANSLATE_NOOP("Field", "Code"))
                                 .field("name_en", &S::nameEn, QT_TRANSLATE_NOOP("Field", "Name in English"))
                                 .required()
                                 .field("name_ru", &S::nameRu, QT_TRANSLATE_NOOP("Field", "Name in Russian"))
                                 .done();
    return kind;
}

const Kind& Expertise::kind()
{
    using E = Expertise;
    static const Kind kind = Describe<E>("expertise", QT_TRANSLATE_NOOP("Kind", "Expertise"))
                                 .field("advisor", &E::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .key()
                                 .field("subject", &E::subject, QT_TRANSLATE_NOOP("Field", "Subject"))
                                 .to("subject")
                                 .key()
                                 .field("depth", &E::depth, QT_TRANSLATE_NOOP("Field", "Depth"))
                                 .done();
    return kind;
}

} // namespace advisorpool
