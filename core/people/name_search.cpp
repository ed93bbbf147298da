#include "core/people/name_search.h"

#include "core/people/administration.h"
#include "core/people/sound.h"
#include "core/pool/pages.h"

#include <algorithm>
#include <limits>
#include <span>

namespace advisorpool {

namespace {

constexpr size_t enoughWords = 10;     // near a word of the query, before farther ones are looked for
constexpr float leastOfOne = 0.45F;    // closeness; below it names-dev.tsv has no right one
constexpr float leastOfSeveral = 0.6F; // the mean closeness of several words below which nothing is found
constexpr float rightSpelling = 0.8F;  // what e-mails, remarks and titles must reach
constexpr float weightOfOthers = 0.8F;
constexpr float fallOff = 0.6F; // of the best score

// How far from a word of so many sounds others are looked for: first where most misspellings are, then where the
// strangest are.
int nearBound(int sounds)
{
    return 12 * sounds;
}

int farBound(int sounds)
{
    return 30 + 20 * sounds;
}

// 1 for the very word, 0 where half of its sounds differ.
float closenessOf(int cost, int sounds)
{
    return std::max(0.0F, 1.0F - static_cast<float>(cost) / (50.0F * static_cast<float>(std::max(3, sounds))));
}

// "zzzzz", "ыыы": it sounds like one letter, which is how hundreds of names start, and means none of them. "III" may
// stand there as it is.
bool isHeldKey(QStringView word)
{
    qsizetype letters = 0;
    QChar before;
    for (const QChar c : word) {
        letters += c.toCaseFolded() != before;
        before = c.toCaseFolded();
    }
    return word.size() >= 3 * letters;
}

} // namespace

// Which words are near those of the query: the number of a row of closeness for each word of the pool, 0 for none.
struct NameSearch::Query
{
    size_t words = 0;
    std::vector<quint16> rowOf;
    std::vector<Closeness> rows;
    std::vector<Closeness> administrations; // by their number; empty where no administration is near

