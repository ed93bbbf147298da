#include "tests/cli/desk.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// A workshop that is planned and run on the console, with two facilitators and a candidate.
struct Week
{
    Week()
    {
        workshop = desk.ask({u"plan"_s, u"title_en=Brussels"_s, u"expert_group=CMA"_s, u"starts=2011-02-14"_s,
                             u"ends=2011-02-18"_s, u"status=running"_s})
                       .object()[u"id"_s]
                       .toString();
        lewitina = takesPart(u"Lewitina"_s, u"Aigul"_s, u"facilitator"_s);
        orlov = takesPart(u"Orlov"_s, u"Pavel"_s, u"co_facilitator"_s);
        aronovich = takesPart(u"Aronovich"_s, u"Andrei"_s, u"candidate"_s);
        criterion = desk.list(u"criterion"_s, u"name_en ~ \"Technical\""_s).at(0)[u"id"_s].toString();
    }
    QString takesPart(const QString& family, const QString& given, const QString& role) const
    {
        const QString person = desk.add(u"advisor"_s, {u"family_name="_s + family, u"given_name="_s + given});
        return desk.add(u"participation"_s, {u"workshop="_s + workshop, u"advisor="_s + person, u"role="_s + role});
    }
    QStringList mark(const QString& facilitator, int value) const
    {
        return {u"add"_s,
                u"mark"_s,
                u"participation="_s + aronovich,
                u"criterion="_s + criterion,
                u"facilitator="_s + facilitator,
                u"value="_s + QString::number(value)};
    }
    QJsonValue valueSeenBy(const QString& author, const QString& mark) const
    {
        return desk.ask({u"get"_s, u"mark"_s, mark, u"--author"_s, author}).object()[u"value"_s];
    }

    Desk desk;
    QString workshop, lewitina, orlov, aronovich, criterion;
};

} // namespace

TEST_CASE("plan makes a workshop with the four published criteria, and once more without its people")
{
    const Week week;
    CHECK(week.desk.count(u"criterion"_s) == 4);
    CHECK(week.desk.get(u"workshop"_s, week.workshop)[u"status"_s] == u"running"_s);
    CHECK(week.desk.get(u"workshop"_s, week.workshop)[u"type"_s] == u"accreditation"_s);
    CHECK(week.desk.get(u"workshop"_s, week.workshop)[u"mode"_s] == u"in_person"_s);
    week.desk.ask({u"set"_s, u"workshop"_s, week.workshop, u"reported_passed=6"_s});
    const QString again =
        week.desk.ask({u"plan"_s, u"--like"_s, week.workshop, u"city=Riga"_s}).object()[u"id"_s].toString();
    CHECK(week.desk.get(u"workshop"_s, again)[u"title_en"_s] == u"Brussels"_s);
    CHECK(week.desk.get(u"workshop"_s, again)[u"starts"_s].isNull());
    CHECK(week.desk.get(u"workshop"_s, again)[u"reported_passed"_s].isNull());
    CHECK(week.desk.get(u"workshop"_s, again)[u"status"_s] == u"planned"_s);
    CHECK(week.desk.count(u"criterion"_s) == 8);
    CHECK(week.desk.count(u"participation"_s) == 3);
}

TEST_CASE("the console refuses a mark that the rules do not allow")
{
    const Week week;
    week.desk.refuses(week.mark(week.lewitina, 6), u"scale"_s);
    week.desk.refuses(week.mark(week.aronovich, 4), u"facilitators"_s);
    week.desk.ask({u"set"_s, u"participation"_s, week.orlov, u"marks_handed_in_on=2011-02-18"_s});
    week.desk.refuses(week.mark(week.orlov, 4), u"handed in"_s);
}

TEST_CASE("the console hides others' marks until one's own are handed in, at every door")
{
    const Week week;
    const QString his = week.desk.ask(week.mark(week.orlov, 2)).object()[u"id"_s].toString();
    CHECK(week.valueSeenBy(u"Pavel Orlov"_s, his) == 2);
    CHECK(week.valueSeenBy(u"Aigul Lewitina"_s, his).isNull());
    const auto asAigul = [&](QStringList command) {
        return week.desk.run(command << week.desk.pool() << u"--json"_s << u"--author"_s << u"Aigul Lewitina"_s).out;
    };
    CHECK_FALSE(asAigul({u"dump"_s}).contains("\"value\":2"));
    CHECK_FALSE(asAigul({u"history"_s}).contains("\"value\":2"));
    CHECK(week.desk.run({u"history"_s, week.desk.pool(), u"--json"_s, u"--author"_s, u"Pavel Orlov"_s})
              .out.contains("\"value\":2"));
    week.desk.ask({u"set"_s, u"participation"_s, week.lewitina, u"marks_handed_in_on=2011-02-18"_s});
    CHECK(week.valueSeenBy(u"Aigul Lewitina"_s, his) == 2);
    CHECK(asAigul({u"dump"_s}).contains("\"value\":2"));
}

