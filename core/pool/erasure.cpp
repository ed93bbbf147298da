#include "core/pool/erasure.h"

#include <unordered_set>

namespace advisorpool {

bool erases(const Change& change)
{
    if (!change.patch.contains(Kind::erased().name.toLatin1()))
        return false;
    const auto patch = readPatch(*change.kind, change.patch);
    return patch && *patch == Patch{{&Kind::erased(), Value(true)}};
}

// Up the owners. A forged file can let records own each other in a circle.
Result<bool> isErased(const Changelog& log, const Id& record)
{
    std::unordered_set<Id> seen;
    for (Id id = record; !id.isNull() && seen.insert(id).second;) {
        auto changes = log.ofRecord(id);
        if (!changes)
            return failure(changes.error());
        if (std::any_of(changes->begin(), changes->end(), erases))
            return true;
        id = changes->empty() ? Id() : changes->front().owner;
    }
    return false;
}

Result<std::vector<Id>> belongings(Pool& pool, std::span<const Id> owners)
{
    std::unordered_multimap<Id, Id> owned;
    auto done = pool.changelog().owners([&](const Id& record, const Id& owner) { owned.emplace(owner, record); });
    if (!done)
        return failure(done.error());
    std::unordered_set<Id> seen(owners.begin(), owners.end());
    std::vector<Id> all(owners.begin(), owners.end());
    for (size_t i = 0; i < all.size(); ++i) {
        const auto [first, last] = owned.equal_range(all[i]);
        for (auto entry = first; entry != last; ++entry)
            if (seen.insert(entry->second).second)
                all.push_back(entry->second);
    }
    all.erase(all.begin(), all.begin() + static_cast<qsizetype>(owners.size()));
    return all;
}

namespace {

bool isFreeText(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

// Finds the texts, each record once.
class TextsAbout
{
public:
    explicit TextsAbout(Pool& pool) : m_pool(pool) {}

    Result<std::vector<TextAbout>> run(const Kind& kind, const Id& record)
    {
        m_seen.insert(record);
        for (const Kind* other : m_pool.kinds())
            for (const auto& field : other->fields)
                if (field->type == FieldType::Reference && field->target == kind.name && !field->owner)
                    if (auto done = look(*other, *field, record); !done)
                        return failure(done.error());
        return std::move(m_texts);
    }

private:
    Result<void> look(const Kind& kind, const Field& reference, const Id& target)
    {
        auto records = m_pool.tables().referring(kind, reference, target);
        if (!records)
            return failure(records.error());
        for (const Id& id : *records)
            if (m_seen.insert(id).second)
                if (auto done = take(kind, id); !done)
                    return done;
        return {};
    }

    Result<void> take(const Kind& kind, const Id& id)
    {
        auto record = m_pool.record(kind, id);
        if (!record)
            return failure(record.error());
        for (const auto& field : kind.fields)
            if (*record && isFreeText(*field) && !(**record)[*field].isNull())
                m_texts.push_back({&kind, id, field.get()});
        for (const auto& [owned, owner] : m_pool.kinds().ownedBy(kind))
            if (auto done = look(*owned, *owner, id); !done)
                return done;
        return {};
    }

    Pool& m_pool;
    std::unordered_set<Id> m_seen;
    std::vector<TextAbout> m_texts;
};

} // namespace

Result<std::vector<TextAbout>> textsAbout(Pool& pool, const Kind& kind, const Id& record)
{
    return TextsAbout(pool).run(kind, record);
}

Result<void> forgetErased(Pool& pool, const Id& record)
{
    auto forgotten = belongings(pool, std::span(&record, 1));
    if (!forgotten)
        return failure(forgotten.error());
    forgotten->push_back(record);
    for (const Id& one : *forgotten)
        if (auto done = pool.changelog().blank(one); !done)
            return done;
    return pool.projectAnew(*forgotten);
}

} // namespace advisorpool
