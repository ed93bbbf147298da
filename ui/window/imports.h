#pragma once

#include "core/rosters/import.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace advisorpool {

class ImportPage;
class PoolJob;
class ProgressLine;
class Theme;

// Spreadsheets on their way in: opens them in the assistant, reads them and imports them off the interface's thread.
class Imports : public QObject
{
    Q_OBJECT

public:
    // The page becomes one of `rooms`.
    Imports(Pool& pool, const Theme& theme, QStackedWidget& rooms, ProgressLine& progress, QObject* parent);
    ~Imports() override;

    ImportPage* page() const { return m_page; }
    void openFile(const QString& path);
    void paste();
    void resume() { Q_EMIT opened(); }
    QString name() const;                  // of the spreadsheet that waits
    bool isOpen() const { return m_open; } // a spreadsheet waits to be imported

Q_SIGNALS:
    void opened();
    void closed();
    void imported(const QString& name, const advisorpool::ImportReport& report);
    void failed(const advisorpool::Error& error);
    void told(const QString& words);
    void anotherFileWanted();

private:
    void open(const QString& name, const QByteArray& bytes, const Mapping& mapping);
    void previewSoon();
    void preview();
    void import();
    void leave();
    void saveRejected();
    PoolJob* jobFor(std::shared_ptr<ImportReport> report, bool dryRun);

    Pool& m_pool;
    ProgressLine& m_progress;
    ImportPage* m_page;
    QPointer<PoolJob> m_reading;
    QPointer<PoolJob> m_importing;
    QTimer m_soon;
    QElapsedTimer m_took;
    int m_patience = 0;        // ms: the longer a preview takes, the longer it waits for more to be said
    bool m_again = false;      // something was chosen while the preview was being made
    bool m_thenImport = false; // it was asked for while the preview was being made
    bool m_open = false;
};

} // namespace advisorpool
