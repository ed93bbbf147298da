#include "ui/forms/level_mark.h"

#include "core/people/language_skill.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

LevelMark levelMark(const QString& level)
{
    const auto names = choiceNames(Level{});
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char* name) { return level == QLatin1String(name); });
    if (found == names.end())
        return {.word = QCoreApplication::translate("advisorpool::LevelMark", "unknown")};
    const int place = static_cast<int>(found - names.begin());
    return {.filled = std::min(place + 1, 6),
            .word = valueWords(*LanguageSkill::kind().field(u"spoken"), Value(level))};
}

} // namespace advisorpool
