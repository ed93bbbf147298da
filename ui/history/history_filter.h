#pragma once

#include "core/pool/pool.h"

#include <unordered_set>

namespace advisorpool {

// Which edits the history shows; what is empty does not narrow it.
struct HistoryFilter
{
    QString author;
    QDate from; // days here, both included
    QDate to;
    const Kind* kind = nullptr;
    Id record; // with what belongs to it

    bool isEmpty() const { return author.isEmpty() && !from.isValid() && !to.isValid() && !kind && record.isNull(); }
};

// Reads once what the filter needs of the changes, then answers for each edit.
class HistorySieve
{
public:
    HistorySieve(Pool& pool, const HistoryFilter& filter);
    bool lets(const EditRow& edit) const;

private:
    HistoryFilter m_filter;
    std::optional<std::unordered_set<Id>> m_ofKind;
    std::optional<std::unordered_set<Id>> m_about;
};

} // namespace advisorpool
