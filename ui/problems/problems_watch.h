#pragma once

#include "ui/problems/problems_model.h"

#include <QTimer>

namespace advisorpool {

class PoolJob;

// Looks for problems beside the interface, a moment after the pool has changed.
class ProblemsWatch : public QObject
{
    Q_OBJECT

public:
    ProblemsWatch(Pool& pool, QObject* parent);
    ~ProblemsWatch() override;

    void look();

Q_SIGNALS:
    void found(const std::vector<advisorpool::ProblemLine>& lines);

private:
    void start();

    Pool& m_pool;
    QTimer m_patience;
    PoolJob* m_job = nullptr;
    bool m_again = false;
};

} // namespace advisorpool
