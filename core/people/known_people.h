#pragma once

#include "core/people/links.h"
#include "core/people/same_person.h"

#include <QHash>

namespace advisorpool {

// A card, and what it is found by: to fold and hash names takes longer than to look for them, and can be done beside.
struct KeyedCard
{
    KeyedCard() = default;
    explicit KeyedCard(PersonCard card);

    PersonCard person;
    quint64 email = 0; // hashes; 0: not known
    quint64 latin = 0; // of the name in one script, and the administration
    quint64 cyrillic = 0;
};

// Finds the one person whom a spreadsheet's row certainly means, in about a microsecond: by e-mail where the names
// agree, else by the very same full name, in either script, in the same administration (so that a list without e-mails
// can be imported twice). Who only resembles somebody is PersonIndex's affair.
class KnownPeople
{
public:
    // Somebody who is known already is known by this, too.
    void add(const Id& id, const KeyedCard& card);
    // An address that is theirs beside the one in their card.
    void addEmail(const Id& id, const QString& email);

    // Null where there is none. Of several with one e-mail, whose name is nearest. None of `notThese`.
    Id find(const KeyedCard& card, const std::vector<Id>& notThese = {}) const;
    bool contains(const Id& id) const { return m_numbers.contains(id); }
    // Those of the very same name, at least the family's, and administration, where that alone is not certain.
    std::vector<Id> namesakes(const KeyedCard& card) const;

private:
    struct Known
    {
        Id id;
        PersonName name;
        bool hasEmail;
    };
    static void link(Links& links, quint64 key, quint32 person);

    std::vector<Known> m_people;
    QHash<Id, quint32> m_numbers;
    Links m_byEmail;
    Links m_byName; // in one script, and administration
};

} // namespace advisorpool
