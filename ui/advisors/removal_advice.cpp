#include "ui/advisors/removal_advice.h"

namespace advisorpool {

RemovalAdvice::RemovalAdvice(Pool& pool, QObject* parent) : QObject(parent), m_roster(pool)
{
    connect(&m_roster, &RosterIds::answered, this, [this](const std::vector<Id>& ids) {
        if (m_place >= m_conditions.size())
            return;
        if (const int number = static_cast<int>(ids.size()); number > m_most) {
            m_most = number;
            m_best = m_place;
        }
        ++m_place;
        askNext();
    });
}

void RemovalAdvice::ask(const std::vector<Condition>& conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    m_place = m_best = 0;
    m_most = 0;
    if (!m_conditions.empty())
        askNext();
}

void RemovalAdvice::askNext()
{
    if (m_place == m_conditions.size()) {
        Q_EMIT found(m_most > 0 ? m_best : m_conditions.size() - 1, m_most);
        return;
    }
    std::vector<Condition> others = m_conditions;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(m_place));
    m_roster.ask({.filter = filterOf(others)});
}

} // namespace advisorpool
