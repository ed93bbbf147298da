#include "core/checks/checker.h"

#include "core/checks/accepted_problem.h"
#include "core/checks/check.h"
#include "core/checks/record_rules.h"
#include "core/people/advisor.h"
#include "core/people/same_person_verdict.h"
#include "core/pool/blocks.h"

#include <set>

namespace advisorpool {

namespace {

constexpr size_t mostTouched = 1000; // then everything is looked at: it is quicker

// That a live record refers to one that is not.
const char* const isLost = "(NOT r.deleted AND NOT r.erased AND (t.id IS NULL OR t.deleted OR t.erased))";

bool isFollowed(const Kind& kind, const Field& field)
{
    const bool isMereVerdict = &kind == &SamePerson::kind() && !field.owner; // on somebody who may go
    return field.type == FieldType::Reference && !isMereVerdict;
}

Problem asProblem(const SamePersonPair& pair)
{
    QStringList reasons;
    for (const SameReason reason : pair.reasons)
        reasons << reasonCode(reason);
    return {QStringLiteral("same_person"), &Advisor::kind(), pair.a, {pair.b}, reasons.join(u' ')};
}

Result<void> leaveOutAccepted(Pool& pool, std::vector<Problem>& problems)
{
    std::set<std::tuple<QString, Id, Id>> accepted;
    auto done = pool.tables().readAll(AcceptedProblem::kind(), [&](const Record& record) {
        const auto problem = fromRecord<AcceptedProblem>(record);
        if (record.isAlive()) {
            accepted.emplace(problem.rule, problem.record, problem.other);
            accepted.emplace(problem.rule, problem.other, problem.record); // two that collide are one problem
        }
        return true;
    });
    std::erase_if(problems, [&](const Problem& problem) {
        const Id other = problem.others.empty() ? problem.record : problem.others.front();
        return accepted.contains({problem.rule, problem.record, other});
    });
    return done;
}

} // namespace

Result<std::vector<Problem>> Checker::check(Pool& pool, std::span<const Id> touched)
{
    const bool all = m_kinds.empty() || touched.empty() || touched.size() > mostTouched;
    m_kinds.assign(pool.kinds().begin(), pool.kinds().end());
    if (auto done = all ? lookAtAll(pool) : lookAgain(pool, touched); !done) {
        m_kinds.clear(); // half of it is known
        return failure(done.error());
    }
    const auto pairs = m_people.pairs(pool);
    const auto others = pairs ? problemsOfWork(pool) : failure(pairs.error());
    if (!others)
        return failure(others.error());
    std::vector<Problem> problems;
    for (const SamePersonPair& pair : *pairs)
        problems.push_back(asProblem(pair));
    for (const auto& [place, problem] : m_references)
        problems.push_back(problem);
    problems.insert(problems.end(), others->begin(), others->end());
    for (const auto& [place, problem] : m_broken)
        problems.push_back(problem);
    return leaveOutAccepted(pool, problems).map([&] { return std::move(problems); });
}

Result<void> Checker::lookAtAll(Pool& pool)
{
    m_references.clear();
    m_broken.clear();
    auto done = m_people.compareAll(pool, [this] { return !m_stopped; });
    for (size_t kind = 0; done && kind < m_kinds.size(); ++kind) {
        for (const auto& field : m_kinds[kind]->fields)
            if (done && isFollowed(*m_kinds[kind], *field))
                done = follow(pool, kind, *field, QLatin1String(isLost), {});
        if (done)
            done = eachInBlocks<Record>(
                pool.database(),
                QStringLiteral("SELECT %1 FROM %2 t WHERE 1")
                    .arg(Tables::columns(*m_kinds[kind], QStringLiteral("t")), Tables::quoted(m_kinds[kind]->name)),
                [&](const Row& row) { return Tables::recordFrom(*m_kinds[kind], row); },
                [&](const Record& record) {
                    putBroken(kind, record);
                    return !m_stopped;
                });
    }
    return done && m_stopped ? Result<void>(failure({.fault = Fault::Cancelled})) : done;
}

Result<void> Checker::lookAgain(Pool& pool, std::span<const Id> touched)
{
    const std::set<Id> ids(touched.begin(), touched.end());
    const auto isTouched = [&](const auto& found) { return ids.contains(found.second.record); };
    std::erase_if(m_references, isTouched);
    std::erase_if(m_broken, isTouched);
    auto done = m_people.compareAgain(pool, touched);
    for (const Id& id : ids)
        for (size_t kind = 0; done && kind < m_kinds.size(); ++kind)
            done = lookAgainAt(pool, kind, id);
    return done;
}

// As if the record were of this kind: the touched are known by their ids alone. Who refers to it may have lost it, or
// found it again.
Result<void> Checker::lookAgainAt(Pool& pool, size_t kind, const Id& id)
{
    const auto record = pool.tables().read(*m_kinds[kind], id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return {};
    putBroken(kind, **record);
    for (const auto& field : m_kinds[kind]->fields)
        if (isFollowed(*m_kinds[kind], *field))
            if (auto done = follow(pool, kind, *field, QStringLiteral("r.id = ?"), {toSql(id)}); !done)
                return done;
    for (size_t from = 0; from < m_kinds.size(); ++from)
        for (const auto& field : m_kinds[from]->fields)
            if (isFollowed(*m_kinds[from], *field) && field->target == m_kinds[kind]->name)
                if (auto done = follow(pool, from, *field, QStringLiteral("r.%1 = ?").arg(Tables::quoted(field->name)),
                                       {toSql(id)});
                    !done)
                    return done;
    return {};
}

// A reference whose record is deleted is dangling; whose owner is deleted: an orphan.
Result<void> Checker::follow(Pool& pool, size_t kind, const Field& reference, const QString& condition,
                             const Database::Binds& binds)
{
    const QString rule = reference.owner ? QStringLiteral("orphan") : QStringLiteral("dangling");
    const QString sql = QStringLiteral("SELECT r.id, %1 FROM %2 r LEFT JOIN %3 t ON t.id = r.%4"
                                       " WHERE r.%4 IS NOT NULL AND %5")
                            .arg(QLatin1String(isLost), Tables::quoted(m_kinds[kind]->name),
                                 Tables::quoted(reference.target), Tables::quoted(reference.name), condition);
    return pool.database().each(sql, binds, [&](const Row& row) {
        const std::tuple place(kind, reference.index, row.id(0));
        if (row.number(1) != 0)
            m_references.insert_or_assign(place, Problem{rule, m_kinds[kind], row.id(0), {}, reference.name});
        else
            m_references.erase(place);
        return true;
    });
}

void Checker::putBroken(size_t kind, const Record& record)
{
    if (!record.isAlive())
        return;
    const auto rules = rulesBrokenBy(record);
    for (size_t rule = 0; rule < rules.size(); ++rule)
        m_broken.insert_or_assign({kind, record.id, rule}, Problem{rules[rule], m_kinds[kind], record.id, {}, {}});
}

} // namespace advisorpool
