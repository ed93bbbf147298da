#include "core/missions/checklist_item.h"

namespace advisorpool {

std::span<const char* const> choiceNames(ChecklistPhase)
{
    static constexpr const char* names[] = {"before", "during", "after"};
    return names;
}

const Kind& ChecklistItem::kind()
{
    using C = ChecklistItem;
    static const Kind kind = Describe<C>("checklist_item", QT_TRANSLATE_NOOP("Kind", "Checklist item"))
                                 .field("mission", &C::mission, QT_TRANSLATE_NOOP("Field", "Mission"))
                                 .to("mission")
                                 .owner()
                                 .required()
                                 .field("phase", &C::phase, QT_TRANSLATE_NOOP("Field", "When"))
                                 .field("position", &C::position, QT_TRANSLATE_NOOP("Field", "Order"))
                                 .field("text_en", &C::textEn, QT_TRANSLATE_NOOP("Field", "Text in English"))
                                 .field("text_ru", &C::textRu, QT_TRANSLATE_NOOP("Field", "Text in Russian"))
                                 .field("done_on", &C::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"))
                                 .done();
    return kind;
}

} // namespace advisorpool
