#include "core/pool/merge.h"
#include "core/workshops/facilitators.h"
#include "core/workshops/mark_sight.h"
#include "core/workshops/mark_summary.h"
#include "tests/core/workshops/workshop_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Id numbered(int number)
{
    return *Id::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

const Id anna = numbered(1);
const Id boris = numbered(2);

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

Mark mark(const Id& participant, const Criterion& criterion, std::optional<int> value)
{
    static int facilitator = 100;
    return {.participation = participant,
            .criterion = criterion.id,
            .facilitator = numbered(++facilitator),
            .value = value};
}

} // namespace

TEST_CASE("a blank mark is not 0: means are over given marks, with their count")
{
    const std::vector<Criterion> criteria{{.id = numbered(11)}};
    const std::vector<Mark> marks{mark(anna, criteria[0], 4), mark(anna, criteria[0], {}), mark(anna, criteria[0], 5),
                                  mark(boris, criteria[0], 1)};
    const MarkSummary summary = summaryOf(anna, criteria, marks);
    CHECK(summary.count == 2);
    CHECK(summary.criteria[0].count == 2);
    CHECK(near(summary.criteria[0].mean, 4.5));
    CHECK(near(*summary.mean, 4.5));
    const MarkSummary none = summaryOf(numbered(3), criteria, marks);
    CHECK(none.count == 0);
    CHECK_FALSE(none.mean);
}

TEST_CASE("weights are renormalised over the criteria that have marks")
{
    const std::vector<Criterion> criteria{{.id = numbered(11), .weight = 3},
                                          {.id = numbered(12), .weight = 1},
                                          {.id = numbered(13), .weight = 6},
                                          {.id = numbered(14), .weight = 0}};
    const std::vector<Mark> marks{mark(anna, criteria[0], 5), mark(anna, criteria[1], 1), mark(anna, criteria[3], 1)};
    CHECK(near(*summaryOf(anna, criteria, marks).mean, 4));
}

TEST_CASE("criteria of different scales count by the place on their own")
{
    const std::vector<Criterion> criteria{{.id = numbered(11), .scale = 5}, {.id = numbered(12), .scale = 10}};
    const std::vector<Mark> marks{mark(anna, criteria[0], 5), mark(anna, criteria[1], 1)};
    CHECK(near(*summaryOf(anna, criteria, marks).mean, 5.5)); // half way from 1 to 10
}

TEST_CASE("a spread of two steps is flagged")
{
    const std::vector<Criterion> criteria{{.id = numbered(11)}, {.id = numbered(12)}};
    const std::vector<Mark> close{mark(anna, criteria[0], 4), mark(anna, criteria[0], 5), mark(anna, criteria[1], 2)};
    CHECK_FALSE(summaryOf(anna, criteria, close).hasDisagreement());
    const std::vector<Mark> far{mark(anna, criteria[0], 3), mark(anna, criteria[0], 5)};
    const MarkSummary summary = summaryOf(anna, criteria, far);
    CHECK(summary.hasDisagreement());
    CHECK(summary.criteria[0].isDisagreement());
    CHECK_FALSE(summary.criteria[1].isDisagreement());
}

TEST_CASE("one is the facilitator whose name one goes by")
{
    const std::vector<Advisor> people{{.id = anna,
                                       .familyName = u"Lewitina"_s,
                                       .givenName = u"Aigul"_s,
                                       .familyNameRu = u"Левитина"_s,
                                       .givenNameRu = u"Айгуль"_s,
                                       .patronymicRu = u"Сериковна"_s},
                                      {.id = boris, .familyName = u"Orlov"_s, .givenName = u"Pavel"_s}};
    CHECK(calledSo(u"Aigul Lewitina"_s, people) == anna);
    CHECK(calledSo(u"LEWITINA Aigul"_s, people) == anna);
    CHECK(calledSo(u"Айгуль Левитина"_s, people) == anna);
    CHECK(calledSo(u"Левитина Айгуль Сериковна"_s, people) == anna);
    CHECK(calledSo(u"Павел Орлов"_s, people) == boris);
    CHECK(calledSo(u"Orlov"_s, people).isNull());
    CHECK(calledSo(u"Ilse Maes"_s, people).isNull());
    CHECK(calledSo(QString(), people).isNull());
}

TEST_CASE("two who are called alike are nobody")
{
    const std::vector<Advisor> people{{.id = anna, .familyName = u"Orlov"_s, .givenName = u"Pavel"_s},
                                      {.id = boris, .familyName = u"Orlov"_s, .givenName = u"Pavel"_s}};
    CHECK(calledSo(u"Pavel Orlov"_s, people).isNull());
}

TEST_CASE("others' marks are hidden until one's own are handed in")
{
    WorkshopPool pool;
    const Id hers = pool.gives(pool.lewitina, pool.candidate, 4);
    const Id his = pool.gives(pool.orlov, pool.candidate, 2);
    const auto seen = [&](const Id& mark) {
        MarkSight sight(*pool);
        const auto record = pool->record(Mark::kind(), mark);
        REQUIRE(record);
        return sight.seen(**record)[u"value"].number();
    };
    pool.sits(u"Aigul Lewitina"_s);
    CHECK(seen(hers) == 4);
    CHECK(seen(his) == 0);
    pool.handsIn(pool.orlov);
    CHECK(seen(his) == 0); // hers are not in yet
    pool.handsIn(pool.lewitina);
    CHECK(seen(his) == 2);
}

