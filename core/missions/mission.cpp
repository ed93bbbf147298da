#include "core/missions/mission.h"

namespace advisorpool {

std::span<const char* const> choiceNames(Programme)
{
    static constexpr const char* names[] = {"columbus", "mercator", "other"};
    return names;
}

std::span<const char* const> choiceNames(MissionStatus)
{
    static constexpr const char* names[] = {"received",  "accepted", "staffing", "staffed",   "under_way",
                                            "completed", "closed",   "declined", "postponed", "cancelled"};
    return names;
}

bool Mission::isCalledOff() const
{
    return status == MissionStatus::Declined || status == MissionStatus::Postponed ||
           status == MissionStatus::Cancelled;
}

const Kind& Mission::kind()
{
    using M = Mission;
    static const Kind kind = Describe<M>("mission", QT_TRANSLATE_NOOP("Kind", "Mission"))
                                 .field("title_en", &M::titleEn, QT_TRANSLATE_NOOP("Field", "Title in English"))
                                 .field("title_ru", &M::titleRu, QT_TRANSLATE_NOOP("Field", "Title in Russian"))
                                 .field("beneficiary", &M::beneficiary, QT_TRANSLATE_NOOP("Field", "Beneficiary"))
                                 .to("administration")
                                 .field("programme", &M::programme, QT_TRANSLATE_NOOP("Field", "Programme"))
                                 .field("phase", &M::phase, QT_TRANSLATE_NOOP("Field", "Phase"))
                                 .field("purpose", &M::purpose, QT_TRANSLATE_NOOP("Field", "Purpose"))
                                 .as(FieldType::LongText)
                                 .field("starts", &M::starts, QT_TRANSLATE_NOOP("Field", "From"))
                                 .field("ends", &M::ends, QT_TRANSLATE_NOOP("Field", "To"))
                                 .field("window_from", &M::windowFrom, QT_TRANSLATE_NOOP("Field", "Can move from"))
                                 .field("window_to", &M::windowTo, QT_TRANSLATE_NOOP("Field", "Can move to"))
                                 .field("status", &M::status, QT_TRANSLATE_NOOP("Field", "Status"))
                                 .field("donor", &M::donor, QT_TRANSLATE_NOOP("Field", "Donor"))
                                 .field("received_on", &M::receivedOn, QT_TRANSLATE_NOOP("Field", "Received on"))
                                 .field("report_due", &M::reportDue, QT_TRANSLATE_NOOP("Field", "Report due"))
                                 .field("report_on", &M::reportOn, QT_TRANSLATE_NOOP("Field", "Report received on"))
                                 .field("is_template", &M::isTemplate, QT_TRANSLATE_NOOP("Field", "Template"))
                                 .done();
    return kind;
}

} // namespace advisorpool
