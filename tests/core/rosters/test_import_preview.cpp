#include "core/people/same_person.h"
#include "core/people/same_person_verdict.h"
#include "core/pool/backup.h"
#include "core/pool/undo.h"
#include "core/rosters/import_mapping.h"
#include "tests/core/rosters/import_fixture.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// All of them are compared.
Result<std::vector<SamePersonPair>> samePeople(Pool& pool)
{
    SamePeople people;
    return people.compareAll(pool, [] { return true; }).and_then([&] { return people.pairs(pool); });
}

const QByteArray latin = "Surname,First name,Country\nFOLLIN,Nurlan,Belgium\n";
const QByteArray cyrillic = "ФИО;Страна\nФолин Нурлан Петрович;Бельгия\n";

std::vector<RowFate> fates(const ImportReport& report)
{
    std::vector<RowFate> all;
    for (const RowPlan& row : report.plan)
        all.push_back(row.fate);
    return all;
}

} // namespace

TEST_CASE("a preview tells for each row what would become of it, and changes nothing")
{
    ImportPool pool;
    pool.import("Surname,First name,E-mail\nIvanov,Ivan,i@customs.example\nPetrov,Petr,p@customs.example\n");
    const ImportReport report = pool.preview("Surname,First name,E-mail,Phone,Languages\n"
                                             "Ivanov,Ivan,i@customs.example,1234567,Russian (C7)\n"
                                             "Petrov,Petr,p@customs.example,,\n"
                                             ",,,,\n"
                                             ",Olga,,,\n"
                                             "Sidorov,Oleg,o@customs.example,,English (B2)\n"
                                             "Sidorov,Oleg,o@customs.example,7654321,\n");
    CHECK(fates(report) == std::vector{RowFate::Updated, RowFate::Unchanged, RowFate::Blank, RowFate::Rejected,
                                       RowFate::Created, RowFate::Updated});
    const auto& rows = report.plan;
    CHECK_FALSE(rows[0].person.advisor.isNull());
    REQUIRE(rows[0].misfits.size() == 1);
    CHECK(rows[0].misfits[0].cell == 4);
    CHECK(rows[0].misfits[0].why == Misfit::Why::NoLevel);
    const auto gains = [&](size_t row, const Kind& kind, QStringView field) {
        return std::ranges::any_of(rows[row].gains,
                                   [&](const auto& g) { return g.kind == &kind && g.field->name == field; });
    };
    CHECK(gains(0, Advisor::kind(), u"phone"));
    CHECK(gains(0, LanguageSkill::kind(), u"language"));
    CHECK_FALSE(gains(0, Advisor::kind(), u"email"));
    CHECK(rows[1].gains.empty());
    CHECK(rows[3].misfits.front().why == Misfit::Why::NoName);
    CHECK(gains(4, Advisor::kind(), u"family_name"));
    CHECK(rows[5].person == RowPerson{{}, rows[4].line});
    CHECK(report.edit.isNull());
    CHECK(pool.advisors().size() == 2);
}

TEST_CASE("two people in one cell are nobody until each has a row, and a sum's number is no name")
{
    ImportPool pool;
    const ImportReport report = pool.import("№;Фамилия;Имя;Страна\n"
                                            "1;\"Сидоров Н.А., Кузнецов П.П.\";;Беларусь\n"
                                            "2;Иванов;Пётр;Беларусь\n"
                                            "Итого;2;;\n");
    CHECK(report.created == 1);
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected[0].why == Misfit::Why::TwoPeople);
    CHECK(report.rejected[0].column == u"Фамилия"_s);
    CHECK(report.rejected[1].why == Misfit::Why::NoName);
    CHECK(pool.only().familyNameRu == u"Иванов"_s);
}

TEST_CASE("a cell that a person corrects counts as corrected")
{
    ImportPool pool;
    const QByteArray csv = "Surname,First name,E-mail\n,Olga,o@customs.example\nPetrov,Petr,nowhere\n";
    ImportOptions options;
    options.corrections = {
        {2, 0, u"Smirnova"_s}, {3, 2, u"petrov@customs.example"_s}, {99, 0, u"Nobody"_s}, {3, -1, u"x"_s}};
    const ImportReport report = pool.import(csv, options);
    CHECK(report.created == 2);
    CHECK(report.rejected.empty());
    CHECK(report.doubtful.empty());
    CHECK(pool.advisors().size() == 2);
}

