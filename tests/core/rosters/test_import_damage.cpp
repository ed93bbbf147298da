#include "tests/core/rosters/import_fixture.h"

#include <QDirIterator>
#include <QSet>

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> corpus()
{
    std::vector<QByteArray> files;
    for (QDirIterator each(QStringLiteral(FUZZ_CORPUS)); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly) && file.size() > 0)
            files.push_back(file.readAll());
    }
    return files;
}

// Some bytes changed, taken out, doubled, or the end of another file in their place.
QByteArray damaged(QByteArray bytes, const QByteArray& other, std::mt19937& dice)
{
    const auto below = [&](qsizetype end) {
        return static_cast<qsizetype>(dice() % static_cast<unsigned>(std::max<qsizetype>(end, 1)));
    };
    for (qsizetype times = 1 + below(4); times > 0; --times) {
        const qsizetype at = below(bytes.size());
        const qsizetype size = below(20);
        switch (below(5)) {
        case 0:
            bytes.insert(at, static_cast<char>(dice()));
            break;
        case 1:
            bytes.remove(at, size);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, size));
            break;
        case 3:
            bytes = bytes.first(std::min(at, bytes.size())) + other.mid(below(other.size()));
            break;
        default:
            bytes.insert(at, "\"\",;\t\n\r\0=\xFF"[below(10)]);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("a damaged spreadsheet comes in or is refused, and its rows add up")
{
    const auto files = corpus();
    REQUIRE(files.size() > 20);
    std::mt19937 dice(20110214);
    const auto any = [&]() -> const QByteArray& { return files[dice() % files.size()]; };
    ImportPool pool;
    const QByteArray before = pool.dump();
    for (int round = 0; round < 400; ++round) {
        const QByteArray bytes = damaged(any(), any(), dice);
        INFO(bytes.toPercentEncoding().toStdString());
        const auto report = pool.tryImport(bytes, {.dryRun = true, .listRows = true});
        if (!report) {
            CHECK(report.error().fault != Fault::Database);
            continue;
        }
        QSet<qint64> rejected;
        for (const Misfit& misfit : report->rejected)
            rejected.insert(misfit.line);
        CHECK(report->rows == report->blank + report->created + report->updated + report->unchanged + rejected.size());
        CHECK(report->plan.size() == static_cast<size_t>(report->rows));
    }
    CHECK(pool.dump() == before);
}
