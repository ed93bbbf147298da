#include "core/rosters/texts_that_stay.h"

#include "core/people/advisor.h"
#include "core/rosters/roster.h"

#include <algorithm>

namespace advisorpool {

Result<std::vector<TextAbout>> textsThatStay(Pool& pool, const Id& advisor)
{
    auto texts = textsAbout(pool, Advisor::kind(), advisor);
    const auto person = pool.find<Advisor>(advisor);
    if (!texts || !person)
        return failure(texts ? person.error() : texts.error());
    if (!*person)
        return texts;
    const QString names[] = {(*person)->familyName, (*person)->familyNameRu, (*person)->email};
    auto done = pool.tables().readAll(Roster::kind(), [&](const Record& roster) {
        for (const auto& field : Roster::kind().fields)
            if (roster.isAlive() && std::ranges::any_of(names, [&](const QString& name) {
                    return !name.isEmpty() && roster[*field].text().contains(name, Qt::CaseInsensitive);
                }))
                texts->push_back({&Roster::kind(), roster.id, field.get()});
        return true;
    });
    return done.map([&] { return std::move(*texts); });
}

} // namespace advisorpool
