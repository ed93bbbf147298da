#pragma once

#include "core/people/same_person.h"

#include <QHash>

#include <unordered_map>

namespace advisorpool {

// Finds the one person whom a spreadsheet's row certainly means, in about a microsecond: by e-mail where the names
// agree, else by the very same full name, in either script, in the same administration (so that a list without e-mails
// can be imported twice). Who only resembles somebody is PersonIndex's affair.
class KnownPeople
{
public:
    // Somebody who is known already is known by this, too.
    void add(const Id& id, const PersonCard& person);
    // An address that is theirs beside the one in their card.
    void addEmail(const Id& id, const QString& email);

    // Null where there is none. Of several with one e-mail, whose name is nearest. None of `notThese`.
    Id find(const PersonCard& person, const std::vector<Id>& notThese = {}) const;
    // Those of the very same name, at least the family's, and administration, where that alone is not certain.
    std::vector<Id> namesakes(const PersonCard& person) const;

private:
    struct Known
    {
        Id id;
        PersonName name;
        bool hasEmail;
    };
    using Index = std::unordered_multimap<quint64, quint32>; // from a hash

    void link(Index& index, quint64 key, quint32 person);

    std::vector<Known> m_people;
    QHash<Id, quint32> m_numbers;
    Index m_byEmail;
    Index m_byName; // in one script, and administration
};

} // namespace advisorpool
