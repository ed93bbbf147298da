#include "core/rosters/csv_reader.h"

#include "tests/catch.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// Rows as "line: cell|cell", which reads well when it fails.
QStringList read(QByteArrayView text, char delimiter = ',')
{
    const auto table = readCsvTable(text, delimiter);
    REQUIRE(table);
    QStringList rows;
    for (const auto& row : table->rows)
        rows += QString::number(row.line) + u": "_s + row.cells.join(u'|');
    return rows;
}

Error refusal(QByteArrayView text)
{
    const auto table = readCsvTable(text, ',');
    REQUIRE(!table);
    return table.error();
}

} // namespace

TEST_CASE("csv: LF, CRLF and lone CR end a line, also mixed")
{
    CHECK(read("a,b\nc,d\r\ne,f\rg,h") == QStringList{u"1: a|b"_s, u"2: c|d"_s, u"3: e|f"_s, u"4: g|h"_s});
}

TEST_CASE("csv: the last line end makes no row")
{
    CHECK(read("a").size() == 1);
    CHECK(read("a\n").size() == 1);
    CHECK(read("a\r\n").size() == 1);
    CHECK(read("a\r").size() == 1);
    CHECK(read("").isEmpty());
    CHECK(read("\xEF\xBB\xBF").isEmpty());
}

TEST_CASE("csv: an empty line is a row with one empty cell")
{
    CHECK(read("\na\n\n\nb\n\n") == QStringList{u"1: "_s, u"2: a"_s, u"3: "_s, u"4: "_s, u"5: b"_s, u"6: "_s});
    CHECK(read("a\r\n\r\nb\r\n") == QStringList{u"1: a"_s, u"2: "_s, u"3: b"_s});
    CHECK(read("a\r\rb\r") == QStringList{u"1: a"_s, u"2: "_s, u"3: b"_s});
    CHECK(read("a\r\n\nb") == QStringList{u"1: a"_s, u"2: "_s, u"3: b"_s});
}

TEST_CASE("csv: an empty cell at the end of a row is a cell")
{
    CHECK(read("a,\n,\n,") == QStringList{u"1: a|"_s, u"2: |"_s, u"3: |"_s});
    CHECK(read("\"\"\n") == QStringList{u"1: "_s});
}

TEST_CASE("csv: quotes hold delimiters, quotes and line breaks")
{
    CHECK(read("\"a,b\",\"say \"\"yes\"\"\"") == QStringList{u"1: a,b|say \"yes\""_s});
    CHECK(read("\"a\nb\r\nc\rd\",x\ny") == QStringList{u"1: a\nb\r\nc\rd|x"_s, u"5: y"_s});
}

TEST_CASE("csv: spaces belong to the cell")
{
    CHECK(read(" a , b\t,\" c \"") == QStringList{u"1:  a | b\t| c "_s});
}

TEST_CASE("csv: a quote inside an unquoted cell is taken literally")
{
    CHECK(read("Terminal \"Nord\",5\"\n\"x\",y") == QStringList{u"1: Terminal \"Nord\"|5\""_s, u"2: x|y"_s});
}

TEST_CASE("csv: a byte order mark is no part of the first cell, further ones are")
{
    CHECK(read("\xEF\xBB\xBFname,x") == QStringList{u"1: name|x"_s});
    CHECK(readCsvTable("a,\xEF\xBB\xBF"
                       "b",
                       ',')
              ->rows[0]
              .cells[1] == u"\uFEFFb"_s);
}

TEST_CASE("csv: a quote that never closes is named with the line where it opens")
{
    const auto error = refusal("a,b\n\"x\ny\",\"open\nand\non");
    CHECK(error.fault == Fault::BadCsv);
    CHECK(error.detail == u"open_quote"_s);
    CHECK(error.line == 3);
    CHECK(error.column == 2);
}

TEST_CASE("csv: text between a closing quote and the delimiter is refused")
{
    const auto error = refusal("a\nb\nc,\"x\"y");
    CHECK(error.fault == Fault::BadCsv);
    CHECK(error.detail == u"text_after_quote"_s);
    CHECK(error.line == 3);
    CHECK(error.column == 2);
    CHECK(refusal("\"x\" ,y").detail == u"text_after_quote"_s);
    CHECK(refusal("x, \"y, z\"").detail == u"space_before_quote"_s);
}

TEST_CASE("csv: a thousand columns pass, one more does not")
{
    CHECK(read(QByteArray(999, ',')).size() == 1);
    const auto error = refusal("a\n" + QByteArray(1000, ','));
    CHECK(error.fault == Fault::TooLarge);
    CHECK(error.line == 2);
    CHECK(error.column == 1001);
}

TEST_CASE("csv: a cell of 1 MiB passes, one byte more does not")
{
    CHECK(read(QByteArray(mostCsvCellBytes, 'x')).size() == 1);
    for (const auto& tooLong : {QByteArray(mostCsvCellBytes + 1, 'x'), '"' + QByteArray(8 * mostCsvCellBytes, 'x')}) {
        const auto error = refusal("a\nb," + tooLong);
        CHECK(error.fault == Fault::TooLarge);
        CHECK(error.line == 2);
        CHECK(error.column == 2);
    }
}

TEST_CASE("csv: the delimiter is the one that cuts the rows alike")
{
    CHECK(detectDelimiter("name,city\nA,B\n") == ',');
    CHECK(detectDelimiter("name;score\nIvanov, I;4,5\nPetrov, P;3,5\n") == ';');
    CHECK(detectDelimiter("name\tnote\nA\tone, two; three\n") == '\t');
    CHECK(detectDelimiter("a|b|c\n1,5|2|3\n") == '|');
    CHECK(detectDelimiter("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n") == ',');
    CHECK(detectDelimiter("name,languages\nA,en;ru\nB,fr;ru\n") == ',');
    CHECK(detectDelimiter("Advisors, all; 2011\n\nname;city\nA;B\nC;D\n") == ';');
}

TEST_CASE("csv: without any delimiter there is one column")
{
    CHECK(detectDelimiter("") == ',');
    CHECK(detectDelimiter("name\nA\n") == ',');
    CHECK(readCsvTable("name\nA\n")->rows.size() == 2);
}

TEST_CASE("csv: a quote or a line end can't be the delimiter")
{
    for (const char c : {'"', '\n', '\r', '\0', '\xC3'})
        CHECK(readCsvTable("a", c).error().fault == Fault::Usage);
}

TEST_CASE("csv: reading stops when the taker has had enough")
{
    int rows = 0;
    CHECK(readCsv("a\nb\nc\n\"open", ',', [&](const CsvRowView&) { return ++rows < 2; }));
    CHECK(rows == 2);
}
