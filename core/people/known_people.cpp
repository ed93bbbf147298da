#include "core/people/known_people.h"

#include "core/people/fold.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr int mostOfOneEmail = 100; // an office's: nobody is found by it alone

quint64 emailKey(const QString& email)
{
    return qHash(folded(email.trimmed()));
}

// A name in one script.
struct Written
{
    QString family;
    QString given;
    QString patronymic;

    bool isKnown() const { return !family.isEmpty(); }
    bool isFull() const { return isKnown() && !given.isEmpty(); }
    bool isSame(const Written& other) const
    {
        const auto same = [](const QString& a, const QString& b) { return a == b || folded(a) == folded(b); };
        return same(family, other.family) && same(given, other.given) && same(patronymic, other.patronymic);
    }
    quint64 key(const Id& administration) const
    {
        return qHash(folded(patronymic), qHash(folded(given), qHash(folded(family), qHash(administration))));
    }
};

Written inLatin(const PersonName& name)
{
    return {name.family, name.given, {}};
}

Written inCyrillic(const PersonName& name)
{
    return {name.familyRu, name.givenRu, name.patronymicRu};
}

bool isSameName(const PersonName& a, const PersonName& b)
{
    return inLatin(a).isSame(inLatin(b)) && inCyrillic(a).isSame(inCyrillic(b));
}

// The very same in a script that both have in full, and in no script another.
bool agreeInFull(const PersonName& a, const PersonName& b)
{
    bool agree = false;
    for (const auto& [one, other] : {std::pair(inLatin(a), inLatin(b)), std::pair(inCyrillic(a), inCyrillic(b))}) {
        if (one.isKnown() && other.isKnown() && !one.isSame(other))
            return false;
        agree |= one.isFull() && one.isSame(other);
    }
    return agree;
}

} // namespace

void KnownPeople::link(Index& index, quint64 key, quint32 person)
{
    for (auto [known, end] = index.equal_range(key); known != end; ++known)
        if (known->second == person)
            return;
    index.emplace(key, person);
}

void KnownPeople::add(const Id& id, const PersonCard& person)
{
    const auto next = static_cast<quint32>(m_people.size());
    const quint32 number = m_numbers.value(id, next);
    if (number == next) {
        m_people.push_back({id, {}, false});
        m_numbers.insert(id, next);
    }
    m_people[number].name = person.name;
    if (!person.email.trimmed().isEmpty())
        addEmail(id, person.email);
    for (const Written& name : {inLatin(person.name), inCyrillic(person.name)})
        if (name.isKnown())
            link(m_byName, name.key(person.administration), number);
}

void KnownPeople::addEmail(const Id& id, const QString& email)
{
    const auto number = m_numbers.constFind(id);
    if (number == m_numbers.constEnd())
        return;
    m_people[*number].hasEmail = true;
    link(m_byEmail, emailKey(email), *number);
}

Id KnownPeople::find(const PersonCard& person, const std::vector<Id>& notThese) const
{
    const auto isRuledOut = [&](const Known& known) { return std::ranges::find(notThese, known.id) != notThese.end(); };
    const bool hasEmail = !person.email.trimmed().isEmpty();
    Id nearest;
    double least = 2; // more than any strain of names that agree
    int left = mostOfOneEmail;
    if (hasEmail)
        for (auto [known, end] = m_byEmail.equal_range(emailKey(person.email)); known != end && left > 0;
             ++known, --left) {
            const Known& other = m_people[known->second];
            if (isRuledOut(other))
                continue;
            if (isSameName(other.name, person.name)) // also one whose letters have no sound that we know
                return other.id;
            const auto names = nameDistance(PersonSounds(other.name), PersonSounds(person.name));
            if (names.match != NameMatch::Different && names.strain < least) {
                nearest = other.id;
                least = names.strain;
            }
        }
    if (!nearest.isNull())
        return nearest;
    for (const Written& name : {inLatin(person.name), inCyrillic(person.name)}) {
        if (!name.isFull())
            continue;
        // Two e-mails may well be two namesakes.
        for (auto [known, end] = m_byName.equal_range(name.key(person.administration)); known != end; ++known) {
            const Known& other = m_people[known->second];
            if ((hasEmail && other.hasEmail) || isRuledOut(other) || !agreeInFull(other.name, person.name))
                continue;
            if (isSameName(other.name, person.name))
                return other.id;
            if (nearest.isNull())
                nearest = other.id;
        }
    }
    return nearest;
}

std::vector<Id> KnownPeople::namesakes(const PersonCard& person) const
{
    std::vector<Id> people;
    const Written latin = inLatin(person.name);
    const Written& name = latin.isKnown() ? latin : inCyrillic(person.name);
    for (auto [known, end] = m_byName.equal_range(name.key(person.administration)); known != end; ++known)
        if (isSameName(m_people[known->second].name, person.name))
            people.push_back(m_people[known->second].id);
    return people;
}

} // namespace advisorpool
