#include "core/people/person_index.h"

#include "core/people/fold.h"
#include "core/people/name_blocks.h"

#include <algorithm>

namespace advisorpool {

namespace {

constexpr size_t fewestConsonants = 2;    // of a family name of which one may be left out
constexpr double unlessPlaceAgrees = 0.6; // how near names must be where the administration is unknown
constexpr double despiteOtherEmail = 0.5;

// An office's e-mail or a common name may be shared by thousands. Nobody looks through all of them, and comparing each
// with each would take for ever.
constexpr int mostOfABlock = 300;
constexpr size_t mostCandidates = 20;

// Within a block, by country: those whose country is known stand in two places.
constexpr quint64 inAnyCountry = 0x9e3779b97f4a7c15;

quint64 inCountry(quint64 country)
{
    return country * 0xbf58476d1ce4e5b9;
}

enum class Place { Unknown, SameAdministration, SameCountry, Elsewhere };

} // namespace

PersonIndex::Person PersonIndex::personOf(const Id& id, const PersonCard& card)
{
    const auto hashed = [](const QString& text) { return text.isEmpty() ? size_t{0} : qHash(folded(text)) | 1; };
    return {id, card.administration, hashed(card.country), hashed(card.email.trimmed()), PersonSounds(card.name)};
}

template <class F> void PersonIndex::eachIn(Block block, F&& take) const
{
    m_byBlock.each(block, [&, left = mostOfABlock](quint32 person) mutable {
        take(person);
        return --left > 0;
    });
}

void PersonIndex::add(const Id& id, const PersonCard& card)
{
    const auto number = static_cast<quint32>(m_people.size());
    const Person& person = m_people.emplace_back(personOf(id, card));
    if (person.email)
        m_byBlock.add(person.email, number);
    for (const Block block : nameBlocks(person.sounds.family, person.sounds.given)) {
        m_byBlock.add(block ^ inCountry(person.country), number);
        if (person.country)
            m_byBlock.add(block ^ inAnyCountry, number);
    }
}

std::vector<PersonIndex::Candidate> PersonIndex::match(const PersonCard& card) const
{
    const Person person = personOf({}, card);
    std::vector<quint32> worthComparing;
    const auto take = [&](quint32 other) { worthComparing.push_back(other); };
    if (person.email)
        eachIn(person.email, take);
    const quint64 known = person.country ? inCountry(person.country) : inAnyCountry;
    auto blocks = nameBlocks(person.sounds.family, person.sounds.given);
    const auto swapped = nameBlocks(person.sounds.given, person.sounds.family);
    blocks.insert(blocks.end(), swapped.begin(), swapped.end());
    for (const Block block : blocks) {
        eachIn(block ^ known, take);
        eachIn(block ^ inCountry(0), take);
    }
    std::ranges::sort(worthComparing);
    const auto [first, last] = std::ranges::unique(worthComparing);
    worthComparing.erase(first, last);

    std::vector<Candidate> candidates;
    for (const quint32 other : worthComparing)
        if (auto candidate = judge(person, m_people[other]))
            candidates.push_back(std::move(*candidate));
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
        return std::tuple(!a.certain, a.strain, a.id) < std::tuple(!b.certain, b.strain, b.id);
    });
    if (candidates.size() > mostCandidates)
        candidates.resize(mostCandidates);
    return candidates;
}

namespace {

Place placeOf(const Id& a, const Id& b, quint64 countryA, quint64 countryB)
{
    if (!a.isNull() && a == b)
        return Place::SameAdministration;
    if (countryA && countryB)
        return countryA == countryB ? Place::SameCountry : Place::Elsewhere;
    return a.isNull() || b.isNull() ? Place::Unknown : Place::Elsewhere;
}

// What the names alone may say: both of each, or, where neither has a given name, the family names to the letter.
bool namesPropose(const NameDistance& names, bool sameEmail, bool otherEmail, Place place, bool bothLackGiven)
{
    if (sameEmail)
        return true;
    if (place == Place::Elsewhere || names.match == NameMatch::Different)
        return false;
    double most = place == Place::Unknown ? unlessPlaceAgrees : 1;
    if (otherEmail)
        most = std::min(most, despiteOtherEmail);
    if (names.match == NameMatch::Compatible)
        return bothLackGiven && names.strain <= most / 2;
    return names.strain <= most;
}

} // namespace

std::optional<PersonIndex::Candidate> PersonIndex::judge(const Person& a, const Person& b)
{
    const bool sameEmail = a.email && a.email == b.email;
    const Place place = placeOf(a.administration, b.administration, a.country, b.country);
    if (!sameEmail && place == Place::Elsewhere)
        return std::nullopt;
    const NameDistance names = nameDistance(a.sounds, b.sounds);
    const auto lacksGiven = [](const Person& person) {
        return !person.sounds.given[0].isKnown() && !person.sounds.given[1].isKnown();
    };
    const bool otherEmail = a.email && b.email && !sameEmail;
    if (!namesPropose(names, sameEmail, otherEmail, place, lacksGiven(a) && lacksGiven(b)))
        return std::nullopt;

    Candidate candidate{.id = b.id, .strain = names.strain};
    candidate.certain = sameEmail && names.match != NameMatch::Different;
    if (sameEmail)
        candidate.reasons.push_back(SameReason::Email);
    if (names.match != NameMatch::Different) {
        candidate.reasons.push_back(names.strain > 0 ? SameReason::Spelling : SameReason::Name);
        if (names.acrossScripts)
            candidate.reasons.push_back(SameReason::Script);
        if (names.swapped)
            candidate.reasons.push_back(SameReason::Swapped);
    }
    if (place == Place::SameAdministration)
        candidate.reasons.push_back(SameReason::Administration);
    if (place == Place::SameCountry)
        candidate.reasons.push_back(SameReason::Country);
    return candidate;
}

} // namespace advisorpool
