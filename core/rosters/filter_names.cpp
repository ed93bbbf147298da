#include "core/people/fold.h"
#include "core/rosters/filter_truth.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace advisorpool {

namespace {

bool isName(const Field& field)
{
    return field.name == QLatin1String("code") || field.name.startsWith(QLatin1String("name_")) ||
           field.name.startsWith(QLatin1String("short_"));
}

// The living records of a kind one of whose names, folded, fits. For the kinds that have a code: those are short lists.
Result<std::vector<Id>> whereNameFits(Pool& pool, const Kind& kind, const std::function<bool(const QString&)>& fits)
{
    std::vector<Id> ids;
    auto read = pool.tables().readAll(kind, [&](const Record& record) {
        if (record.isAlive() && std::any_of(kind.fields.begin(), kind.fields.end(), [&](const auto& field) {
                return isName(*field) && record[*field].isText() && fits(folded(record[*field].text()));
            }))
            ids.push_back(record.id);
        return true;
    });
    return read.map([&] { return std::move(ids); });
}

} // namespace

Result<std::vector<Id>> recordsNamed(Pool& pool, const Kind& kind, const Word& word)
{
    if (const auto id = Id::fromText(word.text))
        return std::vector{*id};
    if (!kind.field(u"code"))
        return badFilter(word, "unknown_value");
    const QString wanted = folded(word.text.simplified());
    auto ids = whereNameFits(pool, kind, [&](const QString& name) { return name == wanted; });
    if (ids && ids->empty())
        return badFilter(word, "unknown_value");
    return ids;
}

Result<std::vector<Id>> recordsNamedLike(Pool& pool, const Kind& kind, const Word& word)
{
    const QString needle = folded(word.text);
    if (needle.isEmpty())
        return badFilter(word, "expected_value");
    return whereNameFits(pool, kind, [&](const QString& name) { return name.contains(needle); });
}

Result<SqlCondition> containing(Pool& pool, const QString& id, const QStringList& queries, const Word& word)
{
    const QString needle = folded(word.text);
    if (needle.isEmpty())
        return badFilter(word, "expected_value");
    QJsonArray found; // SQLite 3.40 has no unhex(), so the list is compared as hexadecimal text
    for (const QString& query : queries) {
        const auto texts = pool.database().each(query, {}, [&](const Row& row) {
            if (containsFolded(row.text(1), needle))
                found << QString::fromLatin1(row.bytes(0).toHex().toUpper());
            return true;
        });
        if (!texts)
            return failure(texts.error());
    }
    return SqlCondition{QStringLiteral("(hex(%1) IN (SELECT value FROM json_each(?)))").arg(id),
                        {QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact))}};
}

} // namespace advisorpool
