#include "core/people/name_parts.h"

namespace advisorpool {

quint32 NameParts::add(QStringView part)
{
    const QString text = part.toString();
    if (const auto known = m_fresh.constFind(text); known != m_fresh.constEnd())
        return *known;
    m_text += text.toStdString();
    m_ends.push_back(static_cast<quint32>(m_text.size()));
    return *m_fresh.insert(text, static_cast<quint32>(m_ends.size() - 1));
}

} // namespace advisorpool