TEST_CASE("a mapping decides what columns mean, whatever their headings say")
{
    ImportPool pool;
    const QByteArray csv = "Who;Alpha;Beta\nIvanov;Head;12345678\n";
    Mapping mapping;
    mapping.columns = {{u"Who"_s, *meaningOfCode(u"family_name"_s)}, {u"Alpha"_s, *meaningOfCode(u"position"_s)}};
    pool.import(csv, {.mapping = mapping});
    CHECK(pool.only().familyName == u"Ivanov"_s);
    CHECK(pool.only().position == u"Head"_s);
}

TEST_CASE("a mapping may say that there is no heading, or on which line it stands")
{
    ImportPool pool;
    Mapping mapping{.headingLine = 0};
    mapping.columns = {{u"A"_s, *meaningOfCode(u"family_name"_s)}, {u"B"_s, *meaningOfCode(u"given_name"_s)}};
    CHECK(pool.import("Xy,Zz\nAb,Cd\n", {.mapping = mapping}).created == 2);
    const ImportReport report =
        pool.import("Surname,E-mail\nName,Position\nIvanov,Head\n", {.mapping = {.headingLine = 2}});
    CHECK(report.created == 1);
    CHECK(report.mapping.columns[1].meaning == *meaningOfCode(u"position"_s));
}

TEST_CASE("a mapping that a person chose is remembered for the next file with these headings, and undone like any edit")
{
    ImportPool pool;
    const QByteArray csv = "Who;Alpha\nIvanov;Head\n";
    Mapping mapping;
    mapping.columns = {{u"Who"_s, *meaningOfCode(u"family_name"_s)}, {u"Alpha"_s, *meaningOfCode(u"position"_s)}};
    const Id edit = pool.import(csv, {.mapping = mapping}).edit;
    CHECK(pool.count(ImportMapping::kind()) == 1);
    CHECK(pool.import("Who;Alpha\nPetrov;Deputy\n").created == 1);
    CHECK(pool.advisors().back().position == u"Deputy"_s);
    CHECK(pool.import(csv).edit.isNull());
    const ImportReport mended = pool.preview("Who;Alpha;rejected_because\nSidorov;Head;no name\n");
    CHECK(mended.created == 1);
    CHECK(mended.mapping.columns[2].meaning == ColumnMeaning{});
    REQUIRE(undo(*pool, edit));
    CHECK(pool.count(ImportMapping::kind()) == 0);
    CHECK_FALSE(pool.tryImport(csv));
}

TEST_CASE("what the program recognises by itself needs no remembering")
{
    ImportPool pool;
    const ImportReport seen = pool.preview(latin);
    pool.import(latin, {.mapping = seen.mapping});
    CHECK(pool.count(ImportMapping::kind()) == 0);
}

TEST_CASE("somebody who stands in the pool in the other script is proposed, with the reasons")
{
    ImportPool pool;
    pool.import(latin);
    const ImportReport report = pool.preview(cyrillic);
    REQUIRE(report.plan.size() == 1);
    CHECK(report.plan[0].fate == RowFate::Created);
    REQUIRE(report.plan[0].proposals.size() == 1);
    const Proposal& proposal = report.plan[0].proposals.front();
    CHECK(proposal.other.advisor == pool.only().id);
    CHECK(proposal.name == u"FOLLIN Nurlan"_s);
    CHECK(std::ranges::find(proposal.reasons, SameReason::Script) != proposal.reasons.end());
}

TEST_CASE("told that it is the same person, an import adds to them, and so does the next one by itself")
{
    ImportPool pool;
    pool.import(latin);
    const Id follin = pool.only().id;
    const ImportReport report = pool.import(cyrillic, {.answers = {{2, {follin, 0}, true}}});
    CHECK(report.updated == 1);
    CHECK(pool.only().familyNameRu == u"Фолин"_s);
    CHECK(pool.import(cyrillic).unchanged == 1);
    CHECK(pool.import(latin).unchanged == 1);
}

TEST_CASE("told that somebody with another name or place is the same, the next import knows by itself")
{
    ImportPool pool;
    pool.import("Surname,First name,Administration\nNaydenov,Sergey,Federal Customs Service\n");
    const Id naydenov = pool.only().id;
    const QByteArray other =
        "Surname,First name,Administration,Position\nNaydenoff,Sergei,Revenue Service of Georgia,Head\n";
    CHECK(pool.import(other, {.answers = {{2, {naydenov, 0}, true}}}).updated == 1);
    const QByteArray dump = pool.dump();
    CHECK(pool.import(other).unchanged == 1);
    CHECK(pool.dump() == dump);
    // Somebody else of that name is somebody else, and so is whoever the row says more of.
    CHECK(pool.import("Surname,First name,Administration\nNaydenoff,Oleg,Revenue Service of Georgia\n").created == 1);
    CHECK(pool.import("Surname,First name,Administration,Position\n"
                      "Naydenoff,Sergei,Revenue Service of Georgia,Director\n")
              .created == 1);
}

