#pragma once

#include "core/people/known_people.h"
#include "core/pool/edit.h"
#include "core/rosters/draft.h"

#include <QSet>

namespace advisorpool {

// Everybody in the pool, as far as an import must know them: to recognise a row's person. Grows as rows make people.
class PeopleInPool
{
public:
    static Result<PeopleInPool> load(Pool& pool);

    // The one who certainly is this person, and none of `notThese`; null where nobody is. A name alone, without a given
    // name or an administration, is certain only where the pool says all of it already: so a row makes nobody twice.
    // Likewise one of whom somebody has said that they are the same, whose other name or place is kept as a remark.
    Result<Id> find(Edit& edit, const Draft& draft, const std::vector<Id>& notThese = {});
    // Whether somebody like this was in the pool, and was deleted from it.
    bool wasDeleted(const Draft& draft) const;
    void add(const Id& id, const KeyedCard& card) { m_known.add(id, card); }
    void addRemark(const Id& id, const QString& text) { m_byRemark.insert(qHash(text), id); }
    void addEmail(const Id& id, const QString& email) { m_known.addEmail(id, email); }
    PersonCard cardOf(const Advisor& person) const;
    bool contains(const Id& advisor) const { return m_known.contains(advisor); }

    // What is recorded of them on the way to an accreditation.
    struct Recorded
    {
        Id expertGroup;
        Id subject;
        Step step;
    };
    std::vector<Recorded> stepsOf(const Id& advisor) const { return m_steps.value(advisor); }
    void addStep(const Id& advisor, const Recorded& step) { m_steps[advisor].push_back(step); }

    // When they can't go; a deleted absence is one that somebody took back.
    struct Absent
    {
        QDate starts;
        QDate ends;
        bool isDeleted = false;
    };
    std::optional<Absent> absence(const Id& advisor, QDate starts, QDate ends) const;
    void addAbsence(const Id& advisor, const Absent& absence) { m_absences[advisor].push_back(absence); }

private:
    Result<void> loadRemarks(Pool& pool);
    std::vector<Id> calledSo(const Draft& draft) const;

    KnownPeople m_known;
    KnownPeople m_deleted;
    QSet<Id> m_deletedIds;
    QMultiHash<size_t, Id> m_byRemark; // "Surname: Ivanov", hashed
    QHash<Id, QString> m_countries;    // by administration
    QHash<Id, std::vector<Recorded>> m_steps;
    QHash<Id, std::vector<Absent>> m_absences;
};

} // namespace advisorpool
