#include "ui/problems/problems_watch.h"

#include "ui/forms/pool_job.h"

namespace advisorpool {

namespace {

constexpr int quiet = 600; // ms without a change

} // namespace

ProblemsWatch::ProblemsWatch(Pool& pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(quiet);
    connect(&m_patience, &QTimer::timeout, this, &ProblemsWatch::start);
    connect(&pool, &Pool::changed, this, &ProblemsWatch::look);
}

ProblemsWatch::~ProblemsWatch()
{
    delete m_job; // it waits for its thread
}

void ProblemsWatch::look()
{
    m_patience.start();
}

void ProblemsWatch::start()
{
    if (m_job) {
        m_again = true;
        return;
    }
    auto lines = std::make_shared<std::vector<ProblemLine>>();
    const auto work = [lines](Pool& pool, const PoolJob::Progress&) {
        return problemLines(pool).map([&](std::vector<ProblemLine> made) { *lines = std::move(made); });
    };
    m_job = new PoolJob(m_pool, work, nullptr);
    m_job->start([this, lines](const Result<void>& outcome) {
        m_job = nullptr; // it goes by itself
        if (outcome)
            Q_EMIT found(*lines);
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace advisorpool
