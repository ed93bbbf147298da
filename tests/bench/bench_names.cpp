// Measures the search box and the recognition of people: how often the right one is found, among how many hits, how
// fast.
//
//   bench_names [FOLDER WITH names-dev.tsv] [PEOPLE]
#include "core/people/administration.h"
#include "core/people/known_people.h"
#include "core/people/name_search.h"
#include "core/people/person_index.h"
#include "core/pool/edit.h"
#include "core/shipped/kinds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <random>
#include <set>

using namespace advisorpool;

namespace {

// All of them are compared.
Result<std::vector<SamePersonPair>> samePeople(Pool& pool)
{
    SamePeople people;
    return people.compareAll(pool, [] { return true; }).and_then([&] { return people.pairs(pool); });
}

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Pair
{
    QString latin;
    QString cyrillic;
    int count;
};

std::vector<Pair> readPairs(const QString& folder)
{
    std::vector<Pair> pairs;
    QFile file(folder + QStringLiteral("/names-dev.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1))
        if (const auto cells = line.trimmed().split(u'\t'); cells.size() == 3)
            pairs.push_back({cells[0], cells[1], cells[2].toInt()});
    return pairs;
}

// A pool in a folder that goes away with it.
struct BenchPool
{
    QTemporaryDir folder;
    std::unique_ptr<Pool> pool;

    BenchPool()
    {
        const Session session{QStringLiteral("bench"), QStringLiteral("bench")};
        auto created = Pool::create(folder.filePath(QStringLiteral("bench.pool")), allKinds(), session);
        if (!created)
            qFatal("no pool: %s", qPrintable(created.error().detail));
        pool = std::move(*created);
    }

    void save(std::vector<Advisor>& advisors)
    {
        Edit edit{*pool, Label::Import};
        for (Advisor& advisor : advisors)
            if (auto done = edit.save(advisor); !done)
                qFatal("not saved: %s", qPrintable(done.error().detail));
        if (auto done = edit.commit(); !done)
            qFatal("not committed: %s", qPrintable(done.error().detail));
    }
};

QString capitalised(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

// Recall, weighted by how often the pair was seen, and the mean number of hits.
void measureRecall(const char* title, const std::vector<Pair>& pairs, bool fromLatin)
{
    BenchPool pool;
    std::vector<Advisor> advisors;
    std::set<QString> known;
    for (const Pair& pair : pairs) {
        Advisor advisor;
        (fromLatin ? advisor.familyNameRu : advisor.familyName) = fromLatin ? pair.cyrillic : pair.latin;
        if (known.insert(fromLatin ? pair.cyrillic : pair.latin).second)
            advisors.push_back(advisor);
    }
    pool.save(advisors);
    NameSearch search;
    if (!search.update(*pool.pool, {}))
        qFatal("not loaded");

    double weight = 0, at1 = 0, at10 = 0, hits = 0;
    for (const Pair& pair : pairs) {
        const auto found = search.find(fromLatin ? pair.latin : pair.cyrillic);
        const QString wanted = fromLatin ? pair.cyrillic : pair.latin.toUpper();
        const auto hit = std::ranges::find(found, wanted, [](const auto& each) { return each.name; });
        const auto rank = hit == found.end() ? 1000 : hit - found.begin();
        weight += pair.count;
        at1 += rank < 1 ? pair.count : 0;
        at10 += rank < 10 ? pair.count : 0;
        hits += double(found.size());
    }
    out() << title << ": recall at 1 " << at1 / weight << ", at 10 " << at10 / weight << ", mean hits "
          << hits / double(pairs.size()) << Qt::endl;
}

// People who are nobody's double: family names of two or three syllables and a usual ending, in one script or the
// other.
class Others
{
public:
    explicit Others(const std::vector<Pair>& given) : m_given(given) {}

    Advisor next()
    {
        static const char* starts[] = {"b", "v", "g", "d",  "zh", "z",  "k",  "l",  "m",  "n",  "p",  "r",
                                       "s", "t", "f", "kh", "ts", "ch", "sh", "br", "gr", "kr", "st", ""};
        static const char* vowels[] = {"a", "o", "u", "e", "i", "ya"};
        static const char* ends[] = {"v", "n", "l", "r", "m", "t", "d", "k", "zh", "sh", "b", "s"};
        static const char* endings[] = {"ov", "in", "enko", "sky", "yan", "adze", "ko", "ich", "baev", "ishvili"};
        QByteArray family;
        const int syllables = 1 + number(2);
        for (int i = 0; i < syllables; ++i)
            family += QByteArray(pick(starts)) + pick(vowels);
        family += QByteArray(pick(ends)) + pick(endings);
        const Pair& given = m_given[size_t(number(int(m_given.size())))];
        Advisor advisor;
        if (number(2)) {
            advisor.familyName = capitalised(QString::fromLatin1(family));
            advisor.givenName = given.latin;
        } else {
            advisor.familyNameRu = capitalised(inRussian(family));
            advisor.givenNameRu = given.cyrillic;
        }
        return advisor;
    }
    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    template <size_t n> const char* pick(const char* (&from)[n]) { return from[number(int(n))]; }

    static QString inRussian(QByteArray family)
    {
        static const std::pair<const char*, const char16_t*> letters[] = {
            {"sky", u"ский"}, {"zh", u"ж"}, {"kh", u"х"}, {"ts", u"ц"}, {"ch", u"ч"}, {"sh", u"ш"}, {"ya", u"я"},
            {"a", u"а"},      {"b", u"б"},  {"v", u"в"},  {"g", u"г"},  {"d", u"д"},  {"e", u"е"},  {"z", u"з"},
            {"i", u"и"},      {"k", u"к"},  {"l", u"л"},  {"m", u"м"},  {"n", u"н"},  {"o", u"о"},  {"p", u"п"},
            {"r", u"р"},      {"s", u"с"},  {"t", u"т"},  {"u", u"у"},  {"f", u"ф"}};
        QString text = QString::fromLatin1(family);
        for (const auto& [latin, russian] : letters)
            text.replace(QLatin1String(latin), QString::fromUtf16(russian));
        return text;
    }

    const std::vector<Pair>& m_given;
    std::mt19937 m_random{2011};
};

const std::vector<Pair>& givenNames()
{
    static const std::vector<Pair> names = [] {
        std::vector<Pair> pairs;
        const auto latin =
            QStringLiteral("Sergey Andrei Yelena Natalya Giorgi Farrukh Ruslan Armen Nurlan Aigul Mikhail Yuri "
                           "Ksenia Gulnara Aleksandr Yevgeny Nino Aibek Dmitry Olga")
                .split(u' ');
        const auto russian =
            QStringLiteral("Сергей Андрей Елена Наталья Георгий Фаррух Руслан Армен Нурлан Айгуль Михаил Юрий "
                           "Ксения Гульнара Александр Евгений Нино Айбек Дмитрий Ольга")
                .split(u' ');
        for (qsizetype i = 0; i < latin.size(); ++i)
            pairs.push_back({latin[i], russian[i], 1});
        return pairs;
    }();
    return names;
}

std::vector<Id> addAdministrations(Pool& pool, int count)
{
    std::vector<Id> ids;
    Edit edit{pool, Label::Import};
    for (int i = 0; i < count; ++i) {
        Administration administration;
        administration.code = QStringLiteral("X%1").arg(i);
        administration.nameEn = QStringLiteral("Customs %1").arg(i);
        administration.country = QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26);
        if (!edit.save(administration))
            qFatal("not saved");
        ids.push_back(administration.id);
    }
    if (!edit.commit())
        qFatal("not committed");
    return ids;
}

void measureSpeed(Pool& pool, const std::vector<Pair>& pairs)
{
    QElapsedTimer timer;
    timer.start();
    NameSearch search;
    if (!search.update(pool, {}))
        qFatal("not loaded");
    out() << "search loaded in " << timer.elapsed() << " ms" << Qt::endl;

    const auto report = [](const char* title, std::vector<double> times) {
        std::ranges::sort(times);
        out() << title << ": median " << times[times.size() / 2] << " ms, 99th percentile "
              << times[times.size() * 99 / 100] << " ms, worst " << times.back() << " ms" << Qt::endl;
    };
    const auto timed = [&](const QString& text) {
        timer.start();
        search.find(text);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::vector<double> names, keys, full;
    for (size_t i = 0; i < 300; ++i) {
        const Pair& pair = pairs[i * 7 % pairs.size()];
        const QString text = i % 2 ? pair.latin : pair.cyrillic;
        names.push_back(timed(text));
        full.push_back(timed(text + u' ' + givenNames()[i % 20].latin));
        for (qsizetype size = 1; size <= text.size(); ++size)
            keys.push_back(timed(text.left(size)));
    }
    report("a family name", names);
    report("each key of it", keys);
    report("two names", full);
}

// As an import does: each row is looked up among the rows before it, then added.
void measureIndex(const std::vector<Advisor>& advisors)
{
    QElapsedTimer timer;
    timer.start();
    PersonIndex index;
    for (const Advisor& advisor : advisors) {
        const PersonCard card{PersonName::of(advisor), advisor.email, advisor.administration,
                              advisor.administration.text().right(2)};
        index.match(card);
        index.add(advisor.id, card);
    }
    out() << "a person looked up and added in " << double(timer.nsecsElapsed()) / 1e3 / double(advisors.size()) << " µs"
          << Qt::endl;
}

void measureKnown(const std::vector<Advisor>& advisors)
{
    QElapsedTimer timer;
    timer.start();
    KnownPeople known;
    int number = 0;
    for (const Advisor& advisor : advisors) {
        const QString email = QStringLiteral("person%1@customs.example").arg(number++);
        const KeyedCard card({PersonName::of(advisor), email, advisor.administration, {}});
        if (known.find(card).isNull())
            known.add(advisor.id, card);
    }
    out() << "a person known for certain looked up and added in "
          << double(timer.nsecsElapsed()) / 1e3 / double(advisors.size()) << " µs" << Qt::endl;
}

void measureSamePeople(const std::vector<Pair>& pairs, int people)
{
    BenchPool pool;
    const auto administrations = addAdministrations(*pool.pool, 60);
    Others others(givenNames());
    std::vector<Advisor> advisors;
    for (int i = 0; i < people; ++i) {
        advisors.push_back(others.next());
        advisors.back().administration = administrations[size_t(others.number(60))];
    }
    for (const Pair& pair : pairs) {
        const Pair& given = givenNames()[size_t(others.number(20))];
        Advisor latin, russian;
        latin.familyName = capitalised(pair.latin);
        latin.givenName = given.latin;
        russian.familyNameRu = capitalised(pair.cyrillic);
        russian.givenNameRu = given.cyrillic;
        latin.administration = russian.administration = administrations[size_t(others.number(60))];
        advisors.push_back(latin);
        advisors.push_back(russian);
    }
    pool.save(advisors);
    std::set<std::pair<Id, Id>> wanted;
    for (size_t i = size_t(people); i < advisors.size(); i += 2)
        wanted.insert(std::minmax(advisors[i].id, advisors[i + 1].id));

    QElapsedTimer timer;
    timer.start();
    const auto proposed = samePeople(*pool.pool);
    if (!proposed)
        qFatal("not compared");
    const qint64 elapsed = timer.elapsed();
    int right = 0, amongOthers = 0;
    std::set<Id> ofOthers;
    for (int i = 0; i < people; ++i)
        ofOthers.insert(advisors[size_t(i)].id);
    for (const SamePersonPair& pair : *proposed) {
        right += wanted.contains(std::minmax(pair.a, pair.b)) ? 1 : 0;
        amongOthers += ofOthers.contains(pair.a) && ofOthers.contains(pair.b) ? 1 : 0;
    }
    const int touching = int(proposed->size()) - amongOthers;
    out() << "same people among " << advisors.size() << ": recall " << double(right) / double(wanted.size())
          << ", precision of the proposals that touch a pair " << double(right) / touching << ", " << amongOthers
          << " more among the others, " << elapsed << " ms" << Qt::endl;
    measureIndex(advisors);
    measureKnown(advisors);
    measureSpeed(*pool.pool, pairs);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("../shared/data");
    const int people = argc > 2 ? atoi(argv[2]) : 100000;
    const auto pairs = readPairs(folder);
    if (pairs.empty()) {
        out() << "no names-dev.tsv in " << folder << ": names were not measured" << Qt::endl;
        return 1;
    }
    measureRecall("Latin typed, Cyrillic in the pool", pairs, true);
    measureRecall("Cyrillic typed, Latin in the pool", pairs, false);
    measureSamePeople(pairs, people);
    return 0;
}
