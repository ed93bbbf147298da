#include "core/rosters/people_in_pool.h"

#include "core/people/administration.h"
#include "core/people/unavailability.h"
#include "core/rosters/merge_draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace advisorpool {

Result<PeopleInPool> PeopleInPool::load(Pool& pool)
{
    PeopleInPool people;
    auto done = pool.tables().readAll(Administration::kind(), [&](const Record& record) {
        people.m_countries.insert(record.id, record[u"country"].text());
        return true;
    });
    if (done)
        done = pool.tables().readAll(Advisor::kind(), [&](const Record& record) {
            if (record.isAlive()) {
                people.add(record.id, KeyedCard(people.cardOf(fromRecord<Advisor>(record))));
            } else if (!record.erased) {
                people.m_deletedIds.insert(record.id);
                people.m_deleted.add(record.id, KeyedCard(people.cardOf(fromRecord<Advisor>(record))));
            }
            return true;
        });
    if (done)
        done = pool.tables().readAll(AccreditationStep::kind(), [&](const Record& record) {
            const auto step = fromRecord<AccreditationStep>(record);
            if (record.isAlive() && step.step)
                people.addStep(step.advisor, {step.expertGroup, step.subject, *step.step});
            return true;
        });
    if (done)
        done = pool.tables().readAll(Unavailability::kind(), [&](const Record& record) {
            const auto absence = fromRecord<Unavailability>(record);
            if (!record.erased)
                people.addAbsence(absence.advisor, {absence.starts, absence.ends, !record.isAlive()});
            return true;
        });
    if (done)
        done = people.loadRemarks(pool);
    return done.map([&] { return std::move(people); });
}

// What differed from the pool was kept as a remark: "E-mail: giorgi@customs.example".
Result<void> PeopleInPool::loadRemarks(Pool& pool)
{
    static const QRegularExpression address(QStringLiteral(R"(^[^:@\n]*: ?([^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+)$)"));
    return pool.database().each(
        QStringLiteral("SELECT advisor, text FROM remark WHERE text LIKE '%:%' AND NOT deleted AND NOT erased"), {},
        [&](const Row& row) {
            addRemark(row.id(0), row.text(1));
            if (const auto match = address.match(row.text(1)); match.hasMatch())
                addEmail(row.id(0), match.captured(1));
            return true;
        });
}

PersonCard PeopleInPool::cardOf(const Advisor& person) const
{
    return {PersonName::of(person), person.email, person.administration, m_countries.value(person.administration)};
}

// Of several on the same days, one that still stands.
std::optional<PeopleInPool::Absent> PeopleInPool::absence(const Id& advisor, QDate starts, QDate ends) const
{
    std::optional<Absent> found;
    for (const Absent& each : m_absences.value(advisor))
        if (each.starts == starts && each.ends == ends && (!found || found->isDeleted))
            found = each;
    return found;
}

Result<Id> PeopleInPool::find(Edit& edit, const Draft& draft, const std::vector<Id>& notThese)
{
    const auto isRuledOut = [&](const Id& id) { return std::ranges::find(notThese, id) != notThese.end(); };
    if (contains(draft.id) && !isRuledOut(draft.id))
        return draft.id;
    if (const Id certain = m_known.find(draft.card, notThese); !certain.isNull())
        return certain;
    const auto sayingNothingNew = [&](const std::vector<Id>& people) -> Result<Id> {
        for (const Id& id : people) {
            if (isRuledOut(id) || !contains(id))
                continue;
            auto nothing = saysNothingNew(edit, *this, draft, id);
            if (!nothing)
                return failure(nothing.error());
            if (*nothing)
                return id;
        }
        return Id();
    };
    auto namesake = sayingNothingNew(m_known.namesakes(draft.card));
    return namesake && namesake->isNull() ? sayingNothingNew(calledSo(draft)) : namesake;
}

// Those of whom a remark says the row's name or place.
std::vector<Id> PeopleInPool::calledSo(const Draft& draft) const
{
    constexpr size_t most = 20; // who share a remark: an office's own name may stand with many
    std::vector<Id> people;
    if (m_byRemark.isEmpty())
        return people;
    for (const size_t column : draft.reader->columnsOfWho()) {
        auto [known, end] = m_byRemark.equal_range(qHash(draft.reader->asRemark(draft, column)));
        for (; known != end && people.size() < most; ++known)
            if (std::ranges::find(people, *known) == people.end())
                people.push_back(*known);
    }
    return people;
}

bool PeopleInPool::wasDeleted(const Draft& draft) const
{
    if (m_deletedIds.isEmpty())
        return false;
    return m_deletedIds.contains(draft.id) || !m_deleted.find(draft.card).isNull();
}

} // namespace advisorpool