    Closeness* rowFor(int word)
    {
        auto& row = rowOf[static_cast<size_t>(word)];
        if (row == 0 && rows.size() < std::numeric_limits<quint16>::max()) {
            row = static_cast<quint16>(rows.size());
            rows.emplace_back();
        }
        return row == 0 ? nullptr : &rows[row];
    }
};

Result<void> NameSearch::update(Pool& pool, const std::vector<Id>& ids)
{
    const bool fromScratch = ids.empty() || ids.size() > m_entries.size() / 10 + 1000;
    if (fromScratch)
        *this = {};
    Result<void> done;
    if (fromScratch) {
        const FewPages few(pool.database());
        done = eachFindable(pool, [this](const Findable& record) { put(record); });
    }
    for (size_t i = 0; done && !fromScratch && i < ids.size(); ++i)
        done = refresh(pool, ids[i]);
    settle(fromScratch);
    if (fromScratch)
        forgetPages(pool.database());
    return done;
}

void NameSearch::settle(bool fromScratch)
{
    m_index.settle();
    m_names.settle();
    if (!fromScratch)
        return;
    std::ranges::sort(m_entries, {}, &Entry::id);
    m_settled = m_entries.size();
    m_later = {};
}

Result<void> NameSearch::refresh(Pool& pool, const Id& id)
{
    const auto advisor = advisorOfRemark(pool, id);
    if (!advisor)
        return failure(advisor.error());
    const Id& record = advisor->isNull() ? id : *advisor;
    if (const Entry* known = find(record))
        m_entries[static_cast<size_t>(known - m_entries.data())].wordCount = 0;
    return findableOf(pool, record, [this](const Findable& findable) { put(findable); });
}

const NameSearch::Entry* NameSearch::find(const Id& id) const
{
    const auto settled = m_entries.begin() + static_cast<std::ptrdiff_t>(m_settled);
    const auto entry = std::ranges::lower_bound(m_entries.begin(), settled, id, {}, &Entry::id);
    if (entry != settled && entry->id == id)
        return &*entry;
    const auto later = m_later.constFind(id);
    return later == m_later.constEnd() ? nullptr : &m_entries[*later];
}

NameSearch::Entry& NameSearch::entryOf(const Findable& record)
{
    if (const Entry* known = find(record.id))
        return m_entries[static_cast<size_t>(known - m_entries.data())];
    auto kind = std::ranges::find(m_kinds, record.kind);
    if (kind == m_kinds.end())
        kind = m_kinds.insert(kind, record.kind);
    m_later.insert(record.id, m_entries.size());
    return m_entries.emplace_back(
        Entry{.id = record.id, .kind = static_cast<quint8>(std::distance(m_kinds.begin(), kind))});
}

void NameSearch::put(const Findable& record)
{
    Entry& entry = entryOf(record);
    entry.words = static_cast<quint32>(m_words.size());
    addWords(record.names, true);
    addWords(record.others, false);
    entry.wordCount = static_cast<quint32>(m_words.size()) - entry.words;
    if (record.kind == &Administration::kind())
        entry.administration = administrationNumber(record.id);
    else
        entry.administration = record.administration.isNull() ? -1 : administrationNumber(record.administration);
    entry.partCount = 0;
    for (const QStringView part : QStringView(record.shown).split(u' '))
        if (entry.partCount < std::numeric_limits<quint16>::max()) {
            m_words.push_back(m_names.add(part));
            ++entry.partCount;
        }
}

std::span<const quint32> NameSearch::parts(const Entry& entry) const
{
    return {m_words.data() + entry.words + entry.wordCount, entry.partCount};
}

// As if they were put together: a blank comes before whatever else a name has.
bool NameSearch::comesBefore(const Entry& a, const Entry& b) const
{
    return std::ranges::lexicographical_compare(parts(a), parts(b),
                                                [this](quint32 x, quint32 y) { return m_names[x] < m_names[y]; });
}

QString NameSearch::shown(const Entry& entry) const
{
    QStringList all;
    for (const quint32 part : parts(entry))
        all << QString::fromUtf8(m_names[part]);
    return all.join(u' ');
}

void NameSearch::addWords(QStringView text, bool isName)
{
    const auto add = [&](QStringView word) {
        if (const int number = m_index.add(word); number >= 0)
            m_words.push_back(static_cast<quint32>(number) * 2 + (isName ? 0 : 1));
    };
    QStringView before;
    for (const QStringView word : wordsOf(text)) {
        add(word);
        if (isName && !before.empty() && before.data() + before.size() + 1 == word.data() && word.data()[-1] == u'-')
            add(QString(before.toString() + word.toString())); // Ter-Petrosyan, Terpetrosyan
        before = word;
    }
}

int NameSearch::administrationNumber(const Id& id)
{
    const auto known = m_administrations.constFind(id);
    return known != m_administrations.constEnd() ? *known
                                                 : *m_administrations.insert(id, int(m_administrations.size()));
}

NameSearch::Query NameSearch::prepare(QStringView text) const
{
    Query query;
    query.rowOf.resize(static_cast<size_t>(m_index.count()));
    query.rows.emplace_back(); // row 0: no word near
    const auto words = wordsOf(text);
    for (const QStringView word : words) {
        const int sounds = static_cast<int>(soundOf(word).size());
        if (sounds == 0 || query.words == mostWords)
            continue;
        const bool prefix = word.data() == words.back().data() || word.size() == 1; // still being typed, or an initial
        const bool isHeld = isHeldKey(word);
        auto found = m_index.near(word, prefix && !isHeld, isHeld ? 0 : nearBound(sounds));
        if (isHeld)
            std::erase_if(found, [](const WordIndex::Near& near) { return near.cost > 0; });
        else if (found.size() < enoughWords)
            found = m_index.near(word, prefix, farBound(sounds));
        for (const auto& near : found)
            if (Closeness* row = query.rowFor(near.word)) {
                float& closest = (*row)[query.words];
                closest = std::max(closest, closenessOf(near.cost, sounds));
            }
        ++query.words;
    }
    return query;
}

NameSearch::Closeness NameSearch::closeness(const Entry& entry, const Query& query) const
{
    Closeness best{};
    if (entry.administration >= 0 && !query.administrations.empty())
        best = query.administrations[static_cast<size_t>(entry.administration)];
    for (quint32 i = entry.words; i < entry.words + entry.wordCount; ++i) {
        const quint16 row = query.rowOf[m_words[i] / 2];
        if (row == 0)
            continue;
        const bool isName = m_words[i] % 2 == 0;
        for (size_t word = 0; word < query.words; ++word) {
            const float near = query.rows[row][word];
            best[word] = std::max(best[word], isName ? near : near < rightSpelling ? 0.0F : near * weightOfOthers);
        }
    }
    return best;
}

std::vector<NameSearch::Hit> NameSearch::find(QStringView text, int limit, const Kind* only) const
{
    Query query = prepare(text);
    if (query.words == 0 || limit <= 0)
        return {};

    std::vector<Closeness> administrations(static_cast<size_t>(m_administrations.size()));
    const Kind* administration = &Administration::kind();
    for (const Entry& entry : m_entries)
        if (m_kinds[entry.kind] == administration)
            administrations[static_cast<size_t>(entry.administration)] = closeness(entry, query);
    query.administrations = std::move(administrations);

    struct Rated
    {
        const Entry* entry;
        float score;
    };
    std::vector<Rated> rated;
    const float least = query.words == 1 ? leastOfOne : leastOfSeveral;
    for (const Entry& entry : m_entries) {
        if (entry.wordCount == 0 || (only && m_kinds[entry.kind] != only))
            continue;
        const Closeness each = closeness(entry, query);
        float sum = 0;
        for (size_t word = 0; word < query.words; ++word)
            sum += each[word];
        if (sum >= least * static_cast<float>(query.words))
            rated.push_back({&entry, sum / static_cast<float>(query.words)});
    }

    const auto better = [this](const Rated& a, const Rated& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return comesBefore(*a.entry, *b.entry);
    };
    const auto end = rated.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(rated));
    std::partial_sort(rated.begin(), end, rated.end(), better);
    std::vector<Hit> hits;
    for (auto hit = rated.begin(); hit != end && hit->score >= fallOff * rated.front().score; ++hit)
        hits.push_back({m_kinds[hit->entry->kind], hit->entry->id, shown(*hit->entry), double{hit->score}});
    return hits;
}

} // namespace advisorpool
