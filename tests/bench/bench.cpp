// The speed table: each work as a ratio to what anyone has, both measured by turns in this one run (DESIGN 10).
//
//   bench           100,000 made-up advisors with 300,000 languages
//   bench --quick   a tenth of them
//   bench --import  the import alone
#include "tests/bench/setting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

using namespace advisorpool;
using namespace advisorpool::bench;

namespace {

void print(const std::vector<Line>& lines)
{
    QTextStream out(stdout);
    const auto row = [&](const QString& work, const QString& against, const QString& goal, const QString& ratio,
                         const QString& ours) {
        out << work.leftJustified(42) << against.leftJustified(36) << goal.leftJustified(8) << ratio.leftJustified(8)
            << ours << '\n';
    };
    row(QStringLiteral("work"), QStringLiteral("against"), QStringLiteral("goal ≤"), QStringLiteral("ratio"),
        QStringLiteral("ours"));
    for (const Line& line : lines)
        row(QString::fromUtf8(line.work), QString::fromUtf8(line.against), QString::fromUtf8(line.goal),
            QString::number(line.ratio, 'g', line.ratio < 1 ? 2 : 3), line.ours);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold")
        return holdOpen(arguments[2]);
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    const int people = quick ? 10'000 : 100'000;

    Setting setting(people);
    std::vector<Line> lines = importing(setting);
    if (!arguments.contains(QStringLiteral("--import")))
        for (const auto measure : {files, reading, writing})
            for (const Line& line : measure(setting))
                lines.push_back(line);
    print(lines);
    if (arguments.contains(QStringLiteral("--import")))
        return 0;

    if (const QString window = app.applicationDirPath() + QStringLiteral("/bench_window"); QFileInfo::exists(window)) {
        QProcess looks;
        looks.setProcessChannelMode(QProcess::ForwardedChannels);
        looks.start(window, {setting.bigPool});
        looks.waitForFinished(-1);
    }

    QProcess names;
    names.setProcessChannelMode(QProcess::ForwardedChannels);
    names.start(app.applicationDirPath() + QStringLiteral("/bench_names"),
                {QStringLiteral("../shared/data"), QString::number(people)});
    names.waitForFinished(-1);
    return 0;
}
