#pragma once

#include "core/pool/pool.h"
#include "ui/window/desk.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QTemporaryDir;

namespace advisorpool {

class HelpWindow;
class PoolView;
class ViewMenu;
class WelcomeSide;
class WindowActions;

// A window: the welcome page, or one pool. Another pool opens in another window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk& desk);

    void open(const QString& path);
    void openAny(const QString& path); // a pool, or a spreadsheet for the pool that is open
    PoolView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeWelcome();
    void connectActions();
    void adopt(std::unique_ptr<Pool> pool);
    void take(Result<std::unique_ptr<Pool>> pool);
    void openDropped(const QStringList& paths);
    void openAsOf(const QDateTime& moment, const QString& path, const std::shared_ptr<QTemporaryDir>& folder);
    MainWindow& emptyWindow();
    void recoverOpen();
    void openSample();
    void askNew();
    void askOpen();
    void askImport();
    void askCopy();
    void askMerge();
    void fillRecent();
    void retranslate();
    void showHelp();

    Desk& m_desk;
    WindowActions* m_actions;
    ViewMenu* m_viewMenu;
    QStackedWidget* m_stack;
    WelcomeSide* m_welcome;
    PoolView* m_view = nullptr;
    QPointer<HelpWindow> m_help;
};

} // namespace advisorpool
