#include "core/missions/seat.h"

namespace advisorpool {

std::span<const char* const> choiceNames(SeatRole)
{
    static constexpr const char* names[] = {"leader", "advisor", "candidate"};
    return names;
}

const Kind& Seat::kind()
{
    using S = Seat;
    static const Kind kind = Describe<S>("seat", QT_TRANSLATE_NOOP("Kind", "Seat"))
                                 .field("mission", &S::mission, QT_TRANSLATE_NOOP("Field", "Mission"))
                                 .to("mission")
                                 .owner()
                                 .required()
                                 .field("role", &S::role, QT_TRANSLATE_NOOP("Field", "Role"))
                                 .field("expert_group", &S::expertGroup, QT_TRANSLATE_NOOP("Field", "Expert group"))
                                 .to("expert_group")
                                 .field("subject", &S::subject, QT_TRANSLATE_NOOP("Field", "Subject"))
                                 .to("subject")
                                 .field("depth", &S::depth, QT_TRANSLATE_NOOP("Field", "Depth"))
                                 .field("stage", &S::stage, QT_TRANSLATE_NOOP("Field", "Stage"))
                                 .done();
    return kind;
}

const Kind& SeatLanguage::kind()
{
    using S = SeatLanguage;
    static const Kind kind = Describe<S>("seat_language", QT_TRANSLATE_NOOP("Kind", "Seat's language"))
                                 .field("seat", &S::seat, QT_TRANSLATE_NOOP("Field", "Seat"))
                                 .to("seat")
                                 .owner()
                                 .key()
                                 .field("language", &S::language, QT_TRANSLATE_NOOP("Field", "Language"))
                                 .as(FieldType::Language)
                                 .key()
                                 .field("spoken", &S::spoken, QT_TRANSLATE_NOOP("Field", "Spoken"))
                                 .field("written", &S::written, QT_TRANSLATE_NOOP("Field", "Written"))
                                 .field("facilitates", &S::facilitates, QT_TRANSLATE_NOOP("Field", "Can facilitate"))
                                 .done();
    return kind;
}

} // namespace advisorpool
