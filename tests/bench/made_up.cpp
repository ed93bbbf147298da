#include "tests/bench/made_up.h"

#include "core/rosters/csv_reader.h"
#include "core/rosters/csv_writer.h"
#include "tests/bench/setting.h"

#include <QFile>

#include <random>

namespace advisorpool::bench {

namespace {

struct Name
{
    QString latin;
    QString cyrillic;
};

// The people of the sample, taken apart.
struct Parts
{
    std::vector<Name> family;
    std::vector<Name> given;
    QStringList patronymics;
    QStringList positions;
    QStringList countries;
};

QString capitalised(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

Parts readParts()
{
    Parts parts;
    QFile sample(QStringLiteral(":/sample/advisor.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("no sample in the program");
    const auto rows = must(readCsvTable(sample.readAll(), ',')).rows;
    for (size_t i = 1; i < rows.size(); ++i) {
        const QStringList& cells = rows[i].cells;
        if (cells[1].isEmpty() || cells[3].isEmpty())
            continue;
        parts.family.push_back({cells[1], cells[3]});
        parts.given.push_back({cells[2], cells[4]});
        parts.patronymics << cells[5];
        parts.positions << cells[11];
        if (cells[9].size() == 2)
            parts.countries << cells[9];
    }
    QFile more(QStringLiteral("../shared/data/names-dev.tsv")); // real pairs of names, where they lie there
    if (more.open(QIODevice::ReadOnly))
        for (const QString& line : QString::fromUtf8(more.readAll()).split(u'\n').mid(1))
            if (const auto cells = line.trimmed().split(u'\t'); cells.size() == 3)
                parts.family.push_back({capitalised(cells[0]), capitalised(cells[1])});
    return parts;
}

class Writer
{
public:
    Writer(QIODevice& people, QIODevice& skills) : m_people(people), m_skills(skills)
    {
        row(m_people,
            {QStringLiteral("Family name"), QStringLiteral("Given name"), QStringLiteral("Family name in Cyrillic"),
             QStringLiteral("Given name in Cyrillic"), QStringLiteral("Patronymic"), QStringLiteral("Sex"),
             QStringLiteral("E-mail"), QStringLiteral("Phone"), QStringLiteral("Country"), QStringLiteral("Position"),
             QStringLiteral("Languages"), QStringLiteral("Status")});
        row(m_skills, {QStringLiteral("advisor"), QStringLiteral("language"), QStringLiteral("spoken"),
                       QStringLiteral("written")});
    }

    void person(int number)
    {
        const Name& family = pick(m_parts.family);
        const Name& given = pick(m_parts.given);
        const QString email =
            QStringLiteral("%1.%2@customs.example").arg(given.latin.toLower().remove(u' ')).arg(number);
        static const QStringList stages{QStringLiteral("nominated"), QStringLiteral("pre-accredited"),
                                        QStringLiteral("accredited")};
        const QStringList cells{family.latin,
                                given.latin,
                                family.cyrillic,
                                given.cyrillic,
                                pick(m_parts.patronymics),
                                below(2) ? QStringLiteral("female") : QStringLiteral("male"),
                                email,
                                QStringLiteral("+%1 %2").arg(1 + below(998)).arg(1000000 + below(8999999)),
                                pick(m_parts.countries),
                                pick(m_parts.positions),
                                languages(number),
                                below(5) ? QString() : pick(stages)};
        row(m_people, cells);
        if (number % 100 == 0)
            row(m_people, cells);
    }

    void finish()
    {
        must(m_people.finish());
        must(m_skills.finish());
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    template <class List> const typename List::value_type& pick(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(int(list.size())))];
    }

    QString languages(int number)
    {
        static const QStringList names{QStringLiteral("English"), QStringLiteral("Russian"), QStringLiteral("French"),
                                       QStringLiteral("Spanish"), QStringLiteral("Arabic"),  QStringLiteral("Kazakh"),
                                       QStringLiteral("Georgian")};
        static const QStringList levels{QStringLiteral("A2"), QStringLiteral("B1"), QStringLiteral("B2"),
                                        QStringLiteral("C1"), QStringLiteral("C2")};
        const int first = below(int(names.size()));
        QStringList told;
        for (int i = 0; i < 3; ++i) {
            const QString& name = names[(first + i) % names.size()];
            const QString spoken = pick(levels);
            const QString written = pick(levels);
            told << QStringLiteral("%1 (%2/%3)").arg(name, spoken, written);
            row(m_skills, {QString::number(number), name, spoken, written});
        }
        return told.join(QStringLiteral("; "));
    }

    static void row(CsvWriter& writer, const QStringList& cells)
    {
        for (const QString& cell : cells)
            writer.addText(cell);
        writer.endRow();
    }

    Parts m_parts = readParts();
    CsvWriter m_people;
    CsvWriter m_skills;
    std::mt19937 m_random{2011};
};

} // namespace

void writeMadeUpPeople(int count, const QString& people, const QString& skills)
{
    QFile peopleFile(people), skillsFile(skills);
    if (!peopleFile.open(QIODevice::WriteOnly) || !skillsFile.open(QIODevice::WriteOnly))
        qFatal("no place to write in");
    Writer writer(peopleFile, skillsFile);
    for (int number = 0; number < count; ++number)
        writer.person(number);
    writer.finish();
}

} // namespace advisorpool::bench
