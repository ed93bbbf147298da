#include "core/workshops/participation.h"

namespace advisorpool {

std::span<const char* const> choiceNames(ParticipationRole)
{
    static constexpr const char* names[] = {"candidate", "facilitator", "co_facilitator", "observer"};
    return names;
}

std::span<const char* const> choiceNames(Answer)
{
    static constexpr const char* names[] = {"invited", "accepted", "declined", "not_invited", "withdrawn"};
    return names;
}

std::span<const char* const> choiceNames(Presence)
{
    static constexpr const char* names[] = {"present", "absent", "partly"};
    return names;
}

const Kind& Participation::kind()
{
    using P = Participation;
    static const Kind kind =
        Describe<P>("participation", QT_TRANSLATE_NOOP("Kind", "Participation"))
            .field("workshop", &P::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
            .to("workshop")
            .owner()
            .key()
            .field("advisor", &P::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
            .to("advisor")
            .key()
            .field("role", &P::role, QT_TRANSLATE_NOOP("Field", "Role"))
            .field("nominated_on", &P::nominatedOn, QT_TRANSLATE_NOOP("Field", "Nominated on"))
            .field("nominated_by", &P::nominatedBy, QT_TRANSLATE_NOOP("Field", "Nominated by"))
            .field("invited_on", &P::invitedOn, QT_TRANSLATE_NOOP("Field", "Invited on"))
            .field("answer", &P::answer, QT_TRANSLATE_NOOP("Field", "Answer"))
            .field("answered_on", &P::answeredOn, QT_TRANSLATE_NOOP("Field", "Answered on"))
            .field("reason", &P::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .field("marks_handed_in_on", &P::marksHandedInOn, QT_TRANSLATE_NOOP("Field", "Marks handed in on"))
            .done();
    return kind;
}

const Kind& Attendance::kind()
{
    using A = Attendance;
    static const Kind kind = Describe<A>("attendance", QT_TRANSLATE_NOOP("Kind", "Attendance"))
                                 .field("participation", &A::participation, QT_TRANSLATE_NOOP("Field", "Participant"))
                                 .to("participation")
                                 .owner()
                                 .key()
                                 .field("day", &A::day, QT_TRANSLATE_NOOP("Field", "Day"))
                                 .key()
                                 .field("value", &A::value, QT_TRANSLATE_NOOP("Field", "Present"))
                                 .done();
    return kind;
}

} // namespace advisorpool
