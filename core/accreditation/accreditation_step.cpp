#include "core/accreditation/accreditation_step.h"

namespace advisorpool {

std::span<const char* const> choiceNames(Step)
{
    static constexpr const char* names[] = {"nominated",    "screened", "pre_accredited", "accredited", "recognised",
                                            "not_retained", "lapsed",   "withdrawn",      "refreshed",  "repeat"};
    return names;
}

const Kind& AccreditationStep::kind()
{
    using S = AccreditationStep;
    static const Kind kind = Describe<S>("accreditation_step", QT_TRANSLATE_NOOP("Kind", "Accreditation step"))
                                 .field("advisor", &S::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .required()
                                 .field("expert_group", &S::expertGroup, QT_TRANSLATE_NOOP("Field", "Expert group"))
                                 .to("expert_group")
                                 .required()
                                 .field("subject", &S::subject, QT_TRANSLATE_NOOP("Field", "Subject"))
                                 .to("subject")
                                 .field("step", &S::step, QT_TRANSLATE_NOOP("Field", "Step"))
                                 .required()
                                 .field("on_date", &S::onDate, QT_TRANSLATE_NOOP("Field", "Date"))
                                 .field("workshop", &S::workshop, QT_TRANSLATE_NOOP("Field", "Workshop"))
                                 .to("workshop")
                                 .field("assignment", &S::assignment, QT_TRANSLATE_NOOP("Field", "Assignment"))
                                 .to("assignment")
                                 .field("decided_by", &S::decidedBy, QT_TRANSLATE_NOOP("Field", "Decided by"))
                                 .field("reason", &S::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .field("signed_on", &S::signedOn, QT_TRANSLATE_NOOP("Field", "Signed on"))
                                 .field("replaces", &S::replaces, QT_TRANSLATE_NOOP("Field", "Corrects"))
                                 .to("accreditation_step")
                                 .done();
    return kind;
}

bool isOutcome(Step step)
{
    return step != Step::Nominated && step != Step::Screened;
}

bool isDraft(const AccreditationStep& step)
{
    return !step.workshop.isNull() && !step.signedOn.isValid() && step.step && isOutcome(*step.step);
}

} // namespace advisorpool
