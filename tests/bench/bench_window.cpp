// How smooth the window is on a large pool; the last lines of the speed table.
//
//   bench_window POOL    on the offscreen platform
#include "ui/look/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/pool_view.h"
#include "ui/window/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace advisorpool;

namespace {

constexpr double frame = 1000.0 / 60;

template <class F> double timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void row(const char* work, const char* against, const char* goal, double ratio, double ours)
{
    QTextStream(stdout) << QString::fromUtf8(work).leftJustified(42) << QString::fromUtf8(against).leftJustified(36)
                        << QString::fromUtf8(goal).leftJustified(8)
                        << QString::number(ratio, 'g', ratio < 1 ? 2 : 3).leftJustified(8)
                        << QString::number(ours, 'f', 1) << " ms\n";
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QTableView& tableOf(MainWindow& window)
{
    return *window.findChild<QTableView*>(QStringLiteral("advisorsTable"));
}

// Until the table is painted with people in it.
class FirstRows : public QObject
{
public:
    explicit FirstRows(MainWindow& window) : m_table(tableOf(window)) { m_table.viewport()->installEventFilter(this); }
    void wait() const
    {
        while (!m_painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_painted |= event->type() == QEvent::Paint && m_table.model()->rowCount() > 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView& m_table;
    bool m_painted = false;
};

// A process that shows one window and says when it is painted: what a person waits for, libraries and fonts included.
int tell()
{
    QApplication::processEvents();
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

int showBare()
{
    QStandardItemModel model(40, 5);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setData(model.index(row, column), QStringLiteral("cell"));
    QMainWindow window;
    auto* table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return tell();
}

int showOurs(Desk& desk, const QString& pool)
{
    MainWindow window(desk);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 800);
    window.open(pool);
    const FirstRows rows(window);
    window.show();
    rows.wait();
    return tell();
}

double untilPainted(const QStringList& arguments)
{
    QProcess process;
    const double ms = timed([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForReadyRead(60'000);
    });
    process.waitForFinished(60'000);
    return ms;
}

// From the top down in pages, then by leaps, so that rows have to be fetched all the time.
double longestWhileScrolling(MainWindow& window)
{
    QScrollBar& bar = *tableOf(window).verticalScrollBar();
    double longest = 0;
    const auto scrollTo = [&](int value) {
        longest = std::max(longest, timed([&] {
                               bar.setValue(value);
                               QApplication::processEvents();
                           }));
    };
    for (int step = 0; step < 400; ++step)
        scrollTo(step * bar.pageStep() / 3);
    for (int step = 0; step < 400; ++step)
        scrollTo(static_cast<int>(qint64(bar.maximum()) * ((step * 37) % 100) / 100));
    return longest;
}

double longestWhileTyping(MainWindow& window)
{
    auto& box = *window.findChild<QLineEdit*>(QStringLiteral("searchBox"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_A); // the names are read with the first key; that is a line of its own elsewhere
    QApplication::processEvents();
    double longest = 0;
    for (const char* text : {"ronovich", "sergey", "povarisov"}) {
        for (const char* letter = text; *letter; ++letter)
            longest = std::max(longest, timed([&] {
                                   QTest::keyClick(&box, *letter);
                                   QApplication::processEvents();
                               }));
        box.clear();
    }
    return longest;
}

// The longest that one event takes, whatever it sets off: until then nothing is painted.
class Meter : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        m_inside = true;
        bool taken = false;
        const double ms = timed([&] { taken = QApplication::notify(receiver, event); });
        m_longest = std::max(m_longest, ms);
        m_inside = false;
        return taken;
    }
    // Of what comes of it within a moment.
    double longestAfter(const std::function<void()>& act)
    {
        m_longest = 0;
        act();
        QTest::qWait(700);
        return m_longest;
    }

private:
    double m_longest = 0;
    bool m_inside = false;
};

// Into every room, twice: the first time it is filled.
double longestWhileGoingRound(Meter& meter, MainWindow& window)
{
    double longest = 0;
    for (int round = 1; round <= 2; ++round)
        for (auto* room : window.findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^rail_")))) {
            const double ms = meter.longestAfter([&] { QTest::mouseClick(room, Qt::LeftButton); });
            if (qEnvironmentVariableIsSet("BENCH_EACH"))
                QTextStream(stderr) << room->objectName() << ' ' << ms << " ms\n";
            longest = std::max(longest, ms);
        }
    return longest;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home; // this machine's own settings stay out of it
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Meter application(argc, argv);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    if (argc < 2)
        return 2;
    const QString bare = QStringLiteral("--bare");
    const QString ours = QStringLiteral("--ours");
    const QStringList arguments = QApplication::arguments();
    if (arguments[1] == bare)
        return showBare();
    const QString pool = arguments.last();
    Theme theme(application);
    Desk desk(
        theme, {QStringLiteral("Bench"), QStringLiteral("Bench"), QStringLiteral("en")}, [](const Person&) {},
        [](const QString&) {});
    if (arguments[1] == ours)
        return showOurs(desk, pool);
    std::vector<double> theirs, mine;
    for (int round = 0; round < 5; ++round) {
        theirs.push_back(untilPainted({bare}));
        mine.push_back(untilPainted({ours, pool}));
    }
    row("first populated window, from the start of the process", "a bare window with a table", "5",
        median(mine) / median(theirs), median(mine));

    MainWindow window(desk);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 800);
    window.open(pool);
    const FirstRows rows(window);
    window.show();
    rows.wait();
    QTest::qWait(500);
    const double scrolling = longestWhileScrolling(window);
    row("longest frame while scrolling", "a frame (16.7 ms)", "1", scrolling / frame, scrolling);
    const double typing = longestWhileTyping(window);
    row("longest frame while typing a search", "a frame (16.7 ms)", "1", typing / frame, typing);
    const double going = longestWhileGoingRound(application, window);
    row("longest wait while going round the rooms", "a frame (16.7 ms)", "3", going / frame, going);
    return 0;
}
