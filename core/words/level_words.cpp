#include "core/words/level_words.h"

#include "core/words/words.h"

namespace advisorpool {

QString levelWords(std::optional<Level> level)
{
    return valueWords(*LanguageSkill::kind().field(u"spoken"), Member<std::optional<Level>>::toValue(level));
}

} // namespace advisorpool
