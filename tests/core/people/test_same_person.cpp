#include "core/people/same_person.h"

#include "core/people/findable.h"
#include "core/people/known_people.h"
#include "core/people/person_index.h"
#include "tests/core/people/people_pool.h"
#include "tests/property.h"

using namespace advisorpool;

namespace {

// All of them are compared.
Result<std::vector<SamePersonPair>> samePeople(Pool& pool)
{
    SamePeople people;
    return people.compareAll(pool, [] { return true; }).and_then([&] { return people.pairs(pool); });
}

PersonName latin(const char* family, const char* given)
{
    return {QString::fromUtf8(family), QString::fromUtf8(given), {}, {}, {}};
}

PersonName russian(const char* family, const char* given, const char* patronymic = "")
{
    return {{}, {}, QString::fromUtf8(family), QString::fromUtf8(given), QString::fromUtf8(patronymic)};
}

bool has(const std::vector<SameReason>& reasons, SameReason reason)
{
    return std::ranges::find(reasons, reason) != reasons.end();
}

// The fifteen who stand in both rosters of shared/data, once in each script.
const std::vector<std::pair<PersonName, PersonName>>& inBothRosters()
{
    static const std::vector<std::pair<PersonName, PersonName>> people{
        {latin("FOLLIN", "Nurlan"), russian("Фолин", "Нурлан", "Петрович")},
        {latin("ARONOVICH", "Andrei"), russian("Аронович", "Андрей", "Нурланович")},
        {latin("SEROPIAN", "Ruslan"), russian("Серопян", "Руслан", "Дмитриевич")},
        {latin("TYUTCHEV", "Ruslan"), russian("Тютчев", "Руслан", "Андреевич")},
        {latin("GYOKCHYAN", "Aleksandr"), russian("Гёкчян", "Александр", "Александрович")},
        {latin("KHOTINA", "Natalya"), russian("Хотина", "Наталья", "Дмитриевна")},
        {latin("VAVILOVA", "Ksenia"), russian("Вавилова", "Ксения", "Нурлановна")},
        {latin("LEWITINA", "Aigul"), russian("Левитина", "Айгуль", "Юрьевна")},
        {latin("PEROVSKY", "Ruslan"), russian("Перовский", "Руслан", "Сергеевич")},
        {latin("BARABADZE", "Farrukh"), russian("Барабадзе", "Фаррух", "Андреевич")},
        {latin("BUKHALOV", "Giorgi"), russian("Бухалов", "Георгий", "Юрьевич")},
        {latin("TUTAYEVA", "Natalya"), russian("Тутаева", "Наталья", "Михайловна")},
        {latin("ABRAMOWSKY", "Armen"), russian("Абрамовски", "Армен", "Сергеевич")},
        {latin("GABRILOVICH", "Giorgi"), russian("Габрилович", "Георгий", "Дмитриевич")},
        {latin("ARKHANGELSKY", "Andrei"), russian("Архангельский", "Андрей", "Александрович")},
    };
    return people;
}

} // namespace

TEST_CASE("one name in two scripts and spellings is the same")
{
    for (const auto& [a, b] : inBothRosters()) {
        INFO(a.family.toStdString());
        CHECK(compare(a, b) == NameMatch::Same);
        CHECK(compare(b, a) == NameMatch::Same);
    }
    CHECK(compare(latin("Sudarsky", "Andrei"), latin("SUDARSKY", "Andrey")) == NameMatch::Same);
    CHECK(compare(latin("Shevchenko", "Oleksii"), russian("Шевченко", "Алексей", "Петрович")) == NameMatch::Same);
}

TEST_CASE("everybody in one roster is somebody else in the other, but for oneself")
{
    for (const auto& [a, aRussian] : inBothRosters())
        for (const auto& [b, bRussian] : inBothRosters())
            if (a.family != b.family) {
                CHECK(compare(a, bRussian) == NameMatch::Different);
                CHECK(compare(a, b) == NameMatch::Different);
                CHECK(compare(aRussian, bRussian) == NameMatch::Different);
            }
}

