#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace advisorpool {

// Work on a thread of its own, whose values are taken here in their order while it makes the next: where much is made
// and then used, the two take the time of the longer one. It runs a few hundred values ahead, no further.
template <class T> class Beside
{
public:
    using Give = std::function<bool(T)>; // false: nobody takes any more
    explicit Beside(std::function<void(const Give& give)> work)
        : m_thread([this, work = std::move(work)] { run(work); })
    {
    }
    ~Beside()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    // Nothing at the end. Throws what the work has thrown.
    std::optional<T> take()
    {
        if (m_next == m_taken.size()) {
            m_taken.clear();
            m_next = 0;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
            if (m_ready.empty()) {
                if (m_failure)
                    std::rethrow_exception(std::exchange(m_failure, nullptr));
                return std::nullopt;
            }
            m_taken = std::move(m_ready.front());
            m_ready.pop_front();
            lock.unlock();
            m_changed.notify_all();
        }
        return std::move(m_taken[m_next++]);
    }

private:
    using Batch = std::vector<T>; // few hand-overs
    static constexpr size_t batchSize = 128;
    static constexpr size_t mostBatches = 8;

    void run(const std::function<void(const Give&)>& work)
    {
        Batch batch;
        try {
            work([&](T value) {
                batch.push_back(std::move(value));
                return batch.size() < batchSize || handOver(std::exchange(batch, {}));
            });
            if (!batch.empty())
                handOver(std::move(batch));
        } catch (...) {
            m_failure = std::current_exception(); // looked at once the end is told
        }
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    bool handOver(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.size() < mostBatches || m_stopped; });
        if (m_stopped)
            return false;
        m_ready.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    bool m_ended = false;
    bool m_stopped = false;
    std::exception_ptr m_failure;
    Batch m_taken; // the taker's own
    size_t m_next = 0;
    std::thread m_thread; // the last, since it uses the others
};

} // namespace advisorpool
