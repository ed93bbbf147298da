#include "ui/problems/problems_watch.h"

namespace advisorpool {

namespace {

constexpr int quiet = 600; // ms without a change

} // namespace

ProblemsWatch::ProblemsWatch(Pool& pool, QObject* parent) : QObject(parent), m_thread(pool)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(quiet);
    connect(&m_patience, &QTimer::timeout, this, &ProblemsWatch::start);
    connect(&pool, &Pool::changed, this, &ProblemsWatch::onChanged);
    m_patience.start();
}

ProblemsWatch::~ProblemsWatch()
{
    m_checker.stop();
}

void ProblemsWatch::onChanged(const std::vector<Id>& records)
{
    m_everywhere |= records.empty();
    m_touched.insert(m_touched.end(), records.begin(), records.end());
    m_patience.start();
}

void ProblemsWatch::start()
{
    if (m_looking)
        return m_patience.start(); // once more, when this is done
    m_looking = true;
    const std::vector<Id> touched = std::exchange(m_everywhere, false) ? std::vector<Id>() : m_touched;
    m_touched.clear();
    m_thread.run([this, touched](const Result<Pool*>& pool) {
        auto problems = pool ? m_checker.check(**pool, touched) : failure(pool.error());
        QMetaObject::invokeMethod(this, [this, problems = std::move(problems)] {
            m_looking = false;
            if (problems)
                Q_EMIT found(*problems);
            else
                m_everywhere = true; // with the next change
        });
    });
}

} // namespace advisorpool
