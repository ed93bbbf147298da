#include "core/people/remark.h"

namespace advisorpool {

const Kind& Remark::kind()
{
    using R = Remark;
    static const Kind kind = Describe<R>("remark", QT_TRANSLATE_NOOP("Kind", "Remark"))
                                 .field("advisor", &R::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .key()
                                 .field("text", &R::text, QT_TRANSLATE_NOOP("Field", "Text"))
                                 .as(FieldType::LongText)
                                 .key()
                                 .done();
    return kind;
}

} // namespace advisorpool
