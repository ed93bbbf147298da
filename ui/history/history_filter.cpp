#include "ui/history/history_filter.h"

#include "core/pool/history.h"

namespace advisorpool {

HistorySieve::HistorySieve(Pool& pool, const HistoryFilter& filter) : m_filter(filter)
{
    if (filter.kind)
        m_ofKind = editsOfKind(pool, *filter.kind).value_or(std::unordered_set<Id>());
    if (!filter.record.isNull())
        m_about = editsAbout(pool, filter.record).value_or(std::unordered_set<Id>());
}

bool HistorySieve::lets(const EditRow& edit) const
{
    const QDate day = edit.at.toLocalTime().date();
    return (m_filter.author.isEmpty() || edit.author == m_filter.author) &&
           (!m_filter.from.isValid() || day >= m_filter.from) && (!m_filter.to.isValid() || day <= m_filter.to) &&
           (!m_ofKind || m_ofKind->contains(edit.id)) && (!m_about || m_about->contains(edit.id));
}

} // namespace advisorpool
