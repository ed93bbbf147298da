#include "core/pool/change.h"
#include "tests/catch.h"
#include "tests/core/pool/test_kinds.h"

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

const Field& field(QStringView name)
{
    return *Sailor::kind().field(name);
}

QString anyText(std::mt19937& random)
{
    static const std::u16string letters = u"aZ\"\\/\b\n\t\u001e\u007f\u00e9\u0416\u20ac\ufffd{}:,";
    QString text;
    for (auto i = random() % 12; i > 0; --i)
        text += QChar(letters[random() % letters.size()]);
    return random() % 4 ? text : text + u"\U0001F600"_s;
}

Fault faultOf(const QByteArray& json)
{
    const auto patch = readPatch(Sailor::kind(), json);
    REQUIRE_FALSE(patch);
    return patch.error().fault;
}

} // namespace

TEST_CASE("a patch reads back as what was written, whatever its texts hold")
{
    std::mt19937 random(2011);
    for (int round = 0; round < 2000; ++round) {
        Patch patch;
        if (const Value name(anyText(random)); !name.isNull() || random() % 2)
            patch.emplace_back(&field(u"name"), name);
        if (random() % 2)
            patch.emplace_back(&field(u"age"), Value(static_cast<qint64>(random() % 4'000'000'000) - 2'000'000'000));
        if (random() % 2)
            patch.emplace_back(&Kind::deleted(), Value(random() % 2 == 0));
        const QByteArray json = writePatch(patch);
        INFO(json.toStdString());
        const auto read = readPatch(Sailor::kind(), json);
        if (!std::ranges::all_of(patch, [](const auto& entry) { return entry.first->accepts(entry.second); }))
            continue; // the one number that is none
        REQUIRE(read);
        CHECK(*read == patch);
    }
}

TEST_CASE("a patch that is written in another way means the same, and one that means nothing or two things is refused")
{
    const Patch anna{{&field(u"name"), Value(u"Anna"_s)}};
    for (const char* json : {R"({"name":"Anna"})", R"( { "name" : "Anna" } )", R"({"name":"\u0041nna"})"})
        CHECK(readPatch(Sailor::kind(), json) == anna);
    CHECK(readPatch(Sailor::kind(), "{}") == Patch());
    for (const char* json : {"", "{", "[]", R"({"name":"Anna",})", R"({"name":"Anna"}x)", R"({"name":"An)",
                             R"({"name":"An\)", "{\"name\":\"\xff\"}", R"({"age":007})", R"({"name":"\u00 1nna"})",
                             R"({"name":"Boris","name":"Anna"})", R"({"age":3e1})", R"({"name":""})"})
        CHECK(faultOf(json) == Fault::Damaged);
    CHECK(faultOf(R"({"nobody":"Anna"})") == Fault::UnknownField);
    CHECK(faultOf(R"({"age":"old"})") == Fault::BadValue);
    CHECK(faultOf(R"({"age":1.5})") == Fault::BadValue);
    CHECK(faultOf(R"({"name":["Anna"]})") == Fault::BadValue);
}

TEST_CASE("a moment is written in one way, and read in no other")
{
    const QDateTime moment(QDate(2011, 2, 14), QTime(9, 5, 7, 42), Qt::UTC);
    CHECK(momentText(moment) == u"2011-02-14T09:05:07.042Z"_s);
    CHECK(momentText(moment.toOffsetFromUtc(3600)) == momentText(moment));
    CHECK(momentFrom(momentText(moment)) == moment);
    for (const char16_t* other :
         {u"2011-02-14T09:05:07Z", u"2011-02-14 09:05:07.042Z", u"2011-02-30T09:05:07.042Z", u"",
          u"2011-02-14T24:00:00.000Z", u"2011-02-14T09:05:07.042z", u"2011-02-14T09:05:07.042+01:00"})
        CHECK_FALSE(momentFrom(QStringView(other)).isValid());
}
