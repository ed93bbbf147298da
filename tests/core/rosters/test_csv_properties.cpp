#include "core/rosters/csv_reader.h"
#include "core/rosters/csv_writer.h"
#include "core/rosters/text_encoding.h"
#include "tests/property.h"

#include <QBuffer>
#include <string>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

using Row = std::vector<QString>;
using Table = std::vector<Row>;

// Any Unicode character, but mostly those that CSV makes trouble with.
rc::Gen<QString> anyText()
{
    const std::u32string troublemakers = U"\",;\t|\r\n'=+-@ 05.\uFEFFЖ";
    const auto character = rc::gen::weightedOneOf<char32_t>({{4, rc::gen::elementOf(troublemakers)},
                                                             {1, rc::gen::inRange<char32_t>(0, 0xD800)},
                                                             {1, rc::gen::inRange<char32_t>(0xE000, 0x110000)}});
    return rc::gen::map(rc::gen::container<std::u32string>(character), [](const std::u32string& characters) {
        QString text; // one by one: QString::fromUcs4 would take a first U+FEFF off
        for (const char32_t c : characters)
            text += QChar::fromUcs4(c);
        return text;
    });
}

rc::Gen<Table> anyTable()
{
    return rc::gen::container<Table>(rc::gen::nonEmpty(rc::gen::container<Row>(anyText())));
}

rc::Gen<std::string> anyBytes()
{
    const std::string troublemakers = "\"\"\",;\t|\r\n'=\xEF\xBB\xBF\xFF\xFE";
    return rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::elementOf(troublemakers), rc::gen::arbitrary<char>()));
}

QByteArray written(const Table& table, CsvWriteOptions options)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    CsvWriter csv(file, options);
    for (const auto& row : table) {
        for (const auto& cell : row)
            csv.addText(cell);
        csv.endRow();
    }
    RC_ASSERT(csv.finish().has_value());
    return file.data();
}

Table readBack(QByteArrayView csv, char delimiter)
{
    const auto read = readCsvTable(csv, delimiter);
    RC_ASSERT(read.has_value());
    Table table;
    for (const auto& row : read->rows) {
        table.emplace_back();
        for (const auto& cell : row.cells)
            table.back().push_back(unharm(cell));
    }
    return table;
}

} // namespace

TEST_CASE("csv: any table comes back as it was written, with any delimiter")
{
    for (const char delimiter : {',', ';', '\t', '|'})
        property("written and read back, a table is the same", [delimiter] {
            const auto table = *anyTable();
            const bool bom = *rc::gen::arbitrary<bool>();
            RC_ASSERT(readBack(written(table, {delimiter, bom}), delimiter) == table);
        });
}

TEST_CASE("csv: nothing that a spreadsheet would run leaves")
{
    property("only plain numbers start like a formula", [] {
        const auto text = *anyText();
        const auto csv = written({{text}}, {});
        const auto cell = readCsvTable(csv, ',')->rows.at(0).cells.at(0);
        RC_ASSERT(!startsFormula(cell) || isPlainNumber(cell));
    });
}

TEST_CASE("csv: any bytes are read or refused, never worse")
{
    property("every row lies further down", [] {
        const auto bytes = *anyBytes();
        qint64 line = 0;
        const auto read = readCsv(bytes, *rc::gen::element(',', ';', '\t', '|'), [&](const CsvRowView& row) {
            RC_ASSERT(!row.cells.empty() && row.line > line);
            line = row.line;
            return true;
        });
        RC_ASSERT(read.has_value() || (read.error().line > line - 1 && read.error().column > 0));
        RC_ASSERT(canDelimit(detectDelimiter(bytes)));
    });
    property("a written table with some bytes changed is still read or refused", [] {
        auto csv = written(*anyTable(), {});
        for (const auto& [place, byte] : *rc::gen::arbitrary<std::vector<std::pair<quint16, char>>>())
            if (!csv.isEmpty())
                csv[place % csv.size()] = byte;
        (void)readCsvTable(csv);
    });
}

TEST_CASE("encoding: any bytes give sound text or are refused")
{
    property("what is decoded is valid UTF-8 without NUL", [] {
        const auto bytes = *anyBytes();
        const auto name = *rc::gen::element("", "UTF-8", "UTF-16", "UTF-16BE", "windows-1251", "IBM866", "Shift_JIS");
        const auto given = *name ? std::optional(QString::fromLatin1(name)) : std::nullopt;
        const auto text = decode(bytes, given);
        if (text)
            RC_ASSERT(text->utf8.isValidUtf8() && !text->utf8.contains('\0'));
        else
            RC_ASSERT(text.error().fault == Fault::BadEncoding);
    });
}
