#include "core/workshops/facilitators.h"

#include "core/people/name_key.h"
#include "core/people/person_sounds.h"
#include "core/pool/related.h"

namespace advisorpool {

namespace {

bool isCyrillic(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

PersonName nameOf(const QString& family, const QString& given)
{
    return isCyrillic(family) ? PersonName{.familyRu = family, .givenRu = given}
                              : PersonName{.family = family, .given = given};
}

// However family and given name (and a patronymic) stand in it; nameDistance() finds swapped ones.
std::vector<PersonSounds> readingsOf(const QString& author)
{
    QStringList words;
    for (const QStringView word : wordsOf(author))
        words << word.toString();
    std::vector<PersonSounds> readings;
    for (qsizetype family = 0; family < words.size(); ++family)
        for (qsizetype given = 0; given < words.size(); ++given)
            if (given != family)
                readings.emplace_back(nameOf(words[family], words[given]));
    return readings;
}

// The one person who is the same by one of the readings, or nearer than the others.
Id nearest(const std::vector<PersonSounds>& readings, std::span<const Advisor> people)
{
    Id found;
    double strain = std::numeric_limits<double>::infinity();
    for (const Advisor& person : people) {
        const PersonSounds name(PersonName::of(person));
        double best = std::numeric_limits<double>::infinity();
        for (const PersonSounds& reading : readings)
            if (const NameDistance distance = nameDistance(reading, name); distance.match == NameMatch::Same)
                best = std::min(best, distance.strain);
        if (best == strain)
            found = {};
        if (best < strain) {
            strain = best;
            found = person.id;
        }
    }
    return found;
}

} // namespace

bool isFacilitator(ParticipationRole role)
{
    return role == ParticipationRole::Facilitator || role == ParticipationRole::CoFacilitator;
}

Id namedSo(const PersonName& name, std::span<const Advisor> people)
{
    return nearest(std::vector<PersonSounds>{PersonSounds(name)}, people);
}

Id calledSo(const QString& author, std::span<const Advisor> people)
{
    return nearest(readingsOf(author), people);
}

Result<std::vector<Participation>> facilitatorsOf(Pool& pool, const Id& workshop)
{
    return ownedBy<Participation>(pool, workshop).map([](std::vector<Participation> parts) {
        std::erase_if(parts, [](const Participation& part) { return !part.role || !isFacilitator(*part.role); });
        return parts;
    });
}

Result<Id> facilitatorCalled(Pool& pool, const Id& workshop, const QString& author)
{
    auto parts = facilitatorsOf(pool, workshop);
    if (!parts)
        return failure(parts.error());
    std::vector<Advisor> people;
    for (const Participation& part : *parts) {
        auto person = pool.find<Advisor>(part.advisor);
        if (!person)
            return failure(person.error());
        if (*person)
            people.push_back(**person);
    }
    const Id called = calledSo(author, people);
    for (const Participation& part : *parts)
        if (!called.isNull() && part.advisor == called)
            return part.id;
    return Id();
}

} // namespace advisorpool