TEST_CASE("family and given name may have changed places")
{
    CHECK(compare(latin("Andrei", "Aronovich"), russian("Аронович", "Андрей")) == NameMatch::Same);
}

TEST_CASE("a missing part leaves names compatible, a contradicting one does not")
{
    CHECK(compare(latin("Aronovich", ""), russian("Аронович", "Андрей")) == NameMatch::Compatible);
    CHECK(compare(latin("Aronovich", "A."), russian("Аронович", "Андрей")) == NameMatch::Compatible);
    CHECK(compare(latin("Aronovich", "B."), russian("Аронович", "Андрей")) == NameMatch::Different);
    CHECK(compare(latin("Aronovich", "Sergei"), russian("Аронович", "Андрей")) == NameMatch::Different);
    CHECK(compare(russian("Галкин", "Руслан", "Юрьевич"), russian("Галкин", "Руслан", "Петрович")) ==
          NameMatch::Different);
    CHECK(compare(russian("Галкин", "Руслан", "Юрьевич"), russian("Галкин", "Руслан")) == NameMatch::Same);
    CHECK(compare(latin("Bukhalov", "Sasha"), latin("Bukhalova", "Sasha")) == NameMatch::Different);
    CHECK(compare({}, latin("Bukhalov", "Giorgi")) == NameMatch::Different);
}

TEST_CASE("the same e-mail makes sure of compatible names, and alone only proposes")
{
    const QString email = QStringLiteral("a@customs.example");
    PersonIndex index;
    index.add(Id::random(1), {latin("Sudarsky", "Andrei"), email, {}, {}});
    const auto certain = index.match({latin("Sudarski", ""), QStringLiteral(" A@Customs.example"), {}, {}});
    REQUIRE(certain.size() == 1);
    CHECK(certain.front().certain);
    const auto proposed = index.match({latin("Turaeva", "Yelena"), email, {}, {}});
    REQUIRE(proposed.size() == 1);
    CHECK_FALSE(proposed.front().certain);
    CHECK(proposed.front().reasons == std::vector{SameReason::Email});
}

TEST_CASE("the same name is proposed unless country or administration contradict")
{
    const Id here = Id::random(1), there = Id::random(2);
    PersonIndex index;
    index.add(Id::random(3), {latin("Aronovich", "Andrei"), {}, here, QStringLiteral("GE")});
    const auto name = russian("Аронович", "Андрей", "Нурланович");
    const auto same = index.match({name, {}, here, QStringLiteral("GE")});
    REQUIRE(same.size() == 1);
    CHECK_FALSE(same.front().certain);
    CHECK(has(same.front().reasons, SameReason::Script));
    CHECK(has(same.front().reasons, SameReason::Administration));
    CHECK(index.match({name, {}, {}, {}}).size() == 1);
    CHECK(index.match({name, {}, there, QStringLiteral("GE")}).size() == 1);
    CHECK(index.match({name, {}, there, QStringLiteral("UZ")}).empty());
    const auto swapped = index.match({russian("Андрей", "Аронович"), {}, here, {}});
    REQUIRE(swapped.size() == 1);
    CHECK(has(swapped.front().reasons, SameReason::Swapped));
}

TEST_CASE("of several who resemble an advisor only the nearest are shown")
{
    PeoplePool pool;
    const Id dashkov = pool.add(QStringLiteral("Dashkov"), QStringLiteral("Farrukh"));
    const Id russianDashkov = pool.add({}, {}, QStringLiteral("Дашков"), QStringLiteral("Фаррух"));
    pool.add({}, {}, QStringLiteral("Ташков"), QStringLiteral("Фаррух"));
    const auto pairs = samePeople(*pool);
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 1);
    CHECK(pairs->front().a == std::min(dashkov, russianDashkov));
    CHECK(pairs->front().b == std::max(dashkov, russianDashkov));
}

