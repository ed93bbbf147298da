#pragma once

#include "core/people/person_sounds.h"
#include "core/pool/pool.h"

#include <map>

namespace advisorpool {

// Whether two names may be one person's: across scripts and spellings, family and given name swapped, the patronymic or
// another part missing.
NameMatch compare(const PersonName& a, const PersonName& b);

// Why two people look like one.
enum class SameReason { Email, Name, Spelling, Script, Swapped, Administration, Country };
// As the console and the file show it: same_email, same_name, other_spelling, other_script, swapped_names,
// same_administration, same_country.
QString reasonCode(SameReason reason);

// What is known of one person, whether in the pool or in a spreadsheet's row. Unknown parts stay empty.
struct PersonCard
{
    PersonName name;
    QString email;
    Id administration;
    QString country; // ISO 3166-1 alpha-2
};

// Two advisors who may be one. Certain: the same e-mail and names that agree. Else only a proposal: the same e-mail
// alone, or the same name, where nothing else contradicts.
struct SamePersonPair
{
    Id a; // the smaller id
    Id b;
    bool certain = false;
    std::vector<SameReason> reasons;
};

// All such pairs of the pool that nobody has said to be two people (same_person_verdict.h), certain ones first; of
// several that resemble one advisor, only the nearest. It keeps what it has compared: after an edit only those whom the
// edit touched are compared with the others again.
class SamePeople
{
public:
    // `goOn` is asked again and again; false ends it half done.
    Result<void> compareAll(Pool& pool, const std::function<bool()>& goOn);
    // Some of these may be advisors whose name, e-mail or administration is not as it was, or administrations.
    Result<void> compareAgain(Pool& pool, std::span<const Id> touched);
    Result<std::vector<SamePersonPair>> pairs(Pool& pool) const;

private:
    struct Pair
    {
        SamePersonPair pair;
        double strain; // of the names
    };
    static std::vector<Pair> nearestOnly(const std::vector<Pair>& pairs);

    std::vector<Pair> m_pairs;
    std::map<Id, size_t> m_cards; // a hash of what was compared of each
};

} // namespace advisorpool
