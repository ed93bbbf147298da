#include "core/rosters/csv_writer.h"

#include "core/rosters/formula_guard.h"
#include "core/rosters/safe_file.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const std::vector<CsvCell>& cells, CsvWriteOptions options = {})
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter csv(file, options);
    csv.writeRow(cells);
    REQUIRE(csv.finish());
    return file.data();
}

QByteArray alone(QStringView text)
{
    return written(std::vector<CsvCell>{text});
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

TEST_CASE("csv: cells are quoted only where needed, rows end with CRLF")
{
    CHECK(written({u"a", u"b c", u""}) == "a,b c,\r\n");
    CHECK(written({u"a,b", u"say \"yes\"", u"two\nlines", u"a;b"}) ==
          "\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",a;b\r\n");
    CHECK(written({u"a,b", u"a;b"}, {.delimiter = ';'}) == "a,b;\"a;b\"\r\n");
    CHECK(written({u" a", u"b "}) == "\" a\",\"b \"\r\n");
}

TEST_CASE("csv: a row of one empty cell is no empty line")
{
    CHECK(alone(u"") == "\"\"\r\n");
    CHECK(written(std::vector<CsvCell>{u""}, {.bom = true}) == "\xEF\xBB\xBF\"\"\r\n");
}

TEST_CASE("csv: text beyond ASCII is UTF-8, with a byte order mark if wanted")
{
    CHECK(written({u"Пётр", u"😀"}, {.bom = true}) == "\xEF\xBB\xBFПётр,😀\r\n");
    CHECK(alone(u"\uFEFFa") == "\"\xEF\xBB\xBF"
                               "a\"\r\n");
}

TEST_CASE("csv: text that a spreadsheet would run as a formula gets an apostrophe")
{
    CHECK(alone(u"=1+1") == "'=1+1\r\n");
    CHECK(alone(u"+32 2 209 92 11") == "'+32 2 209 92 11\r\n");
    CHECK(alone(u"+3222099211") == "'+3222099211\r\n");
    CHECK(alone(u"-x") == "'-x\r\n");
    CHECK(alone(u"@SUM(A1)") == "'@SUM(A1)\r\n");
    CHECK(alone(u"\t=1") == "'\t=1\r\n");
    CHECK(alone(u"\r=1") == "\"'\r=1\"\r\n");
    CHECK(alone(u"=\"a\"") == "\"'=\"\"a\"\"\"\r\n");
    CHECK(alone(u"'=1") == "''=1\r\n");
    CHECK(alone(u"''-5") == "'''-5\r\n");
}

TEST_CASE("csv: ordinary apostrophes and numbers stay as they are")
{
    for (const auto& text : {u"d'Arc"_s, u"'t Hooft"_s, u"'"_s, u"-5"_s, u"-3.5"_s, u"12"_s, u"a=b"_s})
        CHECK(alone(text) == text.toUtf8() + "\r\n");
    CHECK(alone(u"-3,5") == "\"-3,5\"\r\n");
    CHECK(written({qint64(-5), -0.1, 1e-20, qint64(7)}) == "-5,-0.1,1e-20,7\r\n");
}

TEST_CASE("csv: unharm takes off exactly the apostrophe that was put on")
{
    CHECK(unharm(u"'=1"_s) == u"=1"_s);
    CHECK(unharm(u"''=1"_s) == u"'=1"_s);
    CHECK(unharm(u"'-5"_s) == u"-5"_s);
    for (const auto& text : {u"-5"_s, u"=1"_s, u"'t Hooft"_s, u"'"_s, u"''"_s, u""_s})
        CHECK(unharm(text) == text);
}

TEST_CASE("csv: a device that takes nothing more is an error")
{
    QByteArray nothing;
    QBuffer closed(&nothing);
    closed.open(QIODevice::ReadOnly);
    CsvWriter csv(closed);
    csv.writeRow(std::vector<CsvCell>{u"a"});
    const auto finished = csv.finish();
    REQUIRE(!finished);
    CHECK(finished.error().fault == Fault::FileUnwritable);
}

TEST_CASE("safe file: what was written stands in the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"реестр.csv"_s);
    REQUIRE(writeSafely(path, [](QIODevice& file) -> Result<void> {
        file.write("new");
        return {};
    }));
    CHECK(contentOf(path) == "new");
}

TEST_CASE("safe file: a failure halfway leaves the old file and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.csv"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto written = writeSafely(path, [](QIODevice& file) -> Result<void> {
        file.write("new");
        return failure({.fault = Fault::Cancelled});
    });
    REQUIRE(!written);
    CHECK(written.error().fault == Fault::Cancelled);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"roster.csv"_s});
}

TEST_CASE("safe file: a place that can't be written is named")
{
    const auto written = writeSafely(u"/no/such/folder/roster.csv"_s, [](QIODevice&) { return Result<void>(); });
    REQUIRE(!written);
    CHECK(written.error().fault == Fault::FileUnwritable);
    CHECK(written.error().file == u"/no/such/folder/roster.csv"_s);
    CHECK(!written.error().detail.isEmpty());
}

TEST_CASE("safe file: a full disk is called so, and a device is not replaced by a file")
{
    const QString full = u"/dev/full"_s;
    if (!QFileInfo::exists(full))
        return;
    const auto written = writeSafely(full, [](QIODevice& file) {
        CsvWriter csv(file);
        csv.writeRow(std::vector<CsvCell>{u"a"});
        return csv.finish();
    });
    REQUIRE(!written);
    CHECK(written.error().fault == Fault::DiskFull);
    CHECK(written.error().file == full);
    CHECK(!QFileInfo(full).isFile());
}
