#pragma once

#include "core/people/links.h"
#include "core/people/same_person.h"

#include <QHash>

namespace advisorpool {

// Finds those among many whom one person may be, in a few microseconds: only people who share an e-mail or a block are
// compared (name_blocks.h).
class PersonIndex
{
public:
    void add(const Id& id, const PersonCard& person);

    struct Candidate
    {
        Id id;
        bool certain = false;
        std::vector<SameReason> reasons;
        double strain = 0; // of the names, see NameDistance
    };
    // Certain ones first, then the nearest names. The person need not be among those added.
    std::vector<Candidate> match(const PersonCard& person) const;

private:
    struct Person
    {
        Id id;
        Id administration;
        quint64 country = 0; // hashes; 0: unknown
        quint64 email = 0;
        PersonSounds sounds;
    };
    using Block = quint64;

    static Person personOf(const Id& id, const PersonCard& card);
    template <class F> void eachIn(Block block, F&& take) const;
    static std::optional<Candidate> judge(const Person& a, const Person& b);

    std::vector<Person> m_people;
    Links m_byBlock;
};

} // namespace advisorpool
