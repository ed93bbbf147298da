#include "core/people/same_person.h"

#include "core/people/fold.h"
#include "core/people/person_index.h"
#include "core/people/same_person_verdict.h"
#include "core/pool/blocks.h"
#include "core/pool/pages.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace advisorpool {

namespace {

constexpr double asNear = 0.2; // strain by which another pair may be farther than an advisor's nearest, and still shown

struct Person
{
    Id id;
    PersonCard card;
};

QString peopleSql()
{
    return QStringLiteral(
        "SELECT t.id, t.family_name, t.given_name, t.family_name_ru, t.given_name_ru, t.patronymic_ru, t.email, "
        "t.administration, (SELECT country FROM administration a WHERE a.id = t.administration) "
        "FROM advisor t WHERE NOT t.deleted AND NOT t.erased");
}

Person personIn(const Row& row)
{
    return {row.id(0),
            {{row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}, row.text(6), row.id(7), row.text(8)}};
}

// All who are alive, in the order of ids.
Result<void> eachPerson(Pool& pool, const std::function<bool(const Person&)>& take)
{
    return eachInBlocks<Person>(pool.database(), peopleSql(), personIn, take);
}

size_t hashOf(const PersonCard& card)
{
    const PersonName& name = card.name;
    return qHashMulti(0, name.family, name.given, name.familyRu, name.givenRu, name.patronymicRu, card.email,
                      card.administration, card.country);
}

// Where somebody has to be, or which e-mail to have, to be worth comparing with some people: PersonIndex would turn
// down the others, too, but only after it has heard how their names sound.
class Reach
{
public:
    void add(const PersonCard& card)
    {
        m_everywhere |= card.country.isEmpty();
        m_countries.insert(folded(card.country));
        if (!card.email.isEmpty())
            m_emails.insert(folded(card.email.trimmed()));
    }
    bool contains(const PersonCard& card) const
    {
        return m_everywhere || card.country.isEmpty() || m_countries.contains(folded(card.country)) ||
               (!card.email.isEmpty() && m_emails.contains(folded(card.email.trimmed())));
    }

private:
    QSet<QString> m_countries;
    QSet<QString> m_emails;
    bool m_everywhere = false;
};

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

// Namesakes abound in a large pool: where somebody has a nearer counterpart, the farther ones are noise.
std::vector<SamePeople::Pair> SamePeople::nearestOnly(const std::vector<Pair>& pairs)
{
    QHash<Id, double> nearest;
    for (const auto& [pair, strain] : pairs)
        for (const Id& id : {pair.a, pair.b})
            nearest[id] = nearest.contains(id) ? std::min(nearest[id], strain) : strain;
    std::vector<Pair> kept;
    std::ranges::copy_if(pairs, std::back_inserter(kept), [&](const Pair& found) {
        const bool email = found.pair.reasons.front() == SameReason::Email;
        return email || found.strain <= std::min(nearest[found.pair.a], nearest[found.pair.b]) + asNear;
    });
    return kept;
}

Result<void> SamePeople::compareAll(Pool& pool, const std::function<bool()>& goOn)
{
    m_pairs.clear();
    m_cards.clear();
    const FewPages few(pool.database());
    PersonIndex index;
    return eachPerson(pool, [&](const Person& person) {
        const auto& [id, card] = person;
        m_cards.emplace_hint(m_cards.end(), id, hashOf(card));
        for (const auto& earlier : index.match(card))
            m_pairs.push_back({{earlier.id, id, earlier.certain, earlier.reasons}, earlier.strain});
        index.add(id, card);
        return goOn();
    });
}

Result<void> SamePeople::compareAgain(Pool& pool, std::span<const Id> touched)
{
    std::map<Id, PersonCard> now; // of those who were touched
    std::set<Id> gone(touched.begin(), touched.end());
    for (const Id& id : touched) {
        auto done = pool.database().each(peopleSql() + QStringLiteral(" AND (t.id = ? OR t.administration = ?)"),
                                         {toSql(id), toSql(id)}, [&](const Row& row) {
                                             const Person person = personIn(row);
                                             now.insert_or_assign(person.id, person.card);
                                             gone.erase(person.id);
                                             return true;
                                         });
        if (!done)
            return done;
    }
    std::erase_if(now, [&](const auto& person) {
        const auto before = m_cards.find(person.first);
        return before != m_cards.end() && before->second == hashOf(person.second);
    });
    std::erase_if(gone, [&](const Id& id) { return m_cards.erase(id) == 0; });
    std::erase_if(m_pairs, [&](const Pair& found) {
        const auto isOther = [&](const Id& id) { return now.contains(id) || gone.contains(id); };
        return isOther(found.pair.a) || isOther(found.pair.b);
    });
    if (now.empty())
        return {};

    PersonIndex index;
    Reach reach;
    for (const auto& [id, card] : now) {
        index.add(id, card);
        reach.add(card);
        m_cards.insert_or_assign(id, hashOf(card));
    }
    return eachPerson(pool, [&](const Person& person) {
        const auto& [id, card] = person;
        if (!reach.contains(card))
            return true;
        for (const auto& other : index.match(card))
            if (other.id != id && (!now.contains(id) || other.id < id)) // two of them meet once
                m_pairs.push_back(
                    {{std::min(other.id, id), std::max(other.id, id), other.certain, other.reasons}, other.strain});
        return true;
    });
}

Result<std::vector<SamePersonPair>> SamePeople::pairs(Pool& pool) const
{
    const auto different = knownToDiffer(pool);
    if (!different)
        return failure(different.error());
    std::vector<Pair> open;
    std::ranges::copy_if(m_pairs, std::back_inserter(open), [&](const Pair& found) {
        return !different->contains({found.pair.a, found.pair.b});
    });
    std::vector<Pair> found = nearestOnly(open);
    std::ranges::sort(found, [](const Pair& a, const Pair& b) {
        return std::tuple(!a.pair.certain, a.strain, a.pair.b, a.pair.a) <
               std::tuple(!b.pair.certain, b.strain, b.pair.b, b.pair.a);
    });
    std::vector<SamePersonPair> people;
    for (Pair& each : found)
        people.push_back(std::move(each.pair));
    return people;
}

} // namespace advisorpool
