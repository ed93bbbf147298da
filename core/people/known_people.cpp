#include "core/people/known_people.h"

#include "core/people/fold.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr int mostOfOneEmail = 100; // an office's: nobody is found by it alone

quint64 emailKey(const PersonCard& person)
{
    return qHash(folded(person.email.trimmed()));
}

quint64 nameKey(const PersonCard& person)
{
    size_t key = qHash(person.administration);
    for (const QString* part : {&person.name.family, &person.name.given, &person.name.familyRu, &person.name.givenRu,
                                &person.name.patronymicRu})
        key = qHash(folded(*part), key);
    return key;
}

bool hasFullName(const PersonName& name)
{
    return (!name.family.isEmpty() && !name.given.isEmpty()) || (!name.familyRu.isEmpty() && !name.givenRu.isEmpty());
}

} // namespace

void KnownPeople::add(const Id& id, const PersonCard& person)
{
    const auto number = static_cast<quint32>(m_people.size());
    const bool hasEmail = !person.email.trimmed().isEmpty();
    m_people.push_back({id, person.name, hasEmail});
    if (hasEmail)
        m_byEmail.emplace(emailKey(person), number);
    if (hasFullName(person.name))
        m_byName.emplace(nameKey(person), number);
}

Id KnownPeople::find(const PersonCard& person, const std::vector<Id>& notThese) const
{
    const auto isRuledOut = [&](const Known& known) { return std::ranges::find(notThese, known.id) != notThese.end(); };
    const bool hasEmail = !person.email.trimmed().isEmpty();
    Id nearest;
    double least = 2; // more than any strain of names that agree
    int left = mostOfOneEmail;
    if (hasEmail)
        for (auto [known, end] = m_byEmail.equal_range(emailKey(person)); known != end && left > 0; ++known, --left) {
            const Known& other = m_people[known->second];
            const auto names = nameDistance(PersonSounds(other.name), PersonSounds(person.name));
            if (names.match != NameMatch::Different && names.strain < least && !isRuledOut(other)) {
                nearest = other.id;
                least = names.strain;
            }
        }
    if (!nearest.isNull() || !hasFullName(person.name))
        return nearest;
    // Two e-mails may well be two namesakes.
    for (auto [known, end] = m_byName.equal_range(nameKey(person)); known != end; ++known)
        if ((!hasEmail || !m_people[known->second].hasEmail) && !isRuledOut(m_people[known->second]))
            return m_people[known->second].id;
    return {};
}

} // namespace advisorpool
