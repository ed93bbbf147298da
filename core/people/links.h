#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace advisorpool {

// Numbers to be found by a hash, several by one: a multimap of a hundred thousand, without a node for each.
class Links
{
public:
    void add(quint64 hash, quint32 number)
    {
        if (m_links.size() >= m_heads.size())
            grow();
        auto& head = m_heads[hash % m_heads.size()];
        m_links.push_back({hash, number, head});
        head = static_cast<qint32>(m_links.size() - 1);
    }

    // The last added first, until `take` returns false.
    template <class F> void each(quint64 hash, F&& take) const
    {
        if (m_heads.empty())
            return;
        for (qint32 i = m_heads[hash % m_heads.size()]; i >= 0; i = m_links[static_cast<size_t>(i)].next)
            if (const Link& link = m_links[static_cast<size_t>(i)]; link.hash == hash && !take(link.number))
                return;
    }

private:
    void grow()
    {
        m_heads.assign(m_heads.empty() ? 1024 : m_heads.size() * 2, -1);
        for (size_t i = 0; i < m_links.size(); ++i)
            m_links[i].next = std::exchange(m_heads[m_links[i].hash % m_heads.size()], static_cast<qint32>(i));
    }

    struct Link
    {
        quint64 hash;
        quint32 number;
        qint32 next; // of the same head; -1: none
    };
    std::vector<Link> m_links;
    std::vector<qint32> m_heads; // a power of two of them
};

} // namespace advisorpool
