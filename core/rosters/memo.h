#pragma once

#include <QHash>
#include <QString>

namespace advisorpool {

// What cells were understood to mean: in a long spreadsheet most of them stand there a thousand times.
template <class T> class Memo
{
public:
    template <class F> const T& of(const QString& cell, F&& understand)
    {
        if (const auto known = m_known.constFind(cell); known != m_known.constEnd())
            return *known;
        if (m_known.size() >= most)
            m_known.clear();
        return *m_known.insert(cell, understand(cell));
    }

private:
    static constexpr qsizetype most = 10'000;
    QHash<QString, T> m_known;
};

} // namespace advisorpool
