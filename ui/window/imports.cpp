#include "ui/window/imports.h"

#include "core/rosters/rejected_rows.h"
#include "core/words/words.h"
#include "ui/forms/pool_job.h"
#include "ui/importing/import_page.h"
#include "ui/importing/pasted_table.h"
#include "ui/shell/progress_line.h"
#include "ui/window/file_questions.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

namespace advisorpool {

namespace {

constexpr qint64 mostPatience = 1500; // ms

// As a table leaves a spreadsheet program, or comes out of a workbook.
Mapping cutByTabs()
{
    Mapping mapping;
    mapping.encoding = QStringLiteral("UTF-8");
    mapping.delimiter = '\t';
    return mapping;
}

} // namespace

Imports::Imports(Pool& pool, const Theme& theme, QStackedWidget& rooms, ProgressLine& progress, QObject* parent)
    : QObject(parent), m_pool(pool), m_progress(progress), m_page(new ImportPage(pool, theme, &rooms))
{
    rooms.addWidget(m_page);
    connect(m_page, &ImportPage::previewWanted, this, &Imports::previewSoon);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Imports::preview);
    connect(m_page, &ImportPage::importWanted, this, &Imports::import);
    connect(m_page, &ImportPage::closed, this, &Imports::leave);
    connect(m_page, &ImportPage::anotherFileWanted, this, &Imports::anotherFileWanted);
    connect(m_page, &ImportPage::saveRejectedWanted, this, &Imports::saveRejected);
    connect(&progress, &ProgressLine::cancelled, this, [this] { // of other work, perhaps
        if (m_reading || m_importing)
            leave();
    });
}

Imports::~Imports()
{
    delete m_reading.data(); // each waits for its thread
    delete m_importing.data();
}

void Imports::openFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = readSpreadsheet(path);
    if (!file) {
        Error error = file.error();
        error.file = path;
        Q_EMIT failed(error);
        return;
    }
    open(name, file->bytes, file->sheet.isEmpty() ? Mapping() : cutByTabs());
    if (!file->otherSheets.isEmpty())
        Q_EMIT told(
            tr("This is the sheet “%1” of %2. It has others, too: %3. Copy what you need of them, and paste it.")
                .arg(file->sheet, name, file->otherSheets.join(QStringLiteral(", "))));
}

void Imports::paste()
{
    const auto table = pastedTable(*QGuiApplication::clipboard()->mimeData());
    if (!table) {
        Q_EMIT told(tr("There is no table on the clipboard. Copy rows in a spreadsheet first, headings included."));
        return;
    }
    open(tr("clipboard"), *table, cutByTabs());
}

QString Imports::name() const
{
    return m_page->draft().name;
}

void Imports::open(const QString& name, const QByteArray& bytes, const Mapping& mapping)
{
    if (m_importing)
        return;
    m_open = true;
    m_patience = 0;
    Q_EMIT opened();
    m_page->start(name, bytes, mapping);
}

PoolJob* Imports::jobFor(std::shared_ptr<ImportReport> report, bool dryRun)
{
    const QByteArray bytes = m_page->draft().bytes;
    const ImportOptions options = m_page->options(dryRun);
    const auto work = [bytes, options, report](Pool& pool, const PoolJob::Progress& progress) {
        ImportOptions watched = options;
        watched.progress = progress;
        return importSpreadsheet(pool, bytes, watched).map([&](ImportReport&& done) { *report = std::move(done); });
    };
    auto* job = new PoolJob(m_pool, work, this);
    const int lines = static_cast<int>(bytes.count('\n')); // as near to the rows as it need be
    connect(job, &PoolJob::progressed, this, [this, lines](qint64 done) {
        const int now = static_cast<int>(done);
        m_progress.advance(now, std::max(now, lines));
    });
    return job;
}

// Whoever corrects one cell corrects the next: what a cell means shows at once, whom the rows are about when they rest.
void Imports::previewSoon()
{
    if (m_reading)
        m_reading->cancel();
    m_soon.start(m_patience);
}

// What was chosen last counts: a preview that is under way is given up for the next.
void Imports::preview()
{
    if (m_reading) {
        m_again = true;
        m_reading->cancel();
        return;
    }
    m_again = false;
    m_took.start();
    auto report = std::make_shared<ImportReport>();
    m_progress.begin(tr("Reading %1").arg(m_page->draft().name));
    m_reading = jobFor(report, true);
    m_reading->start([this, report](const Result<void>& outcome) {
        m_reading = nullptr;
        m_progress.end();
        if (m_again)
            return preview();
        if (outcome)
            m_patience = static_cast<int>(std::min<qint64>(m_took.elapsed() / 4, mostPatience));
        const bool isOld = m_soon.isActive(); // something was said since
        if (m_open && !isOld && (outcome || outcome.error().fault != Fault::Cancelled))
            m_page->takePreview(outcome.map([&] { return std::move(*report); }));
        if (std::exchange(m_thenImport, false) && m_open && outcome)
            import();
    });
}

void Imports::import()
{
    if (m_importing)
        return;
    if (m_soon.isActive()) {
        m_soon.stop();
        preview();
    }
    if (m_reading) {
        m_thenImport = true;
        return;
    }
    auto report = std::make_shared<ImportReport>();
    const QString name = m_page->draft().name;
    m_progress.begin(tr("Importing %1").arg(name));
    m_page->setBusy(true);
    m_importing = jobFor(report, false);
    m_importing->start([this, report, name](const Result<void>& outcome) {
        m_importing = nullptr;
        m_progress.end();
        m_page->setBusy(false);
        (void)m_pool.refresh();
        if (!outcome) { // nothing of it has happened; the page is as it was
            if (outcome.error().fault == Fault::Cancelled)
                Q_EMIT told(tr("The import was cancelled. Nothing was imported."));
            else
                Q_EMIT failed(outcome.error());
            return;
        }
        m_open = false;
        for (auto* misfits : {&report->rejected, &report->doubtful})
            for (Misfit& misfit : *misfits) // as a spreadsheet program counts
                misfit.line = m_page->model().numberOf(misfit.line);
        Q_EMIT imported(name, *report);
    });
}

// Cancels what is under way; where nothing is, the assistant closes.
void Imports::leave()
{
    if (m_importing)
        return m_importing->cancel();
    m_soon.stop();
    if (m_reading)
        m_reading->cancel();
    if (std::exchange(m_open, false))
        Q_EMIT closed();
}

void Imports::saveRejected()
{
    const QString name = QFileInfo(m_page->draft().name).completeBaseName() + QStringLiteral(" – ") + tr("to correct");
    const QString path = askWhereToSaveRows(m_page->window(), name);
    if (path.isEmpty())
        return;
    const auto done = writeRejectedRows(
        m_page->report(), [](const Misfit& misfit) { return describe(misfit); }, path);
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace advisorpool
