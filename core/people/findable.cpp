#include "core/people/findable.h"

#include "core/people/administration.h"
#include "core/people/person_name.h"
#include "core/people/remark.h"
#include "core/pool/blocks.h"

namespace advisorpool {

namespace {

using Take = std::function<void(const Findable&)>;

// Nothing as `only` means every record.
using Only = std::optional<Id>;

Result<void> select(Pool& pool, const QString& sql, const Only& only, const std::function<void(const Row&)>& take)
{
    const auto each = [&](const Row& row) {
        take(row);
        return true;
    };
    if (only)
        return pool.database().each(sql + QStringLiteral(" AND t.id = ?"), {toSql(*only)}, each);
    return pool.database().each(sql, {}, each);
}

Result<void> advisors(Pool& pool, const Only& only, const Take& take)
{
    const QString sql = QStringLiteral("SELECT t.id, t.administration, t.family_name, t.given_name, t.family_name_ru, "
                                       "t.given_name_ru, t.patronymic_ru, "
                                       "t.email, t.notes, (SELECT group_concat(r.text, char(10)) FROM remark r "
                                       "WHERE r.advisor = t.id AND NOT r.deleted AND NOT r.erased) "
                                       "FROM advisor t WHERE NOT t.deleted AND NOT t.erased");
    const auto read = [](const Row& row) -> Findable {
        const PersonName name{row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
        const QString shown = bothScripts(name);
        const QString others = row.text(7) + u'\n' + row.text(8) + u'\n' + row.text(9);
        return {&Advisor::kind(), row.id(0), row.id(1), shown, shown, others};
    };
    if (only)
        return select(pool, sql, only, [&](const Row& row) { take(read(row)); });
    return eachInBlocks<Findable>(pool.database(), sql, read, [&](const Findable& advisor) {
        take(advisor);
        return true;
    });
}

struct Titled
{
    const char* kind;
    const char* titles; // two columns: English and Russian
    const char* more;
};

// Missions and workshops belong to rooms above this one, so they go by their names in the file.
constexpr Titled titledKinds[] = {
    {"administration", "t.name_en, t.name_ru",
     "coalesce(t.short_en, '') || ' ' || coalesce(t.short_ru, '') || ' ' || t.code"},
    {"mission", "t.title_en, t.title_ru", "''"},
    {"workshop", "t.title_en, t.title_ru", "''"},
};

Result<void> titled(Pool& pool, const Titled& titled, const Only& only, const Take& take)
{
    const QString kindName = QString::fromLatin1(titled.kind);
    const Kind* kind = pool.kinds().find(kindName);
    if (!kind)
        return {};
    const QString sql = QStringLiteral("SELECT t.id, %1, %2 FROM %3 t WHERE NOT t.deleted AND NOT t.erased")
                            .arg(QString::fromLatin1(titled.titles), QString::fromLatin1(titled.more), kindName);
    return select(pool, sql, only, [&](const Row& row) {
        const QString en = row.text(1);
        const QString ru = row.text(2);
        const QString shown = en.isEmpty() || ru.isEmpty() ? en + ru : en + QStringLiteral(" · ") + ru;
        take({kind, row.id(0), {}, shown, {}, shown + u'\n' + row.text(3)});
    });
}

Result<void> all(Pool& pool, const Only& only, const Take& take)
{
    for (const Titled& kind : titledKinds)
        if (auto done = titled(pool, kind, only, take); !done)
            return done;
    return advisors(pool, only, take);
}

} // namespace

Result<void> eachFindable(Pool& pool, const Take& take)
{
    return all(pool, std::nullopt, take);
}

Result<void> findableOf(Pool& pool, const Id& id, const Take& take)
{
    return all(pool, id, take);
}

Result<Id> advisorOfRemark(Pool& pool, const Id& id)
{
    return pool.find<Remark>(id).map(
        [](const std::optional<Remark>& remark) { return remark ? remark->advisor : Id(); });
}

} // namespace advisorpool