TEST_CASE("all who stand in both rosters are proposed, and nobody else")
{
    PeoplePool pool;
    std::set<std::pair<Id, Id>> wanted, found;
    for (const auto& [a, b] : inBothRosters()) {
        const Id first = pool.add(a.family, a.given);
        const Id second = pool.add({}, {}, b.familyRu, b.givenRu, b.patronymicRu);
        wanted.insert(std::minmax(first, second));
    }
    const auto pairs = samePeople(*pool);
    REQUIRE(pairs);
    for (const auto& pair : *pairs)
        found.emplace(pair.a, pair.b);
    CHECK(found == wanted);
}

TEST_CASE("an office's e-mail shared by thousands takes no time")
{
    PersonIndex index;
    size_t most = 0;
    for (int i = 0; i < 20000; ++i) {
        const PersonCard card{latin("Ivanov", "Ivan"), QStringLiteral("office@customs.example"), {}, {}};
        most = std::max(most, index.match(card).size());
        index.add(Id::random(i), card);
    }
    CHECK(most <= 20);
}

TEST_CASE("the index finds everybody who is the same by name, as comparing all with all does")
{
    const auto part =
        rc::gen::elementOf(std::vector<std::string>{"Sergeev", "Сергеев", "Sergei", "Сергей", "Khotin", "Хотин",
                                                    "Hotin", "Yuri", "Юрий", "Ruslan", "Ли", "Zhukov", "Жуков"});
    REQUIRE(rc::check("match() = each pair compared", [&] {
        PersonIndex index;
        const auto families = *rc::gen::container<std::vector<std::string>>(part);
        std::vector<PersonName> names;
        for (size_t i = 0; i < std::min<size_t>(families.size(), 15); ++i) {
            const auto given = *part;
            names.push_back(latin(families[i].c_str(), given.c_str()));
            index.add(Id::random(qint64(i)), {names.back(), {}, {}, {}});
        }
        const auto sought = latin((*part).c_str(), (*part).c_str());
        qsizetype expected = 0;
        for (const PersonName& name : names) {
            const auto distance = nameDistance(PersonSounds(name), PersonSounds(sought));
            expected += distance.match == NameMatch::Same && distance.strain <= 0.6 ? 1 : 0;
        }
        RC_ASSERT(qsizetype(index.match({sought, {}, {}, {}}).size()) == expected);
    }));
}

TEST_CASE("a row is certainly somebody by e-mail and agreeing names, or by the very same name and administration")
{
    const Id here = Id::random(1), there = Id::random(2), a = Id::random(3), b = Id::random(4);
    const QString email = QStringLiteral("andrei.sudarsky@customs.example");
    KnownPeople known;
    known.add(a, KeyedCard({latin("Sudarsky", "Andrei"), email, here, {}}));
    known.add(b, KeyedCard({russian("Галкин", "Руслан", "Юрьевич"), {}, here, {}}));
    CHECK(known.find(KeyedCard({latin("SUDARSKY", "Andrey"), email.toUpper(), there, {}})) == a);
    CHECK(known.find(KeyedCard({russian("Сударский", "Андрей", "Петрович"), email, {}, {}})) == a);
    CHECK(known.find(KeyedCard({latin("Turaeva", "Yelena"), email, here, {}})).isNull());
    CHECK(known.find(KeyedCard({latin("Sudarsky", "Andrei"), QStringLiteral("other@customs.example"), here, {}}))
              .isNull());
    CHECK(known.find(KeyedCard({latin("Sudarsky", "Andrei"), {}, here, {}})) == a);
    CHECK(known.find(KeyedCard({latin("Sudarski", "Andrei"), {}, here, {}})).isNull());
    CHECK(known.find(KeyedCard({russian("ГАЛКИН", "Руслан", "Юрьевич"), {}, here, {}})) == b);
    CHECK(known.find(KeyedCard({russian("Галкин", "Руслан", "Юрьевич"), {}, there, {}})).isNull());
    CHECK(known.find(KeyedCard()).isNull());
}

