#include "ui/advisors/advisor_rows.h"

namespace advisorpool {

namespace {

constexpr int blockSize = 32;
constexpr size_t mostWanted = 6;    // blocks; those before are out of sight by now
constexpr size_t mostKnown = 8'192; // rows; then they start anew: scrolling far must not keep the whole pool
constexpr int patience = 150;       // ms

} // namespace

AdvisorRows::AdvisorRows(Pool& pool, QObject* parent) : QObject(parent), m_pool(pool), m_thread(pool)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        Q_EMIT late();
    });
}

void AdvisorRows::setWords(const RowWords& words)
{
    m_words = words;
    growOld();
}

std::vector<Id> AdvisorRows::idsOf(int block) const
{
    const size_t start = std::min(m_ids.size(), static_cast<size_t>(block) * blockSize);
    const size_t end = std::min(m_ids.size(), start + blockSize);
    return {m_ids.begin() + static_cast<std::ptrdiff_t>(start), m_ids.begin() + static_cast<std::ptrdiff_t>(end)};
}

const AdvisorRow* AdvisorRows::peek(int row)
{
    const Id& id = m_ids[static_cast<size_t>(row)];
    if (!isKnown(id))
        want(row / blockSize);
    const auto known = m_known.find(id);
    return known == m_known.end() ? nullptr : &known->second.row;
}

bool AdvisorRows::isKnown(const Id& id) const
{
    const auto known = m_known.find(id);
    return known != m_known.end() && known->second.age == m_age;
}

const AdvisorRow& AdvisorRows::read(int row)
{
    const Id& id = m_ids[static_cast<size_t>(row)];
    if (!isKnown(id)) {
        const std::vector<Id> ids = idsOf(row / blockSize);
        auto rows = readAdvisorRows(m_pool, ids, m_words);
        keep(ids, rows ? std::move(*rows) : std::vector<AdvisorRow>(ids.size()), m_age);
    }
    return m_known[id].row;
}

void AdvisorRows::want(int block)
{
    m_sight = block;
    if (!m_wanted.empty() && m_wanted.back() == block)
        return;
    std::erase(m_wanted, block);
    m_wanted.push_back(block);
    if (m_wanted.size() > mostWanted)
        m_wanted.pop_front();
    if (!m_reading)
        readNext();
}

// One block on each side of what is in sight.
void AdvisorRows::lookAhead()
{
    for (const int block : {m_sight - 1, m_sight + 1})
        if (const size_t start = static_cast<size_t>(block) * blockSize;
            block >= 0 && start < m_ids.size() && !isKnown(m_ids[start]))
            m_wanted.push_back(block);
}

void AdvisorRows::readNext()
{
    if (m_wanted.empty())
        lookAhead();
    if (m_wanted.empty()) {
        m_patience.stop();
        m_late = false;
        return;
    }
    const int block = m_wanted.back();
    m_wanted.pop_back();
    m_reading = true;
    if (!m_patience.isActive() && !m_late)
        m_patience.start();
    m_thread.run([this, ids = idsOf(block), words = m_words, age = m_age, block](const Result<Pool*>& pool) {
        auto rows = pool ? readAdvisorRows(**pool, ids, words) : failure(pool.error());
        // Those that can't be read show nothing; what failed shows elsewhere.
        auto made = rows ? std::move(*rows) : std::vector<AdvisorRow>(ids.size());
        QMetaObject::invokeMethod(this, [this, ids, made = std::move(made), age, block]() mutable {
            m_reading = false;
            keep(ids, std::move(made), age);
            const int first = block * blockSize;
            if (ids == idsOf(block))
                Q_EMIT arrived(first, first + static_cast<int>(ids.size()) - 1);
            readNext();
        });
    });
}

void AdvisorRows::keep(const std::vector<Id>& ids, std::vector<AdvisorRow> rows, int age)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (size_t i = 0; i < ids.size(); ++i)
        m_known[ids[i]] = {std::move(rows[i]), age};
}

} // namespace advisorpool
