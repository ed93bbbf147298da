#include "core/people/name_search.h"

#include "core/people/sound_distance.h"
#include "tests/core/people/people_pool.h"
#include "tests/property.h"

using namespace advisorpool;

namespace {

NameSearch loaded(PeoplePool& pool)
{
    NameSearch search;
    REQUIRE(search.update(*pool, {}));
    return search;
}

QStringList namesFor(const NameSearch& search, const char* text)
{
    QStringList names;
    for (const auto& hit : search.find(QString::fromUtf8(text)))
        names << hit.name;
    return names;
}

void addSome(PeoplePool& pool)
{
    pool.add(QStringLiteral("Aronovich"), QStringLiteral("Andrei"), QStringLiteral("Аронович"),
             QStringLiteral("Андрей"), QStringLiteral("Нурланович"));
    pool.add(QStringLiteral("Lewitina"), QStringLiteral("Aigul"));
    pool.add({}, {}, QStringLiteral("Хрущёв"), QStringLiteral("Сергей"), QStringLiteral("Никитич"));
    pool.add(QStringLiteral("Bahareva"), QStringLiteral("Yelena"));
    pool.add(QStringLiteral("Ter-Petrosyan"), QStringLiteral("Armen"));
    pool.add(QStringLiteral("Łapin"), QStringLiteral("Jürgen"));
}

} // namespace

TEST_CASE("what is nobody's name finds nobody, and what sounds like the start of one does not either")
{
    PeoplePool pool;
    addSome(pool);
    pool.add(QStringLiteral("Zakin"), QStringLiteral("Zina"));
    pool.add(QStringLiteral("Ilyin"), QStringLiteral("Ivan III"));
    const NameSearch search = loaded(pool);
    for (const char* nonsense : {"zzzzz", "ZZZ", "ыыыы", "aaaaaaaa", "xxxyyy", "jjj", "qwertz"})
        CHECK(namesFor(search, nonsense) == QStringList());
    CHECK(namesFor(search, "z") == QStringList{QStringLiteral("ZAKIN Zina")});
    CHECK(namesFor(search, "Zakkkin") == QStringList{QStringLiteral("ZAKIN Zina")}); // a key held too long
    CHECK(namesFor(search, "III") == QStringList{QStringLiteral("ILYIN Ivan III")});
}

TEST_CASE("the search finds people in the other script, misspelt, half typed and in any order")
{
    PeoplePool pool;
    addSome(pool);
    const NameSearch search = loaded(pool);
    const QString aronovich = QStringLiteral("ARONOVICH Andrei · Аронович Андрей Нурланович");
    const QString khrushchev = QStringLiteral("Хрущёв Сергей Никитич");
    const std::pair<const char*, QString> cases[] = {
        {"аронович", aronovich},
        {"ARONOVITCH", aronovich},
        {"Aronivich", aronovich},
        {"Arnoovich", aronovich},
        {"aron", aronovich},
        {"Андрей Аронович", aronovich},
        {"Аронович Андрей Нурланович", aronovich},
        {"Andrey Aronovich", aronovich},
        {"Aronovich A.", aronovich},
        {"Khrushchev", khrushchev},
        {"Kruschev Serguei", khrushchev},
        {"Chruschtschow", khrushchev},
        {"хрущев", khrushchev},
        {"Сергей Хрущев", khrushchev},
        {"Левитина", QStringLiteral("LEWITINA Aigul")},
        {"Айгуль Левитина", QStringLiteral("LEWITINA Aigul")},
        {"Бахарева Елена", QStringLiteral("BAHAREVA Yelena")},
        {"bakhareva", QStringLiteral("BAHAREVA Yelena")},
        {"Тер-Петросян", QStringLiteral("TER-PETROSYAN Armen")},
        {"Terpetrosyan", QStringLiteral("TER-PETROSYAN Armen")},
        {"lapin jurgen", QStringLiteral("ŁAPIN Jürgen")},
        {"Лапин", QStringLiteral("ŁAPIN Jürgen")},
    };
    for (const auto& [text, wanted] : cases) {
        INFO(text);
        const auto names = namesFor(search, text);
        REQUIRE(!names.isEmpty());
        CHECK(names.front() == wanted);
    }
}

TEST_CASE("the search finds nothing where nothing is meant")
{
    PeoplePool pool;
    CHECK(loaded(pool).find(u"anybody").empty());
    addSome(pool);
    const NameSearch search = loaded(pool);
    CHECK(search.find(u"").empty());
    CHECK(search.find(u" .,- ").empty());
    CHECK(search.find(u"漢字").empty());
    CHECK(search.find(u"Aronovich", 0).empty());
    CHECK(search.find(u"Zuckerberg").empty());
    CHECK(search.find(u"Aronovich Zuckerberg").empty());
}

TEST_CASE("the search finds people by e-mail, administration and remark, and administrations themselves")
{
    PeoplePool pool;
    addSome(pool);
    Administration administration;
    administration.code = QStringLiteral("GE");
    administration.nameEn = QStringLiteral("Revenue Service of Georgia");
    administration.nameRu = QStringLiteral("Служба доходов Грузии");
    const Id georgia = pool.save(administration);
    Advisor advisor;
    advisor.familyName = QStringLiteral("Nemsadze");
    advisor.email = QStringLiteral("ruslan.n@customs.example");
    advisor.administration = georgia;
    const Id nemsadze = pool.save(advisor);
    pool.save(Remark{{}, nemsadze, QStringLiteral("Prefers short missions; скоро в отпуске")});
    const NameSearch search = loaded(pool);

    for (const char* text :
         {"ruslan.n@customs.example", "ruslan.n@cust", "prefers short", "отпуске", "Nemsadze Georgia"}) {
        INFO(text);
        const auto hits = search.find(QString::fromUtf8(text));
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().id == nemsadze);
    }
    const auto hits = search.find(u"служба доходов");
    REQUIRE(hits.size() == 2);
    CHECK(std::ranges::count(hits, georgia, &NameSearch::Hit::id) == 1);
    CHECK(std::ranges::count(hits, nemsadze, &NameSearch::Hit::id) == 1);

    const auto people = search.find(u"служба доходов", 1, &Advisor::kind()); // nothing else takes their place
    REQUIRE(people.size() == 1);
    CHECK(people.front().id == nemsadze);
}

