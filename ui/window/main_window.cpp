#include "ui/window/main_window.h"

#include "core/people/advisor.h"
#include "core/shipped/pool_files.h"
#include "ui/help/help_window.h"
#include "ui/shell/corner.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/strip.h"
#include "ui/shell/welcome_page.h"
#include "ui/window/about_box.h"
#include "ui/window/file_questions.h"
#include "ui/window/notices.h"
#include "ui/window/person_dialog.h"
#include "ui/window/pool_view.h"
#include "ui/window/recent_pools.h"
#include "ui/window/sample_path.h"
#include "ui/window/settings.h"
#include "ui/window/view_menu.h"
#include "ui/window/welcome_side.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>

namespace advisorpool {

MainWindow::MainWindow(Desk& desk)
    : m_desk(desk), m_actions(new WindowActions(desk.theme(), *menuBar(), this)),
      m_viewMenu(new ViewMenu(desk, *m_actions->rooms, m_actions->rail, this)), m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomeSide(desk, m_stack))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(desk.theme().px(820), desk.theme().px(560));
    resize(desk.theme().px(1280), desk.theme().px(800));
    restoreGeometry(windowSettings().value(QStringLiteral("geometry")).toByteArray());
    auto* corner = new Corner(desk.theme());
    corner->language()->setLanguage(desk.person().language);
    menuBar()->setCornerWidget(corner);
    connect(corner->language(), &LanguageSwitch::languageChosen, &desk, &Desk::setLanguage);
    connect(corner, &Corner::themeChosen, &desk, &Desk::rememberTheme);
    connect(&desk, &Desk::languageChanged, corner,
            [this, corner] { corner->language()->setLanguage(m_desk.person().language); });
    makeWelcome();
    setCentralWidget(m_stack);
    connectActions();
    m_actions->setState(false, false);
    m_welcome->setFocus();
    retranslate();
}

