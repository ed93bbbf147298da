#include "ui/accreditation/standing_words.h"

#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/words/names.h"
#include "ui/forms/administration_words.h"

#include <QLocale>

namespace advisorpool {

namespace {

template <class R> std::unordered_map<Id, R> allOf(Pool& pool)
{
    std::unordered_map<Id, R> all;
    (void)pool.tables().readAll(R::kind(), [&](const Record& record) {
        if (record.isAlive())
            all.emplace(record.id, fromRecord<R>(record));
        return true;
    });
    return all;
}

} // namespace

const StandingWords::Lists& StandingWords::lists() const
{
    if (m_lists)
        return *m_lists;
    m_lists = Lists{allOf<ExpertGroup>(m_pool), {}, allOf<Administration>(m_pool)};
    for (const auto& [id, group] : m_lists->groups)
        m_lists->inOrder.push_back(group);
    std::ranges::sort(m_lists->inOrder, [](const ExpertGroup& a, const ExpertGroup& b) {
        return std::tie(a.code, a.id) < std::tie(b.code, b.id);
    });
    return *m_lists;
}

TwoLines StandingWords::person(const Id& advisor) const
{
    const auto found = m_pool.find<Advisor>(advisor).value_or(std::nullopt);
    if (!found)
        return {};
    const bool russian = QLocale().language() == QLocale::Russian;
    const bool latin = !found->familyName.isEmpty() && (!russian || found->familyNameRu.isEmpty());
    TwoLines lines = latin ? TwoLines{found->familyName.toUpper(), found->givenName}
                           : TwoLines{found->familyNameRu, found->givenNameRu};
    const auto& administrations = lists().administrations;
    if (const auto its = administrations.find(found->administration); its != administrations.end()) {
        const QString country = administrationCountry(its->second);
        const QString name = administrationShortName(its->second);
        lines.second = country.isEmpty() || name.isEmpty() ? country + name : country + QStringLiteral(" · ") + name;
    }
    return lines;
}

TwoLines StandingWords::accreditation(const Standing& standing) const
{
    const ExpertGroup& its = group(standing.expertGroup);
    const QString name = nameOf(m_pool, toRecord(its));
    QString subject;
    if (!standing.subject.isNull())
        if (const auto found = m_pool.record(Subject::kind(), standing.subject).value_or(std::nullopt))
            subject = nameOf(m_pool, *found);
    if (its.code.isEmpty())
        return {{}, name, {}, subject};
    return {{}, its.code, {}, subject.isEmpty() ? name : subject};
}

const ExpertGroup& StandingWords::group(const Id& id) const
{
    static const ExpertGroup none;
    const auto& groups = lists().groups;
    const auto found = groups.find(id);
    return found == groups.end() ? none : found->second;
}

} // namespace advisorpool
