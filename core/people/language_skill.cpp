#include "core/people/language_skill.h"

namespace advisorpool {

std::span<const char* const> choiceNames(Level)
{
    static constexpr const char* names[] = {"a1", "a2", "b1", "b2", "c1", "c2", "native"};
    return names;
}

std::span<const char* const> choiceNames(SkillSource)
{
    static constexpr const char* names[] = {"declared", "certificate", "workshop"};
    return names;
}

const Kind& LanguageSkill::kind()
{
    using L = LanguageSkill;
    static const Kind kind = Describe<L>("language_skill", QT_TRANSLATE_NOOP("Kind", "Language skill"))
                                 .field("advisor", &L::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .key()
                                 .field("language", &L::language, QT_TRANSLATE_NOOP("Field", "Language"))
                                 .as(FieldType::Language)
                                 .key()
                                 .indexed()
                                 .field("spoken", &L::spoken, QT_TRANSLATE_NOOP("Field", "Spoken"))
                                 .field("written", &L::written, QT_TRANSLATE_NOOP("Field", "Written"))
                                 .field("facilitates", &L::facilitates, QT_TRANSLATE_NOOP("Field", "Can facilitate"))
                                 .field("source", &L::source, QT_TRANSLATE_NOOP("Field", "How we know"))
                                 .field("as_of", &L::asOf, QT_TRANSLATE_NOOP("Field", "As of"))
                                 .done();
    return kind;
}

} // namespace advisorpool
