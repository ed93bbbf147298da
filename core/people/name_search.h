#pragma once

#include "core/people/findable.h"
#include "core/people/name_parts.h"
#include "core/people/word_index.h"

namespace advisorpool {

// The search box: finds people, administrations, missions and workshops by what someone types, in either script.
//
// A buffer of numbered words in memory: each record is a row of them. A query marks the words that sound near each of
// its own (word_index.h), then goes over the buffer once. Names may be misspelt, come in any order and lack a part;
// e-mail, administration, remarks and titles must be spelt right, or start so.
class NameSearch
{
public:
    struct Hit
    {
        const Kind* kind;
        Id id;
        QString name; // both scripts: "ARONOVICH Andrei · Аронович Андрей Нурланович"
        double score; // 1: every word as typed
    };

    // Reads these records anew, as the pool's `changed` names them; everything where `ids` is empty. A new NameSearch
    // is empty: update(pool, {}) fills it. After a failure it holds what could be read.
    Result<void> update(Pool& pool, const std::vector<Id>& ids);

    // Best first; fewer than `limit` where the rest is far worse than the best. `only`: of this kind.
    std::vector<Hit> find(QStringView text, int limit = 20, const Kind* only = nullptr) const;

private:
    static constexpr size_t mostWords = 8;          // of a query
    using Closeness = std::array<float, mostWords>; // for each word of a query, from 0 to 1

    struct Entry
    {
        Id id;
        int administration = -1; // an advisor's: its number
        quint32 words = 0;       // where they start in m_words; after them, the parts of its name
        quint32 wordCount = 0;   // none: nothing is found here any more
        quint16 partCount = 0;
        quint8 kind = 0; // in m_kinds
    };
    struct Query;

    void put(const Findable& record);
    void addWords(QStringView text, bool isName);
    int administrationNumber(const Id& id);
    Entry& entryOf(const Findable& record);
    const Entry* find(const Id& id) const;
    void settle(bool fromScratch);
    Result<void> refresh(Pool& pool, const Id& id);

    Query prepare(QStringView text) const;
    Closeness closeness(const Entry& entry, const Query& query) const;
    std::span<const quint32> parts(const Entry& entry) const;
    bool comesBefore(const Entry& a, const Entry& b) const; // by name, as it is shown
    QString shown(const Entry& entry) const;

    WordIndex m_index;
    NameParts m_names;
    std::vector<const Kind*> m_kinds;
    std::vector<Entry> m_entries; // by id, as far as they are settled
    size_t m_settled = 0;
    QHash<Id, size_t> m_later;    // the others
    std::vector<quint32> m_words; // of all entries: twice the word's number, plus 1 where it is no name
    QHash<Id, int> m_administrations;
};

} // namespace advisorpool
