#pragma once

#include "core/checks/checker.h"
#include "ui/forms/pool_thread.h"

#include <QTimer>

namespace advisorpool {

// Looks for problems beside the interface, a moment after the pool has changed: at first everywhere, then at what was
// touched.
class ProblemsWatch : public QObject
{
    Q_OBJECT

public:
    ProblemsWatch(Pool& pool, QObject* parent);
    ~ProblemsWatch() override;

Q_SIGNALS:
    void found(const std::vector<advisorpool::Problem>& problems);

private:
    void onChanged(const std::vector<Id>& records);
    void start();

    QTimer m_patience;
    std::vector<Id> m_touched;
    bool m_everywhere = true;
    bool m_looking = false;
    Checker m_checker; // the thread's
    PoolThread m_thread;
};

} // namespace advisorpool
