#pragma once

#include "core/rosters/import.h"
#include "ui/shell/strip.h"
#include "ui/window/desk.h"

#include <QWidget>

class QStackedWidget;
class QTemporaryDir;
class QTimer;

namespace advisorpool {

class AdministrationsRoom;
class AdvisorsRoom;
class Errands;
class Exports;
class HistoryRoom;
class ImportReportPage;
class Imports;
class ProgressLine;
class Rail;
class SearchModel;
class StatusLine;
class Together;
class TopBar;
class UndoActions;
class WindowActions;

// One open pool: rail, top bar, rooms, status line.
class PoolView : public QWidget
{
    Q_OBJECT

public:
    PoolView(std::unique_ptr<Pool> pool, Desk& desk, WindowActions& actions, QWidget* parent);
    ~PoolView() override;

    Pool& pool() { return *m_pool; }
    void importFile(const QString& path);
    void saveCopy(const QString& path);
    Exports& exports() { return *m_exports; }
    QString room() const; // where one is, as the help names it
    void previewMerge(const QStringList& files);
    void showAdvisor(const Id& id);
    void rememberRooms() const; // as the window closes
    // What is shown is how a pool stood at a moment; the folder goes with this view.
    void setMoment(const QDateTime& moment, const std::shared_ptr<QTemporaryDir>& folder);
    const QDateTime& moment() const { return m_moment; }
    void tell(Strip::Kind kind, const QString& words, const QString& action = {}, std::function<void()> act = {});
    void tell(const Error& error);

Q_SIGNALS:
    void importWanted();
    void mergeWanted();
    void asOfReady(const QDateTime& moment, const QString& path, const std::shared_ptr<QTemporaryDir>& folder);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRail();
    void makeRooms();
    void restoreRooms();
    void connectRooms();
    void connectTogether();
    void showPage(QWidget* page);
    void showRecord(const QString& kind, const Id& id);
    void connectActions();
    void goTo(const QString& room);
    void squeeze();
    void takeResult(const QModelIndex& result);
    void retranslate();
    void count();
    void onChanged();
    void showPerson();
    void showReadOnly();
    void connectImports();
    void showReport(const QString& file, const ImportReport& report);

    std::shared_ptr<QTemporaryDir> m_folder; // goes after the pool in it
    QDateTime m_moment;
    std::unique_ptr<Pool> m_pool;
    Desk& m_desk;
    WindowActions& m_actions;
    Rail* m_rail;
    TopBar* m_top;
    SearchModel* m_search;
    Strip* m_strip;
    ProgressLine* m_progress;
    QStackedWidget* m_rooms;
    AdvisorsRoom* m_advisors;
    AdministrationsRoom* m_administrations;
    HistoryRoom* m_history;
    ImportReportPage* m_report;
    Imports* m_imports;
    Exports* m_exports;
    Together* m_together;
    StatusLine* m_status;
    Errands* m_errands;
    UndoActions* m_undo;
    QTimer* m_refresh;
    std::function<void()> m_stripAction;
    bool m_readOnlyShown = false;
};

} // namespace advisorpool
