// One commit, and a merge.
#include "tests/bench/setting.h"

#include "core/people/advisor.h"
#include "core/pool/edit.h"
#include "core/pool/merge.h"

namespace advisorpool::bench {

namespace {

std::vector<Advisor> someAdvisors(Pool& pool, int count)
{
    std::vector<Advisor> advisors;
    must(pool.tables().readAll(Advisor::kind(), [&](const Record& record) {
        advisors.push_back(fromRecord<Advisor>(record));
        return static_cast<int>(advisors.size()) < count;
    }));
    return advisors;
}

void setPosition(Pool& pool, Advisor& advisor, int number)
{
    advisor.position = QStringLiteral("Inspector %1").arg(number);
    Edit edit(pool, Label::Set);
    must(edit.save(advisor));
    must(edit.commit());
}

Line committing(const Setting& setting)
{
    const auto pool = openPool(copyOf(setting.bigPool, setting.file("ours.pool")));
    const auto plain = openPool(copyOf(setting.bigPool, setting.file("theirs.pool")));
    auto advisors = someAdvisors(*pool, 100);
    setPosition(*pool, advisors.back(), 0); // the day's first edit makes a backup
    size_t next = 0;
    const Race times = race(
        60,
        [&] {
            Advisor& advisor = advisors[next++ % 90];
            return timed([&] { setPosition(*pool, advisor, static_cast<int>(next)); });
        },
        [&] {
            const Id id = advisors[next % 90].id;
            return timed([&] {
                auto transaction = must(Transaction::begin(plain->database()));
                must(plain->database().run(QStringLiteral("UPDATE advisor SET position = ? WHERE id = ?"),
                                           {QStringLiteral("Inspector %1").arg(next), toSql(id)}));
                must(transaction.commit());
            });
        });
    return {"one commit, with its changes", "the same row without", "1.3", times.ratio(), milliseconds(times.ours)};
}

// A pool of some of the people, small enough that the backup before a merge does not count.
QString smallPool(const Setting& setting, int people)
{
    auto advisors = someAdvisors(*openPool(setting.bigPool), people);
    const QString path = setting.file("base.pool");
    const auto pool = newPool(path);
    Edit edit(*pool, Label::Add);
    for (Advisor& advisor : advisors) {
        advisor.id = advisor.administration = {};
        must(edit.save(advisor));
    }
    must(edit.commit());
    return path;
}

// A copy of it, in which everybody has got another position.
QString workedOn(const QString& base, const QString& to)
{
    const auto pool = openPool(copyOf(base, to));
    must(pool->database().run(QStringLiteral("PRAGMA synchronous = OFF"))); // these commits are not what is measured
    int number = 0;
    for (Advisor& advisor : someAdvisors(*pool, std::numeric_limits<int>::max()))
        setPosition(*pool, advisor, ++number);
    return to;
}

Line merging(const Setting& setting)
{
    const int edits = setting.people / 10;
    const QString base = smallPool(setting, edits);
    const QString other = workedOn(base, setting.file("other.pool"));
    const QString sameRows =
        QStringLiteral("ATTACH '%1' AS o; BEGIN;"
                       " INSERT INTO change SELECT * FROM o.change WHERE edit IN"
                       " (SELECT id FROM o.edit WHERE arrived > (SELECT max(arrived) FROM edit));"
                       " INSERT INTO edit SELECT * FROM o.edit WHERE arrived > (SELECT max(arrived) FROM edit);"
                       " REPLACE INTO advisor SELECT * FROM o.advisor; COMMIT;")
            .arg(other);
    const Race times = race(
        3,
        [&] {
            const auto pool = openPool(copyOf(base, setting.file("ours.pool")));
            return timed([&] {
                if (must(merge(*pool, {other}, {})).edits != edits)
                    qFatal("not all was merged");
            });
        },
        [&] {
            const QString plain = copyOf(base, setting.file("theirs.pool"));
            return timed([&] { shell(plain, {sameRows}); });
        });
    return {"merge of a tenth as many edits, checked", "inserting the same rows", "6", times.ratio(),
            milliseconds(times.ours)};
}

// The other copy has nothing that this one lacks, and this one an edit more: the usual evening.
Line mergingNothing(const Setting& setting)
{
    const QString other = setting.file("other.pool"); // as merging() has made it
    const auto pool = openPool(copyOf(other, setting.file("ours.pool")));
    setPosition(*pool, someAdvisors(*pool, 1).front(), 0);
    const Race times = race(
        20,
        [&] {
            return timed([&] {
                if (must(merge(*pool, {other}, {})).edits != 0)
                    qFatal("something was merged");
            });
        },
        [&] {
            return timed([&] { shell(other, {QStringLiteral("SELECT count(*), max(id), max(digest) FROM edit")}); });
        });
    return {"a merge that brings nothing", "reading the list of edits", "1", times.ratio(), milliseconds(times.ours)};
}

} // namespace

std::vector<Line> writing(Setting& setting)
{
    const Line one = committing(setting);
    const Line full = merging(setting);
    return {one, full, mergingNothing(setting)};
}

} // namespace advisorpool::bench
