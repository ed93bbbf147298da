// Importing, exporting, opening; how large the file and the program are.
#include "tests/bench/setting.h"

#include "core/people/name_search.h"
#include "core/people/unavailability.h"
#include "core/pool/edit.h"
#include "core/rosters/export_csv.h"
#include "core/rosters/import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

namespace advisorpool::bench {

namespace {

constexpr int heavyRounds = 3;

double importPeople(const Setting& setting)
{
    const auto pool = newPool(setting.bigPool);
    return timed([&] {
        const auto report = must(importSpreadsheet(*pool, setting.peopleCsv, {}));
        if (report.created != setting.people || !report.rejected.empty() || !report.doubtful.empty())
            fprintf(stderr, "the import made %lld people, rejected %zu rows and doubted %zu cells\n", report.created,
                    report.rejected.size(), report.doubtful.size());
    });
}

double importPlain(const Setting& setting, bool withSkills)
{
    const QString plain = setting.file("plain.db");
    QFile::remove(plain);
    QStringList commands{QStringLiteral(".import %1 people").arg(setting.peopleCsv)};
    if (withSkills)
        commands << QStringLiteral(".import %1 skills").arg(setting.skillsCsv);
    return timed([&] { shell(plain, commands); });
}

// An absence for one in ten.
void addAbsences(Pool& pool)
{
    Edit edit(pool, Label::Add);
    int number = 0;
    must(pool.tables().readAll(Advisor::kind(), [&](const Record& advisor) {
        if (++number % 10 == 0) {
            const QDate starts = QDate(2011, 3, 1).addDays(number / 10 % 60);
            Unavailability absence{.advisor = advisor.id, .starts = starts, .ends = starts.addDays(13)};
            must(edit.save(absence));
        }
        return true;
    }));
    must(edit.commit());
}

// Opening checks the newest edit, so that one is alike in both.
void makeDirector(Pool& pool)
{
    Advisor one;
    must(pool.tables().readAll(Advisor::kind(), [&](const Record& record) {
        one = fromRecord<Advisor>(record);
        return false;
    }));
    one.position = QStringLiteral("Director");
    Edit edit(pool, Label::Set);
    must(edit.save(one));
    must(edit.commit());
}

Race openings(const Setting& setting)
{
    return race(
        9, [&] { return timed([&] { openPool(setting.bigPool); }); },
        [&] { return timed([&] { openPool(setting.emptyPool); }); });
}

Line exporting(const Setting& setting)
{
    const auto pool = openPool(setting.bigPool);
    const auto spec = must(
        rosterSpec(QStringLiteral("family_name,given_name,family_name_ru,given_name_ru,patronymic_ru,sex,email,phone,"
                                  "country,position,languages,status"),
                   {}, {}, QLocale::English));
    QStringList columns;
    for (const Column& column : must(rosterColumns(*pool, spec)))
        columns << column.value.sql;
    const QString query =
        QStringLiteral("SELECT %1 FROM advisor WHERE NOT deleted AND NOT erased ORDER BY id").arg(columns.join(u','));
    const Race times = race(
        heavyRounds,
        [&] { return timed([&] { must(exportCsv(*pool, spec, setting.file("roster.csv"), forExcel(','))); }); },
        [&] { return timed([&] { shell(setting.bigPool, {query}, setting.file("plain.csv")); }); });
    return {"export a roster of 12 columns", "sqlite3 -csv of the same query", "1.2", times.ratio(),
            milliseconds(times.ours)};
}

Line fileSize(const Setting& setting)
{
    const QString bare = copyOf(setting.bigPool, setting.file("bare.db"));
    shell(bare, {QStringLiteral("DROP TABLE change; DROP TABLE edit; VACUUM;")});
    const auto mebibytes = [](const QString& file) { return double(QFileInfo(file).size()) / (1 << 20); };
    return {"the file, with its changes", "the same tables without", "3", mebibytes(setting.bigPool) / mebibytes(bare),
            QStringLiteral("%1 MiB").arg(mebibytes(setting.bigPool), 0, 'f', 0)};
}

double memoryOf(const QString& pool)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), pool});
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble() / 1024;
}

} // namespace

std::vector<Line> importing(Setting& setting)
{
    double oneTable = 0;
    const Race import = race(
        heavyRounds,
        [&] {
            oneTable = importPlain(setting, false);
            return importPeople(setting);
        },
        [&] { return importPlain(setting, true); });
    return {{"import people and languages, recognised", ".import of the same, two tables", "4 (6)", import.ratio(),
             milliseconds(import.ours)},
            {"the same", ".import of the spreadsheet alone", "", import.ours / oneTable, milliseconds(import.ours)}};
}

std::vector<Line> files(Setting& setting)
{
    const Race justImported = openings(setting);
    {
        const auto pool = openPool(setting.bigPool);
        addAbsences(*pool);
        makeDirector(*pool);
        makeDirector(*openPool(setting.emptyPool));
    }
    const Race opening = openings(setting);
    const double memory = memoryOf(setting.bigPool);
    return {exporting(setting),
            fileSize(setting),
            {"open it", "an empty pool", "1.2", opening.ratio(), milliseconds(opening.ours)},
            {"open it right after the import", "an empty pool", "1.2", justImported.ratio(),
             milliseconds(justImported.ours)},
            {"memory, open and searchable, no window", "an empty pool", "1.5", memory / memoryOf(setting.emptyPool),
             QStringLiteral("%1 MiB").arg(memory, 0, 'f', 0)}};
}

int holdOpen(const QString& path)
{
    const auto pool = openPool(path);
    NameSearch search;
    must(search.update(*pool, {}));
    int rows = 0;
    const auto spec =
        must(rosterSpec(QStringLiteral("family_name,given_name,country,languages"), {}, {}, QLocale::English));
    must(readRoster(*pool, spec, [&](const RosterRow&) { return ++rows < 50; }));
    QFile status(QStringLiteral("/proc/self/status")); // Linux; elsewhere nothing is told
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                QTextStream(stdout) << line.mid(6).simplified().split(' ').front();
    return 0;
}

} // namespace advisorpool::bench
