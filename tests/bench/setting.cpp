#include "tests/bench/setting.h"

#include "core/shipped/kinds.h"
#include "core/shipped/reference.h"
#include "tests/bench/made_up.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace advisorpool::bench {

namespace {

const Session session{QStringLiteral("bench"), QStringLiteral("bench")};

} // namespace

Setting::Setting(int howMany)
    : people(howMany), m_folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"))
{
    peopleCsv = file("people.csv");
    skillsCsv = file("skills.csv");
    bigPool = file("big.pool");
    emptyPool = file("empty.pool");
    writeMadeUpPeople(people, peopleCsv, skillsCsv);
    newPool(emptyPool);
}

std::unique_ptr<Pool> newPool(const QString& path)
{
    QFile::remove(path);
    auto pool = must(Pool::create(path, allKinds(), session));
    must(shipReference(*pool));
    return pool;
}

std::unique_ptr<Pool> openPool(const QString& path)
{
    return must(Pool::open(path, allKinds(), session));
}

QString copyOf(const QString& file, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(file, to))
        qFatal("not copied: %s", qPrintable(to));
    return to;
}

void shell(const QString& database, const QStringList& commands, const QString& answer)
{
    QProcess sqlite;
    sqlite.setStandardErrorFile(QProcess::nullDevice());
    sqlite.setStandardOutputFile(answer.isEmpty() ? QProcess::nullDevice() : answer);
    sqlite.start(QStringLiteral("sqlite3"),
                 QStringList{QStringLiteral("-csv"), QStringLiteral("-bail"), database} + commands);
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("sqlite3 failed: %s", qPrintable(commands.join(u' ')));
}

double percentile(std::vector<double> values, size_t percent)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

Race race(int rounds, const std::function<double()>& ours, const std::function<double()>& theirs)
{
    std::vector<double> our, their;
    for (int i = 0; i < rounds; ++i) {
        our.push_back(ours());
        their.push_back(theirs());
    }
    return {percentile(our, 50), percentile(their, 50)};
}

QString milliseconds(double ms)
{
    return ms < 1000 ? QStringLiteral("%1 ms").arg(ms, 0, 'g', 3) : QStringLiteral("%1 s").arg(ms / 1000, 0, 'f', 1);
}

} // namespace advisorpool::bench