TEST_CASE("told that they are two people, neither an import nor a check asks again")
{
    ImportPool pool;
    pool.import(latin);
    const Id follin = pool.only().id;
    CHECK(pool.import(cyrillic, {.answers = {{2, {follin, 0}, false}}}).created == 1);
    CHECK(pool.advisors().size() == 2);
    CHECK(pool.count(SamePerson::kind()) == 1);
    CHECK(samePeople(*pool).value().empty());
    CHECK(pool.import(cyrillic).unchanged == 1);
    CHECK(pool.import(latin).unchanged == 1);
}

TEST_CASE("even one who is certainly somebody is not, where a person says so")
{
    ImportPool pool;
    pool.import("Surname,First name,E-mail\nIvanov,Ivan,office@customs.example\n");
    const Id ivanov = pool.only().id;
    const QByteArray csv = "Surname,First name,E-mail\nIvanova,Ivanna,office@customs.example\n";
    CHECK(pool.import(csv, {.answers = {{2, {ivanov, 0}, false}}}).created == 1);
    CHECK(pool.import(csv).unchanged == 1);
    CHECK(samePeople(*pool).value().empty());
}

TEST_CASE("two rows of one file can be said to be one person")
{
    ImportPool pool;
    const QByteArray csv = "Name;Country\nFOLLIN Nurlan;Belgium\nФолин Нурлан Петрович;Бельгия\n";
    const ImportReport seen = pool.preview(csv);
    REQUIRE(seen.plan[1].proposals.size() == 1);
    CHECK(seen.plan[1].proposals.front().other == RowPerson{{}, 2});
    const ImportReport report = pool.import(csv, {.answers = {{3, seen.plan[1].proposals.front().other, true}}});
    CHECK(report.created == 1);
    CHECK(report.updated == 1);
    CHECK(pool.only().familyNameRu == u"Фолин"_s);
}

TEST_CASE("an answer about somebody who is gone is no answer")
{
    ImportPool pool;
    pool.import(latin);
    const Id follin = pool.only().id;
    pool.remove(Advisor::kind(), follin);
    CHECK(pool.import(cyrillic, {.answers = {{2, {follin, 0}, true}, {2, {{}, 77}, false}}}).created == 1);
}

TEST_CASE("cancelled, an import leaves nothing behind")
{
    ImportPool pool;
    QByteArray csv = "Surname,First name\n";
    for (int i = 0; i < 1000; ++i)
        csv += QStringLiteral("Family%1,Given\n").arg(i).toUtf8();
    const QByteArray before = pool.dump();
    const auto backupsBefore = backups(*pool);
    qint64 told = 0;
    const auto report = pool.tryImport(csv, {.progress = [&](qint64 rows) { return (told = rows) < 400; }});
    REQUIRE_FALSE(report);
    CHECK(report.error().fault == Fault::Cancelled);
    CHECK(told == 400);
    CHECK(pool.dump() == before);
    CHECK(backups(*pool) == backupsBefore);
}

TEST_CASE("a backup is left only by an import that changed something")
{
    ImportPool pool;
    pool.save(Advisor{.familyName = u"Somebody"_s}); // the day's own backup is made here, if any
    const auto none = backups(*pool);
    CHECK_FALSE(pool.tryImport("Surname,E-mail\n\"open"));
    CHECK(backups(*pool) == none);
    pool.import(latin);
    CHECK(backups(*pool).size() == none.size() + 1);
    pool.import(latin);
    CHECK(backups(*pool).size() == none.size() + 1);
}

TEST_CASE("while a preview is made, others save; and it makes no backup")
{
    ImportPool pool;
    QByteArray list("Surname,First name\n");
    for (int row = 0; row < 300; ++row)
        list += "Person" + QByteArray::number(row) + ",Ivan\n";
    ImportOptions options{.dryRun = true, .listRows = true};
    bool saved = false;
    options.progress = [&](qint64) {
        auto other = Pool::open(pool->path(), pool->kinds(), pool->session());
        REQUIRE(other);
        Edit edit(**other, Label::Add);
        REQUIRE(edit.add(Advisor::kind(), {{Advisor::kind().field(u"family_name"), Value(u"Meanwhile"_s)}}));
        saved = edit.commit().has_value();
        return true;
    };
    const auto before = backups(*pool).size();
    const auto report = pool.tryImport(list, options);
    REQUIRE(report);
    CHECK(report->created == 300);
    CHECK(saved);
    CHECK(pool.advisors().size() == 1);
    CHECK(backups(*pool).size() - before <= 1); // the day's first edit, the other's
}
