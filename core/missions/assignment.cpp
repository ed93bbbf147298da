#include "core/missions/assignment.h"

namespace advisorpool {

std::span<const char* const> choiceNames(EndedBy)
{
    static constexpr const char* names[] = {"advisor", "administration", "wco", "beneficiary"};
    return names;
}

const Kind& Assignment::kind()
{
    using A = Assignment;
    static const Kind kind = Describe<A>("assignment", QT_TRANSLATE_NOOP("Kind", "Assignment"))
                                 .field("seat", &A::seat, QT_TRANSLATE_NOOP("Field", "Seat"))
                                 .to("seat")
                                 .owner()
                                 .required()
                                 .field("advisor", &A::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .required()
                                 .field("starts", &A::starts, QT_TRANSLATE_NOOP("Field", "From"))
                                 .field("ends", &A::ends, QT_TRANSLATE_NOOP("Field", "To"))
                                 .field("supervisor", &A::supervisor, QT_TRANSLATE_NOOP("Field", "Supervisor"))
                                 .to("advisor")
                                 .field("confirmed_on", &A::confirmedOn, QT_TRANSLATE_NOOP("Field", "Confirmed on"))
                                 .field("completed_on", &A::completedOn, QT_TRANSLATE_NOOP("Field", "Completed on"))
                                 .field("ended_on", &A::endedOn, QT_TRANSLATE_NOOP("Field", "Ended on"))
                                 .field("ended_by", &A::endedBy, QT_TRANSLATE_NOOP("Field", "Ended by"))
                                 .field("reason", &A::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .done();
    return kind;
}

const Kind& Evaluation::kind()
{
    using E = Evaluation;
    static const Kind kind =
        Describe<E>("evaluation", QT_TRANSLATE_NOOP("Kind", "Evaluation"))
            .field("assignment", &E::assignment, QT_TRANSLATE_NOOP("Field", "Assignment"))
            .to("assignment")
            .owner()
            .required()
            .field("evaluator", &E::evaluator, QT_TRANSLATE_NOOP("Field", "Evaluator"))
            .to("advisor")
            .field("text", &E::text, QT_TRANSLATE_NOOP("Field", "Text"))
            .as(FieldType::LongText)
            .field("on_date", &E::onDate, QT_TRANSLATE_NOOP("Field", "Date"))
            .field("tools", &E::tools, QT_TRANSLATE_NOOP("Field", "Use of WCO tools"))
            .field("expertise", &E::expertise, QT_TRANSLATE_NOOP("Field", "Technical expertise"))
            .field("support", &E::support, QT_TRANSLATE_NOOP("Field", "Support of the administration"))
            .field("facilitation", &E::facilitation, QT_TRANSLATE_NOOP("Field", "Facilitation"))
            .done();
    return kind;
}

} // namespace advisorpool
