#include "core/people/same_person_verdict.h"

#include <algorithm>

namespace advisorpool {

std::span<const char* const> choiceNames(SameVerdict)
{
    static constexpr const char* names[] = {"same", "different"};
    return names;
}

const Kind& SamePerson::kind()
{
    using S = SamePerson;
    static const Kind kind = Describe<S>("same_person", QT_TRANSLATE_NOOP("Kind", "Same person or not"))
                                 .field("advisor", &S::advisor, QT_TRANSLATE_NOOP("Field", "Advisor"))
                                 .to("advisor")
                                 .owner()
                                 .key()
                                 .field("other", &S::other, QT_TRANSLATE_NOOP("Field", "Other advisor"))
                                 .to("advisor")
                                 .key()
                                 .field("verdict", &S::verdict, QT_TRANSLATE_NOOP("Field", "Verdict"))
                                 .required()
                                 .done();
    return kind;
}

Patch inOrder(const Kind& kind, Patch values)
{
    if (&kind != &SamePerson::kind())
        return values;
    const auto of = [&](QStringView name) {
        return std::ranges::find_if(values, [&](const auto& entry) { return entry.first->name == name; });
    };
    const auto advisor = of(u"advisor");
    const auto other = of(u"other");
    if (advisor != values.end() && other != values.end() && other->second < advisor->second)
        std::swap(advisor->second, other->second);
    return values;
}

Result<void> keepDifferent(Edit& edit, const Id& a, const Id& b)
{
    SamePerson verdict{.advisor = std::min(a, b), .other = std::max(a, b), .verdict = SameVerdict::Different};
    return edit.save(verdict);
}

Result<PairsOfPeople> knownToDiffer(Pool& pool)
{
    PairsOfPeople pairs;
    auto done = pool.tables().readAll(SamePerson::kind(), [&](const Record& record) {
        const auto said = fromRecord<SamePerson>(record);
        if (record.isAlive() && said.verdict == SameVerdict::Different)
            pairs.insert({std::min(said.advisor, said.other), std::max(said.advisor, said.other)});
        return true;
    });
    return done.map([&] { return std::move(pairs); });
}

} // namespace advisorpool
