#include "tests/catch.h"

#include "core/people/transliteration.h"

using namespace advisorpool;

TEST_CASE("a Cyrillic name is proposed as passports spell it")
{
    const auto [cyrillic, latin] = GENERATE(table<QString, QString>({
        {QStringLiteral("Аронович"), QStringLiteral("Aronovich")},
        {QStringLiteral("Сергей"), QStringLiteral("Sergei")},
        {QStringLiteral("Юрьевич"), QStringLiteral("Iurevich")},
        {QStringLiteral("Щербаков"), QStringLiteral("Shcherbakov")},
        {QStringLiteral("Гёкчян"), QStringLiteral("Gekchian")},
        {QStringLiteral("Подъячих"), QStringLiteral("Podieiachikh")},
        {QStringLiteral("Римский-Корсаков"), QStringLiteral("Rimskii-Korsakov")},
        {QStringLiteral("Цой"), QStringLiteral("Tsoi")},
        {QStringLiteral("Їжакевич"), QStringLiteral("Izhakevich")},
        {QStringLiteral("ИВАНОВ"), QStringLiteral("Ivanov")},
    }));
    CHECK(passportSpelling(cyrillic) == latin);
}

TEST_CASE("nothing is proposed for letters that the passports' table does not know")
{
    CHECK(passportSpelling(QStringLiteral("Қасымов")).isEmpty());
    CHECK(passportSpelling(QStringLiteral("Ivanov")).isEmpty());
    CHECK(passportSpelling(QString()).isEmpty());
}
