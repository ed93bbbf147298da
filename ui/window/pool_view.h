#pragma once

#include "core/rosters/import.h"
#include "ui/window/desk.h"

#include <QWidget>

class QTemporaryDir;

namespace advisorpool {

class AdvisorMenu;
class Errands;
class Exports;
class FileWatch;
class ImportReportPage;
class Imports;
class Notices;
class ProgressLine;
class Rail;
class Room;
class Rooms;
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
    Notices& notices() { return *m_notices; }
    Exports& exports() { return *m_exports; }
    QString room() const; // where one is, as the help names it
    void previewMerge(const QStringList& files);
    void rememberRooms() const; // as the window closes
    bool showsMoment() const;
    // What is shown is how a pool stood at a moment; the folder goes with this view.
    void setMoment(const QDateTime& moment, const std::shared_ptr<QTemporaryDir>& folder);

Q_SIGNALS:
    void importWanted();
    void mergeWanted();
    void recoverWanted();
    void asOfReady(const QDateTime& moment, const QString& path, const std::shared_ptr<QTemporaryDir>& folder);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectRoom(Room* room);
    void connectRooms();
    void connectImports();
    void connectTogether();
    void connectActions();
    void onPage(QWidget* page, QWidget* before);
    void squeeze();
    void takeResult(const QModelIndex& result);
    void retranslate();
    void showPerson();
    void showReport(const QString& file, const ImportReport& report);
    void sayReport();

    std::shared_ptr<QTemporaryDir> m_folder; // goes after the pool in it
    std::unique_ptr<Pool> m_pool;
    Desk& m_desk;
    WindowActions& m_actions;
    Rail* m_rail;
    TopBar* m_top;
    SearchModel* m_search;
    Notices* m_notices;
    ProgressLine* m_progress;
    StatusLine* m_status;
    Rooms* m_rooms;
    ImportReportPage* m_report;
    int m_reportNotice = -1;
    Together* m_together;
    Errands* m_errands;
    Exports* m_exports;
    Imports* m_imports;
    AdvisorMenu* m_advisorMenu;
    FileWatch* m_file;
    UndoActions* m_undo;
};

} // namespace advisorpool
