#pragma once

#include "core/people/same_person.h"

#include <unordered_map>

namespace advisorpool {

// Finds the one person whom a spreadsheet's row certainly means, in about a microsecond: by e-mail where the names
// agree, else by the very same name in the same administration (so that a list without e-mails can be imported twice).
// Who only resembles somebody is PersonIndex's affair.
class KnownPeople
{
public:
    void add(const Id& id, const PersonCard& person);
    // Null where there is none. Of several with one e-mail, whose name is nearest. None of `notThese`.
    Id find(const PersonCard& person, const std::vector<Id>& notThese = {}) const;

private:
    struct Known
    {
        Id id;
        PersonName name;
        bool hasEmail;
    };
    std::vector<Known> m_people;
    std::unordered_multimap<quint64, quint32> m_byEmail; // by hash
    std::unordered_multimap<quint64, quint32> m_byName;  // and administration
};

} // namespace advisorpool
