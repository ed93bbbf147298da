#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace advisorpool {

// Work on a thread of its own, whose values are taken here in their order while it makes the next: where much is made
// and then used, the two take the time of the longer one. It runs `ahead` values ahead, no further. What was taken
// goes back to it to be freed: two threads that free what the other allocates wait for each other all the time.
template <class T> class Beside
{
public:
    using Give = std::function<bool(T&&)>; // false: nobody takes any more
    explicit Beside(std::function<void(const Give& give)> work, size_t ahead = usually)
        : m_mostBatches(ahead / batchSize), m_thread([this, work = std::move(work)] { run(work); })
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

    // The next one, which lives until it is asked again; null at the end. Throws what the work has thrown.
    T* take()
    {
        if (m_next == m_taken.size()) {
            std::unique_lock lock(m_mutex);
            if (!m_taken.empty())
                m_used.push_back(std::exchange(m_taken, {}));
            m_next = 0;
            m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
            if (m_ready.empty()) {
                if (m_failure)
                    std::rethrow_exception(std::exchange(m_failure, nullptr));
                return nullptr;
            }
            m_taken = std::move(m_ready.front());
            m_ready.pop_front();
            lock.unlock();
            m_changed.notify_all();
        }
        return &m_taken[m_next++];
    }

private:
    using Batch = std::vector<T>; // few hand-overs
    static constexpr size_t batchSize = 128;
    static constexpr size_t usually = 8 * batchSize;

    void run(const std::function<void(const Give&)>& work)
    {
        Batch batch;
        size_t filled = 0;
        try {
            work([&](T&& value) {
                if (filled < batch.size()) {
                    batch[filled] = std::move(value);
                } else {
                    batch.reserve(batchSize);
                    batch.push_back(std::move(value));
                }
                return ++filled < batchSize || handOver(batch, std::exchange(filled, 0));
            });
            if (filled > 0)
                handOver(batch, filled);
        } catch (...) {
            m_failure = std::current_exception(); // looked at once the end is told
        }
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    // What was taken is then filled anew: each value frees its predecessor just as its own memory was asked for.
    bool handOver(Batch& batch, size_t filled)
    {
        batch.erase(batch.begin() + static_cast<std::ptrdiff_t>(filled), batch.end());
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.size() < m_mostBatches || m_stopped; });
        if (m_stopped)
            return false;
        m_ready.push_back(std::exchange(batch, {}));
        if (!m_used.empty()) {
            batch = std::move(m_used.back());
            m_used.pop_back();
        }
        m_changed.notify_all();
        return true;
    }

    const size_t m_mostBatches;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    std::vector<Batch> m_used;
    bool m_ended = false;
    bool m_stopped = false;
    std::exception_ptr m_failure;
    Batch m_taken; // the taker's own
    size_t m_next = 0;
    std::thread m_thread; // the last, since it uses the others
};

} // namespace advisorpool
