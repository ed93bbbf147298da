#pragma once

#include "core/people/known_people.h"
#include "core/pool/edit.h"
#include "core/rosters/draft.h"

namespace advisorpool {

// Everybody in the pool, as far as an import must know them: to recognise a row's person. Grows as rows make people.
class PeopleInPool
{
public:
    // `expertGroup`: whose accreditation a row's stage is about.
    static Result<PeopleInPool> load(Pool& pool, const Id& expertGroup);

    // The one who certainly is this person; null where nobody is.
    Id find(const Advisor& person) const;
    void add(const Id& id, const Advisor& person);

    const Id& expertGroup() const { return m_expertGroup; }
    // The steps recorded in that group.
    std::vector<Step> stepsOf(const Id& advisor) const { return m_steps.value(advisor); }
    void addStep(const Id& advisor, Step step) { m_steps[advisor].push_back(step); }

private:
    PersonCard cardOf(const Advisor& person) const;

    KnownPeople m_known;
    QHash<Id, QString> m_countries; // by administration
    QHash<Id, std::vector<Step>> m_steps;
    Id m_expertGroup;
};

enum class DraftOutcome { Created, Updated, Unchanged };

// Brings a row's person into the pool: makes them, or adds what the pool does not know of them. What differs stays as
// the pool has it, and becomes doubtful and a remark.
Result<DraftOutcome> mergeDraft(Edit& edit, PeopleInPool& people, Draft& draft);

} // namespace advisorpool
