#include "core/people/advisor.h"
#include "core/rosters/mapping.h"
#include "tests/catch.h"

#include <QTemporaryDir>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Mapping full()
{
    Mapping mapping{.encoding = u"windows-1251"_s, .delimiter = ';', .dates = DateOrder::MonthFirst, .headingLine = 3};
    for (const QString& word : {u""_s, u"full_name"_s, u"family_name_ru"_s, u"language:ru"_s, u"stage:TOA.valuation"_s,
                                u"expertise"_s, u"expertise:valuation"_s, u"remarks"_s})
        mapping.columns.push_back({u"Заголовок "_s + word, meaningOfCode(word).value()});
    mapping.expertGroup = u"TOA"_s;
    return mapping;
}

} // namespace

TEST_CASE("a mapping that was written reads back the same")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mapping.json"_s);
    for (const Mapping& mapping : {Mapping{}, Mapping{.headingLine = 0}, full()}) {
        CHECK(mappingFromJson(toJson(mapping)).value() == mapping);
        REQUIRE(writeMapping(mapping, path));
        CHECK(readMapping(path).value() == mapping);
    }
    CHECK(toJson(full()).contains("\"means\": \"language:ru\""));
}

TEST_CASE("every meaning has a word of its own that means it")
{
    QStringList words;
    for (const ColumnMeaning& meaning : plainMeanings()) {
        const QString word = code(meaning);
        CHECK(meaningOfCode(word).value() == meaning);
        CHECK_FALSE(words.contains(word));
        words << word;
    }
    for (const auto& field : Advisor::kind().fields)
        CHECK(words.contains(field->name));
    for (const QString& none : {u"language"_s, u"family_name:ru"_s, u"wizardry"_s, u"country:ru"_s})
        CHECK_FALSE(meaningOfCode(none));
}

TEST_CASE("what is no mapping is refused, with the place")
{
    CHECK(mappingFromJson("{\n\"columns\": [\n").error().line > 1);
    CHECK(mappingFromJson("").error().detail == u"bad_mapping"_s);
    CHECK(mappingFromJson("[1]").error().detail == u"bad_mapping"_s);
    const std::pair<const char*, const char*> bad[] = {
        {R"({"columns": 3})", "columns"},
        {R"({"columns": [{"means": "email"}]})", "heading"},
        {R"({"columns": [{"heading": "A", "means": "magic"}]})", "means"},
        {R"({"columns": [{"heading": "A", "means": 7}]})", "means"},
        {R"({"delimiter": "\""})", "delimiter"},
        {R"({"delimiter": ";;"})", "delimiter"},
        {R"({"dates": "backwards"})", "dates"},
        {R"({"heading_line": -1})", "heading_line"},
        {R"({"heading_line": "first"})", "heading_line"},
        {R"({"encoding": ""})", "encoding"},
    };
    for (const auto& [json, member] : bad) {
        INFO(json);
        const auto mapping = mappingFromJson(json);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().field == QLatin1String(member));
    }
    CHECK(readMapping(u"/nowhere/mapping.json"_s).error().fault == Fault::FileMissing);
}