TEST_CASE("two advisors who were said to be two people are not proposed any more, whichever is named first")
{
    PeoplePool pool;
    const Id latinOne = pool.add(QStringLiteral("Follin"), QStringLiteral("Nurlan"));
    const Id russianOne = pool.add({}, {}, QStringLiteral("Фолин"), QStringLiteral("Нурлан"));
    REQUIRE(samePeople(*pool).value().size() == 1);
    Edit edit{*pool, Label::Set};
    REQUIRE(keepDifferent(edit, russianOne, latinOne));
    REQUIRE(edit.commit());
    CHECK(samePeople(*pool).value().empty());
    CHECK(knownToDiffer(*pool).value() == PairsOfPeople{std::minmax({latinOne, russianOne})});
}

TEST_CASE("while all are compared, and while the search reads all, others save")
{
    PeoplePool pool;
    Id one;
    {
        Edit edit{*pool, Label::Set};
        for (int i = 0; i < 600; ++i) {
            Advisor advisor{.familyName = QStringLiteral("Name%1").arg(i)};
            REQUIRE(edit.save(advisor));
            one = advisor.id;
        }
        REQUIRE(edit.commit());
    }
    const auto other = Pool::open(pool->path(), pool->kinds(), pool->session());
    REQUIRE(other);
    int saved = 0;
    const auto save = [&] {
        Edit edit{**other, Label::Set};
        Remark remark{.advisor = one, .text = QString::number(++saved)};
        REQUIRE(edit.save(remark));
        REQUIRE(edit.commit());
    };
    int seen = 0;
    REQUIRE(SamePeople().compareAll(*pool, [&] {
        if (++seen % 300 == 1)
            save();
        return true;
    }));
    CHECK(seen == 600);
    REQUIRE(eachFindable(*pool, [&](const Findable& found) {
        if (found.kind == &Advisor::kind() && ++seen % 300 == 1)
            save();
    }));
    CHECK(seen == 1200);
    CHECK(saved == 4);
}

TEST_CASE("one who was known is known by what was added to them, too")
{
    const Id here = Id::random(1), a = Id::random(2);
    KnownPeople known;
    known.add(a, KeyedCard({latin("Follin", "Nurlan"), {}, here, {}}));
    PersonName both = latin("Follin", "Nurlan");
    both.familyRu = QStringLiteral("Фолин");
    both.givenRu = QStringLiteral("Нурлан");
    CHECK(known.find(KeyedCard({russian("Фолин", "Нурлан", ""), {}, here, {}})).isNull());
    known.add(a, KeyedCard({both, QStringLiteral("n@customs.example"), here, {}}));
    CHECK(known.find(KeyedCard({russian("Фолин", "Нурлан", ""), {}, here, {}})) == a);
    CHECK(known.find(KeyedCard({latin("Follin", "Nurlan"), {}, here, {}})) == a);
    CHECK(known.find(KeyedCard({latin("Folin", "Nurlan"), QStringLiteral("N@customs.example"), {}, {}})) == a);
    CHECK(
        known.find(KeyedCard({latin("Follin", "Nurlan"), QStringLiteral("other@customs.example"), here, {}})).isNull());
    known.addEmail(a, QStringLiteral("other@customs.example"));
    CHECK(known.find(KeyedCard({latin("Follin", "Nurlan"), QStringLiteral("other@customs.example"), here, {}})) == a);
}

TEST_CASE("a name that has no letters we can hear is the same name all the same")
{
    const Id a = Id::random(1);
    KnownPeople known;
    known.add(a, KeyedCard({latin("李", ""), QStringLiteral("li@customs.example"), {}, {}}));
    CHECK(known.find(KeyedCard({latin("李", ""), QStringLiteral("li@customs.example"), {}, {}})) == a);
}
