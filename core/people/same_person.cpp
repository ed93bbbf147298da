#include "core/people/same_person.h"

#include "core/people/person_index.h"
#include "core/people/same_person_verdict.h"

#include <QHash>

#include <algorithm>

namespace advisorpool {

namespace {

constexpr double asNear = 0.2; // strain by which another pair may be farther than an advisor's nearest, and still shown

struct Found
{
    SamePersonPair pair;
    double strain;
};

Result<std::vector<Found>> allPairs(Pool& pool)
{
    const QString sql = QStringLiteral(
        "SELECT t.id, t.family_name, t.given_name, t.family_name_ru, t.given_name_ru, t.patronymic_ru, t.email, "
        "t.administration, (SELECT country FROM administration a WHERE a.id = t.administration) "
        "FROM advisor t WHERE NOT t.deleted AND NOT t.erased ORDER BY t.id");
    const auto different = knownToDiffer(pool);
    if (!different)
        return failure(different.error());
    PersonIndex index;
    std::vector<Found> found;
    auto done = pool.database().each(sql, {}, [&](const Row& row) {
        const PersonCard person{
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}, row.text(6), row.id(7), row.text(8)};
        for (const auto& earlier : index.match(person))
            if (!different->contains({earlier.id, row.id(0)}))
                found.push_back({{earlier.id, row.id(0), earlier.certain, earlier.reasons}, earlier.strain});
        index.add(row.id(0), person);
        return true;
    });
    if (!done)
        return failure(done.error());
    return found;
}

// Namesakes abound in a large pool: where somebody has a nearer counterpart, the farther ones are noise.
std::vector<Found> nearestOnly(const std::vector<Found>& pairs)
{
    QHash<Id, double> nearest;
    for (const auto& [pair, strain] : pairs)
        for (const Id& id : {pair.a, pair.b})
            nearest[id] = nearest.contains(id) ? std::min(nearest[id], strain) : strain;
    std::vector<Found> kept;
    std::ranges::copy_if(pairs, std::back_inserter(kept), [&](const Found& found) {
        const bool email = found.pair.reasons.front() == SameReason::Email;
        return email || found.strain <= std::min(nearest[found.pair.a], nearest[found.pair.b]) + asNear;
    });
    return kept;
}

} // namespace

NameMatch compare(const PersonName& a, const PersonName& b)
{
    return nameDistance(PersonSounds(a), PersonSounds(b)).match;
}

QString reasonCode(SameReason reason)
{
    switch (reason) {
    case SameReason::Email:
        return QStringLiteral("same_email");
    case SameReason::Name:
        return QStringLiteral("same_name");
    case SameReason::Spelling:
        return QStringLiteral("other_spelling");
    case SameReason::Script:
        return QStringLiteral("other_script");
    case SameReason::Swapped:
        return QStringLiteral("swapped_names");
    case SameReason::Administration:
        return QStringLiteral("same_administration");
    case SameReason::Country:
        return QStringLiteral("same_country");
    }
    return {};
}

Result<std::vector<SamePersonPair>> samePeople(Pool& pool)
{
    auto pairs = allPairs(pool);
    if (!pairs)
        return failure(pairs.error());
    auto found = nearestOnly(*pairs);
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return std::tuple(!a.pair.certain, a.strain) < std::tuple(!b.pair.certain, b.strain);
    });
    std::vector<SamePersonPair> people;
    for (Found& each : found)
        people.push_back(std::move(each.pair));
    return people;
}

} // namespace advisorpool