TEST_CASE("the exact name comes before what only sounds so, and that before the misspelt")
{
    PeoplePool pool;
    for (const char* family : {"Sergeenko", "Sergejev", "Sergeev", "Serbeev"})
        pool.add(QString::fromLatin1(family), {});
    const auto names = namesFor(loaded(pool), "Sergeev");
    REQUIRE(names.size() >= 3);
    CHECK(names[0] == QStringLiteral("SERGEEV"));
    CHECK(names[1] == QStringLiteral("SERGEJEV"));
}

TEST_CASE("an updated search finds what a fresh one does")
{
    PeoplePool pool;
    addSome(pool);
    NameSearch search = loaded(pool);
    QObject::connect(&*pool, &Pool::changed, &*pool,
                     [&](const std::vector<Id>& ids) { REQUIRE(search.update(*pool, ids)); });

    const Id ivanov = pool.add(QStringLiteral("Ivanov"), QStringLiteral("Petr"));
    REQUIRE(search.find(u"иванов").size() == 1);
    Advisor renamed = **pool->find<Advisor>(ivanov);
    renamed.familyName = QStringLiteral("Kuznetsov");
    pool.save(renamed);
    CHECK(search.find(u"иванов").empty());
    CHECK(search.find(u"кузнецов").size() == 1);
    const Id remark = pool.save(Remark{{}, ivanov, QStringLiteral("climbs")});
    CHECK(search.find(u"climbs").size() == 1);
    pool.remove(Remark::kind(), remark);
    CHECK(search.find(u"climbs").empty());
    pool.remove(Advisor::kind(), ivanov);
    CHECK(search.find(u"кузнецов").empty());

    const NameSearch fresh = loaded(pool);
    for (const char* text : {"аронович", "a", "хрущев сергей", "lewi", "Armen"})
        CHECK(namesFor(search, text) == namesFor(fresh, text));
}

namespace {

// The edit distance by its definition, from the ends, without sharing or cutting short.
int slowDistance(const std::string& a, const std::string& b)
{
    const auto& costs = SoundCosts::usual();
    std::vector<std::vector<int>> least(a.size() + 1, std::vector<int>(b.size() + 1, 1 << 20));
    least[0][0] = 0;
    for (size_t i = 0; i <= a.size(); ++i)
        for (size_t j = 0; j <= b.size(); ++j) {
            if (i > 0)
                least[i][j] = std::min(least[i][j], least[i - 1][j] + costs.leaveOut(a[i - 1]));
            if (j > 0)
                least[i][j] = std::min(least[i][j], least[i][j - 1] + costs.leaveOut(b[j - 1]));
            if (i > 0 && j > 0)
                least[i][j] = std::min(least[i][j], least[i - 1][j - 1] + costs.replace(a[i - 1], b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least[i][j] = std::min(least[i][j], least[i - 2][j - 2] + costs.swapNeighbours());
        }
    return least[a.size()][b.size()];
}

// The cheapest way from the query to the word, also as its start; above `bound`, none.
int slowCost(const QString& query, const QString& word, bool prefix, int bound)
{
    int least = 1 << 20;
    for (const NameKey& key : nameKeys(query))
        for (const NameKey& other : nameKeys(word)) {
            int cost = slowDistance(key.sound, other.sound);
            for (size_t size = 1; prefix && size <= other.sound.size(); ++size)
                cost = std::min(cost, slowDistance(key.sound, other.sound.substr(0, size)) + 10 +
                                          6 * int(other.sound.size() - size));
            if (cost <= bound)
                least = std::min(least, cost + key.cost + other.cost);
        }
    if (query != word)
        least += 1 + std::min(3, std::abs(int(query.size() - word.size())));
    return least;
}

rc::Gen<QString> someName()
{
    const auto syllables = rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
        std::vector<std::string>{"a", "iv", "an", "ov", "kh", "sch", "ya", "ш", "ар", "ович", "ю", "ch", "e"}));
    return rc::gen::map(syllables, [](std::vector<std::string> parts) {
        QString name = QStringLiteral("n");
        parts.resize(std::min<size_t>(parts.size(), 6));
        for (const auto& part : parts)
            name += QString::fromStdString(part);
        return name;
    });
}

} // namespace

TEST_CASE("the index finds exactly the words that a slow, obvious search finds")
{
    REQUIRE(rc::check("near() = every word compared with the query", [] {
        const auto words = *rc::gen::container<std::set<QString>>(someName());
        const auto query = *someName();
        const bool prefix = *rc::gen::arbitrary<bool>();
        const int bound = *rc::gen::inRange(0, 300);
        WordIndex index;
        std::map<int, int> expected, found;
        size_t added = 0;
        for (const QString& word : words) {
            const int number = index.add(word);
            if (const int cost = slowCost(query, word, prefix, bound); cost <= bound + 50)
                expected[number] = cost;
            if (++added % 3 == 0)
                index.settle(); // words that come later join the sorted ones
        }
        index.settle();
        for (const auto& near : index.near(query, prefix, bound)) {
            const auto [place, isNew] = found.emplace(near.word, near.cost);
            place->second = std::min(place->second, near.cost);
        }
        RC_ASSERT(found == expected);
    }));
}
