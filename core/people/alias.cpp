#include "core/people/alias.h"

namespace advisorpool {

std::span<const char* const> choiceNames(AliasOf)
{
    static constexpr const char* names[] = {"country", "language", "subject", "administration", "level"};
    return names;
}

const Kind& Alias::kind()
{
    using A = Alias;
    static const Kind kind = Describe<A>("alias", QT_TRANSLATE_NOOP("Kind", "Other spelling"))
                                 .field("kind", &A::of, QT_TRANSLATE_NOOP("Field", "Kind"))
                                 .key()
                                 .field("name", &A::name, QT_TRANSLATE_NOOP("Field", "Name"))
                                 .key()
                                 .field("target", &A::target, QT_TRANSLATE_NOOP("Field", "Stands for"))
                                 .required()
                                 .done();
    return kind;
}

} // namespace advisorpool
