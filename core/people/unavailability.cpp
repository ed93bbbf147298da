#include "core/people/unavailability.h"

namespace advisorpool {

const Kind& Unavailability::kind()
{
    using U = Unavailability;
    static const Kind kind = Describe<U>("unavailability", QT_TRANSLATE_NOOP("Kind", "Unavailability"))
                                 .field("advisor", &U::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .required()
                                 .field("starts", &U::starts, QT_TRANSLATE_NOOP("Field", "From"))
                                 .required()
                                 .field("ends", &U::ends, QT_TRANSLATE_NOOP("Field", "To"))
                                 .field("reason", &U::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .done();
    return kind;
}

} // namespace advisorpool
