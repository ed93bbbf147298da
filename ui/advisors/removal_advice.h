#pragma once

#include "ui/advisors/condition.h"
#include "ui/advisors/roster_ids.h"

#include <optional>

namespace advisorpool {

// Nobody fits all conditions: which one to take away so that most do. Asks the pool for each in turn, off the
// interface's thread.
class RemovalAdvice : public QObject
{
    Q_OBJECT

public:
    explicit RemovalAdvice(Pool& pool, QObject* parent);

    void ask(const std::vector<Condition>& conditions);
    void stop() { m_conditions.clear(); }

Q_SIGNALS:
    void found(size_t place, int number); // the condition, and how many fit without it; 0: nobody, whichever it is

private:
    void askNext();

    RosterIds m_roster;
    std::vector<Condition> m_conditions;
    size_t m_place = 0;
    size_t m_best = 0;
    int m_most = 0;
};

} // namespace advisorpool
