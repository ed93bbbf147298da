#pragma once

#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace advisorpool {

// Names to show, taken apart at their blanks: people share most parts, so that each is kept once.
class NameParts
{
public:
    quint32 add(QStringView part);
    void settle() { m_fresh = {}; } // after add(): who is added later shares with nobody before
    std::string_view operator[](quint32 number) const
    {
        const size_t start = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_text).substr(start, m_ends[number] - start);
    }

private:
    std::string m_text; // UTF-8
    std::vector<quint32> m_ends;
    QHash<QString, quint32> m_fresh; // since settle()
};

} // namespace advisorpool
