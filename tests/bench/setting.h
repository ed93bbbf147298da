#pragma once

#include "core/pool/pool.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace advisorpool::bench {

// One line of the table.
struct Line
{
    const char* work;
    const char* against;
    const char* goal;
    double ratio;
    QString ours; // what we took, in its unit
};

// The files that all measurements share, in a folder that goes away with it. On the disk of the build, since a
// temporary folder may be memory, where a commit costs nothing.
struct Setting
{
    explicit Setting(int howMany);

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    int people;
    QString peopleCsv;
    QString skillsCsv;
    QString bigPool;   // the people imported, absences, and one small edit on top
    QString emptyPool; // what is shipped, and as small an edit

private:
    QTemporaryDir m_folder;
};

// The measurements stop at the first failure: a wrong one says nothing.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("fault %d %s %s", int(result.error().fault), qPrintable(result.error().file),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Pool> newPool(const QString& path);
std::unique_ptr<Pool> openPool(const QString& path);
QString copyOf(const QString& file, const QString& to);

// Lets the sqlite3 shell work on a file; what it answers goes to `answer` where one is given.
void shell(const QString& database, const QStringList& commands, const QString& answer = {});

// Milliseconds.
template <class F> double timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, size_t percent);

// Both by turns, several times, so that a busy moment of the machine hits both. Each gives its milliseconds.
struct Race
{
    double ours;
    double theirs;
    double ratio() const { return ours / theirs; }
};
Race race(int rounds, const std::function<double()>& ours, const std::function<double()>& theirs);

QString milliseconds(double ms);

// The measurements, in this order: the first imports the pool that the others read.
std::vector<Line> importing(Setting& setting);
std::vector<Line> files(Setting& setting);
std::vector<Line> reading(Setting& setting);
std::vector<Line> writing(Setting& setting);
// The child process whose memory is measured: opens a pool as the window does, and prints what it holds, in KiB.
int holdOpen(const QString& pool);

} // namespace advisorpool::bench