void MainWindow::makeWelcome()
{
    m_stack->addWidget(m_welcome);
    const WelcomePage* page = m_welcome->page();
    connect(page, &WelcomePage::sampleChosen, this, &MainWindow::openSample);
    connect(page, &WelcomePage::newChosen, this, &MainWindow::askNew);
    connect(page, &WelcomePage::importChosen, this, &MainWindow::askImport);
    connect(page, &WelcomePage::openChosen, this, &MainWindow::askOpen);
    connect(page, &WelcomePage::fileDropped, this, &MainWindow::openAny);
    connect(m_welcome, &WelcomeSide::openWanted, this, &MainWindow::open);
    connect(m_welcome, &WelcomeSide::recovered, this, [this](const QString& path, const QString& words) {
        open(path);
        if (m_view)
            m_view->notices().tell(Strip::Kind::Ok, words);
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->newPool, &QAction::triggered, this, &MainWindow::askNew);
    connect(m_actions->openPool, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->importFile, &QAction::triggered, this, &MainWindow::askImport);
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::askCopy);
    connect(m_actions->newWindow, &QAction::triggered, this, [this] { open(m_view->pool().path()); });
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions->merge, &QAction::triggered, this, &MainWindow::askMerge);
    connect(m_actions->person, &QAction::triggered, this, [this] { PersonDialog(m_desk, this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { tellAbout(this); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::open(const QString& path)
{
    MainWindow& window = emptyWindow();
    auto pool = openPool(path, m_desk.session());
    if (!pool)
        return window.m_welcome->tellDamaged(pool.error(), path);
    window.take(std::move(pool));
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    QFileInfo::exists(path) ? open(path) : emptyWindow().take(makePool(path, m_desk.session(), true));
}

// This window, while it shows no pool; else a new one.
MainWindow& MainWindow::emptyWindow()
{
    if (!m_view)
        return *this;
    auto* window = new MainWindow(m_desk);
    window->move(pos() + QPoint(32, 32));
    window->show();
    return *window;
}

void MainWindow::take(Result<std::unique_ptr<Pool>> pool)
{
    if (!pool)
        return m_welcome->tell(pool.error());
    rememberPool((*pool)->path(), {}, !(*pool)->isWritable()); // counting can wait until it is left
    adopt(std::move(*pool));
}

// In a window of its own; not among the recent ones, since the file goes with the window.
void MainWindow::openAsOf(const QDateTime& moment, const QString& path, const std::shared_ptr<QTemporaryDir>& folder)
{
    Session then = m_desk.session();
    then.clock = [moment] { return moment; }; // what has lapsed by itself since had not lapsed then
    auto pool = openPool(path, std::move(then));
    if (!pool) {
        m_view->notices().fail(pool.error());
        return;
    }
    MainWindow& window = emptyWindow();
    window.adopt(std::move(*pool));
    window.m_view->setMoment(moment, folder);
    window.retranslate();
}

void MainWindow::adopt(std::unique_ptr<Pool> pool)
{
    const bool writable = pool->isWritable();
    m_actions->setState(true, writable);
    m_view = new PoolView(std::move(pool), m_desk, *m_actions, m_stack);
    connect(m_view, &PoolView::importWanted, this, &MainWindow::askImport);
    connect(m_view, &PoolView::mergeWanted, this, &MainWindow::askMerge);
    connect(m_view, &PoolView::asOfReady, this, &MainWindow::openAsOf);
    connect(m_view, &PoolView::recoverWanted, this, &MainWindow::recoverOpen, Qt::QueuedConnection);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    retranslate();
}

// The damage showed after the file was opened: it is let go first.
void MainWindow::recoverOpen()
{
    const QString path = m_view->pool().path();
    m_stack->setCurrentWidget(m_welcome);
    delete std::exchange(m_view, nullptr);
    m_actions->setState(false, false);
    retranslate();
    m_welcome->recover(path);
}

void MainWindow::askNew()
{
    if (const QString path = askWhereToMake(this); !path.isEmpty())
        emptyWindow().take(makePool(path, m_desk.session(), false));
}

void MainWindow::askOpen()
{
    if (const QString path = askForPool(this); !path.isEmpty())
        open(path);
}

// Without a pool the spreadsheet gets one of its own.
void MainWindow::askImport()
{
    if (const QString path = askForSpreadsheet(this); !path.isEmpty())
        openAny(path);
}

void MainWindow::askCopy()
{
    if (!m_view)
        return;
    if (const QString path = askWhereToCopy(this, m_view->pool().path()); !path.isEmpty())
        m_view->saveCopy(path);
}

void MainWindow::askMerge()
{
    if (!m_view || !m_view->pool().isWritable())
        return;
    if (const QStringList paths = askForCopies(this); !paths.isEmpty())
        m_view->previewMerge(paths);
}

void MainWindow::openAny(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        const Error error{.fault = Fault::FileUnreadable, .file = path, .detail = tr("it is a folder")};
        return m_view ? m_view->notices().fail(error) : m_welcome->tell(error);
    }
    if (path.endsWith(QLatin1String(".pool"), Qt::CaseInsensitive))
        return open(path);
    if (!m_view)
        askNew();
    if (m_view)
        m_view->importFile(path);
}

void MainWindow::fillRecent()
{
    const auto pools = recentPools();
    m_welcome->fillRecent();
    m_actions->recent->clear();
    for (const RecentPool& pool : pools) {
        QAction* action = m_actions->recent->addAction(QFileInfo(pool.path).fileName());
        action->setToolTip(pool.path);
        action->setEnabled(!pool.missing);
        connect(action, &QAction::triggered, this, [this, pool] { open(pool.path); });
    }
    m_actions->recent->menuAction()->setEnabled(!pools.isEmpty());
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(m_desk.theme(), this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showRoom(m_view ? m_view->room() : QStringLiteral("start"));
    m_help->show();
    m_help->activateWindow();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_viewMenu->retranslate();
    fillRecent();
    setWindowTitle(m_view ? QFileInfo(m_view->pool().path()).fileName() + QStringLiteral(" – ") + tr("Advisor Pool")
                          : tr("Advisor Pool"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    windowSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    if (m_view) {
        m_view->rememberRooms();
        if (!m_view->showsMoment())
            rememberPool(m_view->pool().path(), m_view->pool().tables().count(Advisor::kind()).value_or(0),
                         !m_view->pool().isWritable());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openDropped(paths);
}

// Pools that fall onto an open one come together with it; onto none, the first is opened.
void MainWindow::openDropped(const QStringList& paths)
{
    QStringList pools =
        paths.filter(QRegularExpression(QStringLiteral("\\.pool$"), QRegularExpression::CaseInsensitiveOption));
    if (pools.isEmpty() || (pools.size() == 1 && !m_view))
        return openAny(paths.front());
    if (!m_view)
        open(pools.takeFirst());
    if (m_view && m_view->pool().isWritable())
        m_view->previewMerge(pools);
    else if (m_view)
        m_view->notices().fail({.fault = *m_view->pool().whyReadOnly(), .file = m_view->pool().path()});
}

} // namespace advisorpool
