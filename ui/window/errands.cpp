#include "ui/window/errands.h"

#include "core/pool/as_of.h"
#include "core/pool/backup.h"
#include "core/pool/verify.h"
#include "core/rosters/export_clipboard.h"
#include "core/rosters/export_csv.h"
#include "core/words/words.h"
#include "ui/forms/pool_job.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/when.h"
#include "ui/window/notices.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace advisorpool {

Errands::Errands(Pool& pool, ProgressLine& progress, Notices& notices, QObject* parent)
    : QObject(parent), m_pool(pool), m_progress(progress), m_notices(notices)
{
}

Errands::~Errands()
{
    qDeleteAll(findChildren<PoolJob*>(QString(), Qt::FindDirectChildrenOnly)); // each waits for its thread
}

void Errands::run(PoolJob* job, const QString& work, Done done)
{
    m_progress.begin(work);
    connect(job, &PoolJob::progressed, this, [this](qint64 rows) { m_progress.advance(static_cast<int>(rows), 0); });
    connect(&m_progress, &ProgressLine::cancelled, job, &PoolJob::cancel);
    job->start([this, done = std::move(done)](const Result<void>& outcome) {
        m_progress.end();
        (void)m_pool.refresh();
        if (outcome)
            return done();
        const bool wanted = outcome.error().fault == Fault::Cancelled;
        m_notices.tell(wanted ? Strip::Kind::Info : Strip::Kind::Problem, describe(outcome.error()));
    });
}

void Errands::exportTo(const QString& path, const std::function<Result<void>(Pool&)>& write)
{
    run(new PoolJob(
            m_pool, [write](Pool& pool, const PoolJob::Progress&) { return write(pool); }, this),
        tr("Exporting"), [this, path] {
            m_notices.tell(Strip::Kind::Ok, tr("Exported: %1").arg(QDir::toNativeSeparators(path)), tr("Open"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

void Errands::copyToClipboard(const RosterSpec& spec, const std::vector<Id>& only)
{
    auto copied = std::make_shared<ClipboardTable>();
    const auto work = [spec, only, copied](Pool& pool, const PoolJob::Progress&) {
        return exportForClipboard(pool, spec, only).map([&](const ClipboardTable& table) { *copied = table; });
    };
    run(new PoolJob(m_pool, work, this), tr("Copying"), [this, copied] {
        auto* data = new QMimeData; // the clipboard owns it
        data->setText(copied->text);
        data->setHtml(copied->html);
        QGuiApplication::clipboard()->setMimeData(data);
        m_notices.tell(Strip::Kind::Ok, tr("%n row(s) copied, to be pasted into a spreadsheet.", nullptr,
                                           static_cast<int>(copied->rows)));
    });
}

void Errands::saveCopy(const QString& path)
{
    const auto told = [this, path] {
        m_notices.tell(Strip::Kind::Ok, tr("A copy was saved: %1. Give it a name of its own where it is opened.")
                                            .arg(QDir::toNativeSeparators(path)));
    };
    if (QFileInfo::exists(m_pool.path())) {
        const auto work = [path](Pool& pool, const PoolJob::Progress&) { return copyTo(pool, path); };
        return run(new PoolJob(m_pool, work, this), tr("Saving a copy"), told);
    }
    // It is gone, but what is open still has all of it.
    if (const auto done = copyTo(m_pool, path); !done)
        m_notices.fail(done.error());
    else
        told();
}

// In a file of its own, which can't be written and goes with the window that shows it.
void Errands::showAsOf(const QDateTime& moment)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path =
        folder->filePath(QFileInfo(m_pool.path()).completeBaseName() +
                         moment.toLocalTime().toString(QStringLiteral(" yyyy-MM-dd HH-mm")) + QStringLiteral(".pool"));
    const auto work = [moment, path](Pool& pool, const PoolJob::Progress& progress) {
        return writeAsOf(pool, moment, path, progress);
    };
    run(new PoolJob(m_pool, work, this), tr("Going back to %1").arg(dayAndTime(moment)), [this, moment, path, folder] {
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        Q_EMIT asOfReady(moment, path, folder);
    });
}

void Errands::verify()
{
    auto found = std::make_shared<std::vector<Finding>>();
    const auto work = [found](Pool& pool, const PoolJob::Progress&) {
        return advisorpool::verify(pool).map([&](const std::vector<Finding>& findings) { *found = findings; });
    };
    run(new PoolJob(m_pool, work, this), tr("Checking for damage"), [this, found] {
        if (found->empty())
            m_notices.tell(Strip::Kind::Ok, tr("The pool is sound."));
        else
            m_notices.damaged(describe(found->front()));
    });
}

} // namespace advisorpool
