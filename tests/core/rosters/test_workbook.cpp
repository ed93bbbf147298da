#include "core/rosters/export_xlsx.h"
#include "core/rosters/workbook.h"
#include "tests/core/rosters/import_fixture.h"

#include <QFile>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QString path(const char* name)
{
    return QStringLiteral(TEST_DATA "/workbooks/") + QString::fromLatin1(name);
}

ImportReport importOf(ImportPool& pool, const char* name)
{
    auto report = importSpreadsheet(*pool, path(name), {});
    REQUIRE(report);
    return *report;
}

QString refusalOf(const char* name)
{
    const auto file = readSpreadsheet(path(name));
    REQUIRE_FALSE(file);
    return file.error().detail;
}

} // namespace

TEST_CASE("a workbook's first shown sheet that holds something is imported, its rows by their own numbers")
{
    ImportPool pool;
    const ImportReport report = importOf(pool, "roster.xlsx");
    CHECK(report.created == 2);
    CHECK(report.blank == 3); // 2, 5 and 6
    CHECK(report.mapping.headingLine == 3);
    REQUIRE(report.rejected.size() == 1); // the title above the headings
    CHECK(report.rejected.front().line == 1);
    CHECK(report.otherSheets == QStringList{u"Бюджет"_s});
    CHECK(report.doubtful.empty());
}

TEST_CASE("a workbook's cells are what Excel shows: days, telephone numbers, texts of several runs and lines")
{
    ImportPool pool;
    importOf(pool, "roster.xlsx");
    const auto all = pool.advisors();
    REQUIRE(all.size() == 2);
    const bool inOrder = all[0].familyNameRu == u"Соколов";
    const Advisor& sokolov = all[inOrder ? 0 : 1];
    const Advisor& naydenov = all[inOrder ? 1 : 0];
    CHECK(sokolov.patronymicRu == u"Ильич");
    CHECK(sokolov.phone == u"74951112233");
    CHECK(sokolov.consentOn == QDate(2011, 2, 18));
    CHECK(sokolov.position == u"Начальник отдела, тарифов");
    CHECK(naydenov.phone == u"+373 22"); // a formula's result
    CHECK(naydenov.consentOn == QDate(2011, 2, 19));
    CHECK(naydenov.position == u"Inspector");
    CHECK(pool.count(LanguageSkill::kind()) == 3);
}

TEST_CASE("a workbook that counts days from 1904 and names no cells")
{
    ImportPool pool;
    importOf(pool, "mac-1904.xlsx");
    CHECK(pool.only().consentOn == QDate(2011, 2, 18));
}

TEST_CASE("a workbook that is none, is old, or swells is refused with a word")
{
    CHECK(refusalOf("no-zip.xlsx") == u"bad_workbook");
    CHECK(refusalOf("no-workbook.xlsx") == u"bad_workbook");
    CHECK(refusalOf("cut-xml.xlsx") == u"bad_workbook");
    CHECK(refusalOf("old.xls") == u"old_workbook");
    CHECK(refusalOf("bomb.xlsx") == u"inflated");
    CHECK(refusalOf("far-cell.xlsx") == u"columns");
}

TEST_CASE("a roster exported as a workbook comes in again as the same people")
{
    ImportPool pool;
    pool.import("Surname,First name,Country,E-mail,Languages\n"
                "Ivanov,Ivan,Belarus,i@customs.example,\"Russian (native), English (B2)\"\n"
                "\"=Danger\",'Quote,Georgia,,French (C1)\n");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    auto spec = rosterSpec(u"family_name,given_name,country,email,languages"_s, {}, {}, QLocale::English);
    REQUIRE(spec);
    REQUIRE(exportXlsx(*pool, *spec, out));
    const auto workbook = readWorkbook(out.data());
    REQUIRE(workbook);
    const ImportReport again = pool.import(workbook->table);
    CHECK(again.rows == 2);
    CHECK(again.created == 0);
    CHECK(again.unchanged == 2);
}
