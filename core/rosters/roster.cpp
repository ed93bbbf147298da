#include "core/rosters/roster.h"

namespace advisorpool {

const Kind& Roster::kind()
{
    using R = Roster;
    static const Kind kind = Describe<R>("roster", QT_TRANSLATE_NOOP("Kind", "Roster"))
                                 .field("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"))
                                 .required()
                                 .field("columns", &R::columns, QT_TRANSLATE_NOOP("Field", "Columns"))
                                 .field("filter", &R::filter, QT_TRANSLATE_NOOP("Field", "Filter"))
                                 .field("sort", &R::sort, QT_TRANSLATE_NOOP("Field", "Order"))
                                 .done();
    return kind;
}

} // namespace advisorpool