TEST_CASE("who does not mark sees, while the workshop runs, the sheets that are handed in")
{
    WorkshopPool pool;
    const Id his = pool.gives(pool.orlov, pool.candidate, 2);
    pool.sits(u"Ilse Maes"_s);
    CHECK(MarkSight(*pool).hides(Mark::kind(), his));
    pool.handsIn(pool.orlov);
    CHECK_FALSE(MarkSight(*pool).hides(Mark::kind(), his));
}

TEST_CASE("only facilitators mark, only candidates are marked, within the scale, in one workshop")
{
    WorkshopPool pool;
    const Mark good{
        .participation = pool.candidate, .criterion = pool.expertise, .facilitator = pool.orlov, .value = 5};
    CHECK(pool.refusalOf(good).isEmpty());
    Mark bad = good;
    bad.value = 6;
    CHECK(pool.refusalOf(bad) == u"off_scale");
    bad.value = 0;
    CHECK(pool.refusalOf(bad) == u"off_scale");
    bad = good;
    bad.facilitator = pool.observer;
    CHECK(pool.refusalOf(bad) == u"no_facilitator");
    bad = good;
    bad.participation = pool.observer;
    CHECK(pool.refusalOf(bad) == u"no_candidate");
    bad = good;
    bad.criterion = pool.save(Criterion{.workshop = pool.save(Workshop{.titleEn = u"Other"_s})});
    CHECK(pool.refusalOf(bad) == u"other_workshop");
    bad.value = 7;
    pool.save(bad);
    CHECK(pool.problems() == QStringList{u"other_workshop"_s, u"off_scale"_s});
}

TEST_CASE("a sheet that was handed in changes no more")
{
    WorkshopPool pool;
    pool.gives(pool.orlov, pool.candidate, 4);
    pool.handsIn(pool.orlov);
    const Mark later{
        .participation = pool.candidate, .criterion = pool.expertise, .facilitator = pool.orlov, .value = 5};
    CHECK(pool.refusalOf(later) == u"handed_in");
    Edit edit{*pool, Label::Delete};
    const Id given = Mark::kind().derivedId(toRecord(later).values);
    REQUIRE(edit.remove(Mark::kind(), given));
    const auto refused = guard(edit, Mark::kind(), given, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"handed_in");
}

TEST_CASE("marks for a participant who was deleted elsewhere stay, as orphans")
{
    WorkshopPool pool;
    const QString other = pool.file(u"other.pool"_s);
    REQUIRE(QFile::copy(pool->path(), other));
    pool.remove(Participation::kind(), pool.candidate);
    {
        auto copy = Pool::open(other, allKinds(), {u"Pavel Orlov"_s, u"laptop2"_s});
        REQUIRE(copy);
        Edit edit{**copy, Label::Set};
        Mark mark{.participation = pool.candidate, .criterion = pool.expertise, .facilitator = pool.orlov, .value = 4};
        REQUIRE(edit.save(mark));
        REQUIRE(edit.commit());
    }
    REQUIRE(merge(*pool, {other}, {}));
    CHECK(pool.problems() == QStringList{u"orphan"_s});
}

TEST_CASE("a facilitator types no marks into another's sheet")
{
    WorkshopPool pool;
    const Mark his{.participation = pool.candidate, .criterion = pool.expertise, .facilitator = pool.orlov, .value = 5};
    pool.sits(u"Aigul Lewitina"_s);
    CHECK(pool.refusalOf(his) == u"anothers_sheet");
    pool.sits(u"Pavel Orlov"_s);
    CHECK(pool.refusalOf(his).isEmpty());
    pool.sits(u"Ilse Maes"_s); // types in what stands on paper
    CHECK(pool.refusalOf(his).isEmpty());
}

TEST_CASE("marks that were given stay on their criterion's scale, and the criterion with them")
{
    WorkshopPool pool;
    Criterion criterion = **(*pool).find<Criterion>(pool.expertise);
    const auto deletion = [&] {
        Edit edit{*pool, Label::Delete};
        REQUIRE(edit.remove(Criterion::kind(), criterion.id));
        const auto done = guard(edit, Criterion::kind(), criterion.id, {});
        return done ? QString() : done.error().detail;
    };
    criterion.scale = 3;
    CHECK(pool.refusalOf(criterion).isEmpty());
    pool.gives(pool.orlov, pool.candidate, {}); // a blank holds nothing
    CHECK(deletion().isEmpty());
    pool.gives(pool.orlov, pool.candidate, 4);
    CHECK(pool.refusalOf(criterion) == u"off_scale");
    criterion.scale = 4;
    CHECK(pool.refusalOf(criterion).isEmpty());
    CHECK(deletion() == u"marked_criterion");
}
