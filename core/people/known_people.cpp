#include "core/people/known_people.h"

#include "core/people/fold.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr int mostOfOneEmail = 100; // an office's: nobody is found by it alone

quint64 emailKey(const QString& email)
{
    const QString trimmed = email.trimmed();
    return trimmed.isEmpty() ? 0 : qHash(folded(trimmed)) | 1;
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
        if (!isKnown())
            return 0;
        return qHash(folded(patronymic), qHash(folded(given), qHash(folded(family), qHash(administration)))) | 1;
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

KeyedCard::KeyedCard(PersonCard card)
    : person(std::move(card)), email(emailKey(person.email)), latin(inLatin(person.name).key(person.administration)),
      cyrillic(inCyrillic(person.name).key(person.administration))
{
}

void KnownPeople::link(Links& links, quint64 key, quint32 person)
{
    bool isLinked = key == 0;
    links.each(key, [&](quint32 other) { return !(isLinked |= other == person); });
    if (!isLinked)
        links.add(key, person);
}

void KnownPeople::add(const Id& id, const KeyedCard& card)
{
    const auto next = static_cast<quint32>(m_people.size());
    const quint32 number = m_numbers.value(id, next);
    if (number == next) {
        m_people.push_back({id, {}, false});
        m_numbers.insert(id, next);
    }
    m_people[number].name = card.person.name;
    m_people[number].hasEmail |= card.email != 0;
    link(m_byEmail, card.email, number);
    link(m_byName, card.latin, number);
    link(m_byName, card.cyrillic, number);
}

void KnownPeople::addEmail(const Id& id, const QString& email)
{
    const auto number = m_numbers.constFind(id);
    if (number == m_numbers.constEnd())
        return;
    m_people[*number].hasEmail = true;
    link(m_byEmail, emailKey(email), *number);
}

Id KnownPeople::find(const KeyedCard& card, const std::vector<Id>& notThese) const
{
    const auto isRuledOut = [&](const Known& known) { return std::ranges::find(notThese, known.id) != notThese.end(); };
    const PersonName& name = card.person.name;
    const bool hasEmail = card.email != 0;
    Id nearest;
    Id same;
    double least = 2; // more than any strain of names that agree
    m_byEmail.each(card.email, [&, left = mostOfOneEmail](quint32 number) mutable {
        const Known& other = m_people[number];
        if (!isRuledOut(other)) {
            if (isSameName(other.name, name)) { // also one whose letters have no sound that we know
                same = other.id;
                return false;
            }
            const auto names = nameDistance(PersonSounds(other.name), PersonSounds(name));
            if (names.match != NameMatch::Different && names.strain < least) {
                nearest = other.id;
                least = names.strain;
            }
        }
        return --left > 0;
    });
    if (!same.isNull() || !nearest.isNull())
        return same.isNull() ? nearest : same;
    for (const auto& [written, key] :
         {std::pair(inLatin(name), card.latin), std::pair(inCyrillic(name), card.cyrillic)}) {
        if (!written.isFull())
            continue;
        // Two e-mails may well be two namesakes.
        m_byName.each(key, [&](quint32 number) {
            const Known& other = m_people[number];
            if ((hasEmail && other.hasEmail) || isRuledOut(other) || !agreeInFull(other.name, name))
                return true;
            if (isSameName(other.name, name))
                same = other.id;
            else if (nearest.isNull())
                nearest = other.id;
            return same.isNull();
        });
        if (!same.isNull())
            return same;
    }
    return nearest;
}

std::vector<Id> KnownPeople::namesakes(const KeyedCard& card) const
{
    std::vector<Id> people;
    m_byName.each(card.latin ? card.latin : card.cyrillic, [&](quint32 number) {
        if (isSameName(m_people[number].name, card.person.name))
            people.push_back(m_people[number].id);
        return true;
    });
    return people;
}

} // namespace advisorpool
