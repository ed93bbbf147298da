#include "core/people/fold.h"
#include "tests/property.h"

using namespace advisorpool;

TEST_CASE("folding looks past case and diacritics in both scripts")
{
    CHECK(folded(u"ХРУЩЁВ") == QStringLiteral("хрущев"));
    CHECK(folded(u"Šarūnas Čičerin") == QStringLiteral("sarunas cicerin"));
    CHECK(folded(u"Ĭ\u0306й") == QStringLiteral("iи"));
    CHECK(folded(u"Kraków (PL), 7") == QStringLiteral("krakow (pl), 7"));
}

TEST_CASE("letters that Unicode does not take apart fold to the plain ones")
{
    CHECK(folded(u"Łapin Bjørn Đorđević Weiß İskəndər ışık Þór Æneas œuvre") ==
          QStringLiteral("lapin bjorn dordevic weiss iskandar isik thor aeneas oeuvre"));
}

TEST_CASE("apostrophes of all sorts fold to one")
{
    CHECK(folded(u"Solov’ev Solovʹev Solov'ev Solovʼev") == QStringLiteral("solov'ev solov'ev solov'ev solov'ev"));
}

TEST_CASE("folding twice changes nothing more")
{
    property("folded(folded(x)) = folded(x)", [](const std::vector<char16_t>& letters) {
        const QString once = folded(QStringView(letters.data(), qsizetype(letters.size())));
        RC_ASSERT(folded(once) == once);
    });
}
