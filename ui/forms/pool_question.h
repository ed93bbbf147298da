#pragma once

#include "ui/forms/pool_thread.h"

#include <QObject>

#include <atomic>

namespace advisorpool {

// Asks the pool beside the interface, for what takes longer than a frame. A newer question makes the older one's answer
// unheard.
template <class Answer> class PoolQuestion
{
public:
    explicit PoolQuestion(const Pool& pool) : m_thread(pool) {}
    ~PoolQuestion() { forget(); }

    using Question = std::function<Result<Answer>(Pool&)>;          // on the thread
    using Hear = std::function<void(const Result<Answer>& answer)>; // here
    void ask(Question question, Hear hear)
    {
        const int number = ++m_number;
        m_thread.run([this, number, question = std::move(question), hear = std::move(hear)](const Result<Pool*>& pool) {
            if (number != m_number)
                return;
            const Result<Answer> answer = pool.and_then([&](Pool* open) { return question(*open); });
            QMetaObject::invokeMethod(&m_here, [this, number, answer, hear] {
                if (number == m_number)
                    hear(answer);
            });
        });
    }
    void forget() { ++m_number; }

private:
    std::atomic<int> m_number = 0;
    QObject m_here;
    PoolThread m_thread; // ends first
};

} // namespace advisorpool
