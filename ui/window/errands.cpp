#include "ui/window/errands.h"

#include "core/pool/backup.h"
#include "core/pool/verify.h"
#include "core/rosters/export_csv.h"
#include "core/words/words.h"
#include "ui/shell/progress_line.h"
#include "ui/window/pool_job.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace advisorpool {

Errands::Errands(Pool& pool, ProgressLine& progress, Tell tell, QObject* parent)
    : QObject(parent), m_pool(pool), m_progress(progress), m_tell(std::move(tell))
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
        m_tell(wanted ? Strip::Kind::Info : Strip::Kind::Problem, describe(outcome.error()), {}, {});
    });
}

void Errands::importFile(const QString& path)
{
    auto report = std::make_shared<ImportReport>();
    const auto work = [path, report](Pool& pool, const PoolJob::Progress& progress) {
        return importSpreadsheet(pool, path, {.progress = progress}).map([&](const ImportReport& done) {
            *report = done;
        });
    };
    const QString name = QFileInfo(path).fileName();
    run(new PoolJob(m_pool, work, this), tr("Importing %1").arg(name),
        [this, name, report] { Q_EMIT imported(name, *report); });
}

void Errands::exportCsvTo(const QString& path, const RosterSpec& spec)
{
    const auto work = [path, spec](Pool& pool, const PoolJob::Progress&) {
        return exportCsv(pool, spec, path, usualDelimiter(spec.language));
    };
    run(new PoolJob(m_pool, work, this), tr("Exporting"), [this, path] {
        m_tell(Strip::Kind::Ok, tr("Exported: %1").arg(QDir::toNativeSeparators(path)), tr("Open"),
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void Errands::saveCopy(const QString& path)
{
    const auto work = [path](Pool& pool, const PoolJob::Progress&) { return copyTo(pool, path); };
    run(new PoolJob(m_pool, work, this), tr("Saving a copy"), [this, path] {
        m_tell(Strip::Kind::Ok,
               tr("A copy was saved: %1. Give it a name of its own where it is opened.")
                   .arg(QDir::toNativeSeparators(path)),
               {}, {});
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
            m_tell(Strip::Kind::Ok, tr("The pool is sound."), {}, {});
        else
            m_tell(Strip::Kind::Problem, describe(found->front()), {}, {});
    });
}

} // namespace advisorpool
