#include "core/people/name_key.h"

#include "core/people/sound_distance.h"
#include "tests/property.h"

using namespace advisorpool;

namespace {

// The least cost between any keys of two words.
int costBetween(const QString& a, const QString& b)
{
    int least = 1000;
    for (const NameKey& one : nameKeys(a))
        for (const NameKey& other : nameKeys(b))
            if (const int cost = soundDistance(one.sound, other.sound, 500); cost < 500)
                least = std::min(least, cost + one.cost + other.cost);
    return least;
}

} // namespace

TEST_CASE("spellings of one name meet, whatever the country and the script")
{
    const char* names[] = {
        "Сергей Sergey Sergei Serguei Sergej Sergiej",
        "Юрий Yuri Iouri Juri Yury Yuriy Jurij Yurii",
        "Гарамян Gharamian Garamyan",
        "Левитина Lewitina Levitina",
        "Гёкчян Gyokchyan Gökçyan",
        "Бахарева Bakhareva Bahareva Baxareva Bachareva",
        "Джанелидзе Dzhanelidze Janelidze Djanelidze",
        "Чичерин Čičerin Chicherin Tchitcherine Tschitscherin Cicerin Čiczerin",
        "Шуваев Shuvaev Šuvaev Chouvaev Schuwajew Szuwajew",
        "Жуков Zhukov Joukov Žukov Jukov Żukow",
        "Фёдоров Федоров Fedorov Fyodorov Fiodorov Fjodorow Feodorov",
        "Ульянов Ulyanov Oulianov Uljanow Uljanov Ul'yanov",
        "Цой Tsoi Tsoy Coj Tzoi",
        "Щетинин Shchetinin Ščetinin Chtchetinine Schtschetinin",
        "Яценко Yatsenko Jacenko Iatsenko",
        "Оганнисян Hovhannisyan Oganisyan",
        "Тютчев Tyutchev Tiutchev Tjutschew",
        "Олександр Oleksandr Александр Aleksandr Aliaksandr Alexander",
        "Михаил Mikhail Mihail Michail Mykhailo Michael",
        "Райан Ryan",
    };
    for (const char* group : names) {
        const QStringList spellings = QString::fromUtf8(group).split(u' ');
        for (const QString& other : spellings.mid(1)) {
            INFO(other.toStdString());
            CHECK(costBetween(spellings.front(), other) <= 12 * std::max(5, int(other.size())));
        }
    }
}

TEST_CASE("Khrushchev is one in Russian, English, French and German")
{
    for (const char* spelling : {"Khrushchev", "Khrushchyov", "Kruschev", "Khrouchtchev", "Chruschtschow", "Хрущев"}) {
        INFO(spelling);
        CHECK(costBetween(QStringLiteral("Хрущёв"), QString::fromUtf8(spelling)) <= 75);
    }
}

TEST_CASE("names of different people keep apart")
{
    const char* pairs[][2] = {{"Иванов", "Петров"}, {"Sergey", "Андрей"}, {"Kuznetsov", "Кузьмин"}, {"Belov", "Перов"}};
    for (const auto& [a, b] : pairs)
        CHECK(costBetween(QString::fromUtf8(a), QString::fromUtf8(b)) > 90);
}

TEST_CASE("skeletons keep what spellings agree on")
{
    const auto skeleton = [](const char* word) { return skeletonOf(nameKeys(QString::fromUtf8(word)).front().sound); };
    CHECK(skeleton("Шевченко") == skeleton("Schewtschenko"));
    CHECK(skeleton("Хотина") == skeleton("Khotina"));
    CHECK(skeleton("Саввич") != skeleton("Павлов"));
}

TEST_CASE("words keep their apostrophes and part at hyphens, dots and at signs")
{
    const auto words = wordsOf(u"Grigor'ev-Petrov, A.B. 'o'neil' a@b.example");
    const QStringList expected = QStringLiteral("Grigor'ev Petrov A B o'neil a b example").split(u' ');
    REQUIRE(qsizetype(words.size()) == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK(words[size_t(i)] == expected[i]);
}

TEST_CASE("a word without letters that we know has no key")
{
    CHECK(nameKeys(u"").empty());
    CHECK(nameKeys(u"—").empty());
    CHECK(nameKeys(u"漢字").empty());
    CHECK(nameKeys(u"42").front().sound == "42");
}

TEST_CASE("the distance between sounds is a distance")
{
    const auto word =
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("aeiouyEbvgdzklmnprstfhHZSCcj124")));
    REQUIRE(rc::check("zero to itself, the same both ways, never above leaving all out", [&] {
        const auto a = *word, b = *word;
        RC_PRE(a.size() < SoundDistance::longest && b.size() < SoundDistance::longest);
        const auto cost = [](const std::string& x, const std::string& y) { return soundDistance(x, y, 1 << 20); };
        RC_ASSERT(cost(a, a) == 0);
        RC_ASSERT(cost(a, b) == cost(b, a));
        RC_ASSERT(cost(a, b) <= cost(a, "") + cost("", b));
    }));
}