TEST_CASE("a filter does not tell of marks that are hidden")
{
    const Week week;
    week.desk.ask(week.mark(week.orlov, 2));
    const auto seenBy = [&](const QString& author, const QString& filter) {
        const QStringList list{u"list"_s, u"mark"_s, u"--filter"_s, filter, u"--author"_s, author};
        return week.desk.ask(list).list().size();
    };
    CHECK(seenBy(u"Pavel Orlov"_s, u"value = 2"_s) == 1);
    for (const QString& telling : {u"value = 2"_s, u"value = 3"_s, u"not value = 3"_s, u"unknown(Value)"_s,
                                   u"value = 3 or criterion = "_s + week.criterion})
        CHECK(seenBy(u"Aigul Lewitina"_s, telling) == 0);
    CHECK(seenBy(u"Aigul Lewitina"_s, u"criterion = "_s + week.criterion) == 1); // that it is there is no secret
    week.desk.refuses({u"set"_s, u"mark"_s, week.desk.list(u"mark"_s).at(0)[u"id"_s].toString(), u"value=5"_s,
                       u"--author"_s, u"Aigul Lewitina"_s},
                      u"another facilitator"_s);
}

TEST_CASE("a decision is signed by the head facilitator, and then only corrected")
{
    const Week week;
    const QString advisor = week.desk.get(u"participation"_s, week.aronovich)[u"advisor"_s].toString();
    const QString step = week.desk.add(u"accreditation_step"_s,
                                       {u"advisor="_s + advisor, u"expert_group=CMA"_s, u"workshop="_s + week.workshop,
                                        u"step=pre_accredited"_s, u"on_date=2011-02-18"_s, u"reason=as agreed"_s});
    const QStringList sign{u"set"_s, u"accreditation_step"_s, step, u"signed_on=2011-02-18"_s};
    CHECK(week.desk.list(u"advisor"_s, u"stage(CMA) = pre_accredited"_s).isEmpty()); // a draft
    week.desk.refuses(QStringList(sign) << u"decided_by=Pavel Orlov"_s, u"head facilitator"_s);
    week.desk.ask(QStringList(sign) << u"decided_by=Aigul Lewitina"_s);
    CHECK(week.desk.list(u"advisor"_s, u"stage(CMA) = pre_accredited"_s).size() == 1);
    week.desk.refuses({u"set"_s, u"accreditation_step"_s, step, u"step=not_retained"_s}, u"never changes"_s);
}

TEST_CASE("participants come from a spreadsheet, who is known already keeps what is known")
{
    const Week week;
    const QString file = week.desk.write(
        u"people.csv"_s, "Name;Role;Nominated on;Answer\nLEWITINA Aigul;observer;;\nVavilova Ksenia;;2010-12-01;yes\n"
                         "Rusu Vasile;наблюдатель;perhaps;\n;;;\n");
    const QJsonObject report =
        week.desk.run({u"import"_s, week.desk.pool(), file, u"--participants"_s, week.workshop, u"--json"_s}).object();
    CHECK(report[u"rows"_s] == 4);
    CHECK(report[u"blank"_s] == 1);
    CHECK(report[u"created"_s] == 2);
    CHECK(report[u"unchanged"_s] == 1);
    CHECK(texts(report[u"doubtful"_s].toArray(), u"value"_s) == QStringList{u"observer"_s, u"perhaps"_s});
    CHECK(report[u"unmapped"_s].toArray().isEmpty());
    CHECK(week.desk.list(u"remark"_s, u"text ~ perhaps"_s).size() == 1); // nothing of a file vanishes
    const auto parts = week.desk.list(u"participation"_s, u"role = candidate and answer = accepted"_s);
    REQUIRE(parts.size() == 1);
    CHECK(parts.at(0)[u"nominated_on"_s] == u"2010-12-01"_s);
    CHECK(week.desk.list(u"advisor"_s, u"stage(CMA) = nominated"_s).size() == 1);
    const QJsonObject again =
        week.desk.run({u"import"_s, week.desk.pool(), file, u"--participants"_s, week.workshop, u"--json"_s}).object();
    CHECK(again[u"created"_s] == 0);
    CHECK(again[u"edit"_s].isNull());
}

TEST_CASE("a facilitator's marks come from a spreadsheet, in either language")
{
    const Week week;
    const QString file =
        week.desk.write(u"marks.csv"_s, "ФИО;Профессиональные знания;Ability to support administrations;Место\n"
                                        "Аронович Андрей;4;7;5\nИванов Иван;3;3;\n");
    const QStringList import{u"import"_s,   week.desk.pool(), file,          u"--marks"_s,
                             week.workshop, u"--json"_s,      u"--author"_s, u"Pavel Orlov"_s};
    const QJsonObject report = week.desk.run(import).object();
    CHECK(report[u"rows"_s] == 2);
    CHECK(report[u"created"_s] == 1);
    CHECK(texts(report[u"doubtful"_s].toArray(), u"value"_s) == QStringList{u"7"_s});
    REQUIRE(report[u"rejected"_s].toArray().size() == 1);
    CHECK(report[u"rejected"_s].toArray().at(0)[u"reason"_s].toString().contains(u"candidate"_s));
    CHECK(week.desk.count(u"mark"_s) == 1);
    CHECK(week.desk.run(import).object()[u"unchanged"_s] == 1);
    const QStringList asNobody{u"import"_s, week.desk.pool(), file, u"--marks"_s, week.workshop};
    const Run nobody = week.desk.run(asNobody);
    CHECK(nobody.exit == 1);
    CHECK(nobody.err.contains("marks.csv"));
}
