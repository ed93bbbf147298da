#include "core/missions/release.h"

namespace advisorpool {

std::span<const char* const> choiceNames(ReleaseAnswer)
{
    static constexpr const char* names[] = {"granted", "refused", "not_needed"};
    return names;
}

const Kind& Release::kind()
{
    using R = Release;
    static const Kind kind = Describe<R>("release", QT_TRANSLATE_NOOP("Kind", "Release"))
                                 .field("assignment", &R::assignment, QT_TRANSLATE_NOOP("Field", "Assignment"))
                                 .to("assignment")
                                 .owner()
                                 .required()
                                 .field("covers_from", &R::coversFrom, QT_TRANSLATE_NOOP("Field", "Covers from"))
                                 .field("covers_to", &R::coversTo, QT_TRANSLATE_NOOP("Field", "Covers to"))
                                 .field("asked_on", &R::askedOn, QT_TRANSLATE_NOOP("Field", "Asked on"))
                                 .field("deadline", &R::deadline, QT_TRANSLATE_NOOP("Field", "Deadline"))
                                 .field("reminded_on", &R::remindedOn, QT_TRANSLATE_NOOP("Field", "Reminded on"))
                                 .field("answered_on", &R::answeredOn, QT_TRANSLATE_NOOP("Field", "Answered on"))
                                 .field("answer", &R::answer, QT_TRANSLATE_NOOP("Field", "Answer"))
                                 .field("letter_ref", &R::letterRef, QT_TRANSLATE_NOOP("Field", "Letter"))
                                 .field("reason", &R::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .done();
    return kind;
}

} // namespace advisorpool
