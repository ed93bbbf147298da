#include "core/rosters/text_encoding.h"

#include "tests/catch.h"

#include <QStringEncoder>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

const QString roster = u"Фамилия;Имя;Страна\r\nИванов;Пётр;Россия\r\nСмирнова;Ольга;Казахстан\r\n"_s;
const QString capitals = u"name,city\r\nИВАНОВ,МОСКВА\r\n"_s;

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    REQUIRE(!encoder.hasError());
    return bytes;
}

Error refusal(QByteArrayView bytes, const std::optional<QString>& encoding = std::nullopt)
{
    const auto text = decode(bytes, encoding);
    REQUIRE(!text);
    CHECK(text.error().fault == Fault::BadEncoding);
    return text.error();
}

} // namespace

TEST_CASE("encoding: valid UTF-8 is UTF-8")
{
    const auto text = decode(roster.toUtf8());
    REQUIRE(text);
    CHECK(text->text() == roster);
    CHECK(text->encoding == u"UTF-8"_s);
    CHECK(text->source == EncodingSource::Utf8);
    CHECK(decode("")->text().isEmpty());
}

TEST_CASE("encoding: a byte order mark decides and is taken off")
{
    for (const auto& [mark, name] :
         {std::pair{"\xEF\xBB\xBF", "UTF-8"}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}}) {
        const auto text = decode(mark + encoded(roster, name));
        REQUIRE(text);
        CHECK(text->text() == roster);
        CHECK(text->encoding == QString::fromLatin1(name));
        CHECK(text->source == EncodingSource::Bom);
    }
}

TEST_CASE("encoding: the code pages of Russian offices are detected")
{
    for (const char* name : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE"}) {
        const auto text = decode(encoded(roster, name));
        REQUIRE(text);
        CHECK(text->text() == roster);
        CHECK(text->encoding == QString::fromLatin1(name));
        CHECK(text->source == EncodingSource::Detected);
    }
}

TEST_CASE("encoding: a few words in capitals, on which uchardet gives up, are detected too")
{
    for (const char* name : {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
        CHECK(decode(encoded(capitals, name))->text() == capitals);
}

TEST_CASE("encoding: Western names are not taken for Cyrillic")
{
    for (const auto& text : {u"nom;prénom\r\nLefèvre;Hélène\r\n"_s, u"name;city\nGarcía;Málaga\nMüller;Köln\n"_s})
        CHECK(decode(encoded(text, "windows-1252"))->text() == text);
}

TEST_CASE("encoding: a given name is taken at its word")
{
    for (const auto* name :
         {"windows-1251", "cp1251", "koi8-r", "IBM866", "ISO-8859-5", "UTF-8", "UTF-16LE", "utf-16be"}) {
        const auto text = decode(encoded(roster, name), QString::fromLatin1(name));
        REQUIRE(text);
        CHECK(text->text() == roster);
        CHECK(text->source == EncodingSource::Given);
    }
    CHECK(decode("\xEF\xBB\xBFx", u"UTF-8"_s)->text() == u"x"_s);
    CHECK(decode(QByteArrayView("\xFE\xFF\0x", 4), u"UTF-16"_s)->text() == u"x"_s);
}

TEST_CASE("encoding: an unknown name is named")
{
    for (const auto& name : {u"klingon-1"_s, u""_s, u"кириллица"_s}) {
        const auto error = refusal("abc", name);
        CHECK(error.detail == u"unknown_encoding"_s);
        CHECK(error.value == name);
    }
}

TEST_CASE("encoding: bytes that mean nothing are refused with their line")
{
    CHECK(refusal("a\nb\r\nc\xFF\n", u"UTF-8"_s).line == 3);
    CHECK(refusal("a\nb\rc\x98\n", u"windows-1251"_s).line == 3);
    CHECK(refusal("a\n\x82", u"Shift_JIS"_s).line == 2);
    CHECK(refusal(QByteArrayView("a\0\n\0b", 5), u"UTF-16LE"_s).line == 2);
    CHECK(refusal(QByteArrayView("\n\0\x00\xD8z\0", 6), u"UTF-16LE"_s).line == 2);
    CHECK(refusal("\xEF\xBB\xBFok\n\xFF").line == 2);
}

TEST_CASE("encoding: UTF-8 with one broken byte is refused, not read as something else")
{
    const auto error = refusal(roster.toUtf8() + "Б\xD0\nВ\n");
    CHECK(error.detail == u"undecodable"_s);
    CHECK(error.value == u"UTF-8"_s);
    CHECK(error.line == 4);
}

TEST_CASE("encoding: a NUL in text is refused with its line")
{
    CHECK(refusal(QByteArrayView("a,b\nc\0d,eee\n", 12)).line == 2);
    for (const auto& [bytes, encoding] : {std::pair{QByteArray("ab\nc\0d", 6), u"UTF-8"_s},
                                          {QByteArray("ab\nc\0d", 6), u"windows-1251"_s},
                                          {QByteArray("a\0\n\0\0\0", 6), u"UTF-16LE"_s}}) {
        const auto error = refusal(bytes, encoding);
        CHECK(error.detail == u"nul"_s);
        CHECK(error.line == 2);
    }
}
