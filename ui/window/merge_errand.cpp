#include "ui/window/merge_errand.h"

#include "ui/forms/pool_job.h"
#include "ui/merging/merging_page.h"
#include "ui/shell/progress_line.h"

#include <QElapsedTimer>

namespace advisorpool {

MergeErrand::MergeErrand(Pool& pool, ProgressLine& progress, MergingPage& page, QObject* parent)
    : QObject(parent), m_pool(pool), m_progress(progress), m_page(page)
{
}

MergeErrand::~MergeErrand()
{
    delete m_job; // it waits for its thread
}

void MergeErrand::preview(const QStringList& files, bool salvage)
{
    auto preview = std::make_shared<MergePreview>();
    m_page.showWaiting(files);
    const auto work = [files, salvage, preview](Pool& pool, const MergeProgress& progress) {
        return previewMerge(pool, files, salvage, progress).map([&](MergePreview made) { *preview = std::move(made); });
    };
    run(tr("Looking at what would come in"), work, [this, files, preview](const Result<void>& outcome) {
        outcome ? m_page.showPreview(*preview) : m_page.showRefused(files, outcome.error());
    });
}

void MergeErrand::merge(const MergePreview& shown)
{
    auto number = std::make_shared<qint64>(0);
    const auto work = [shown, number](Pool& pool, const MergeProgress& progress) {
        return mergeAsShown(pool, shown, progress).map([&](const MergeReport& made) { *number = made.number; });
    };
    run(tr("Bringing copies together"), work, [this, shown, number](const Result<void>& outcome) {
        (void)m_pool.refresh();
        outcome ? m_page.showMerge(*number, shown.problems) : Q_EMIT failed(outcome.error());
    });
}

void MergeErrand::undo(qint64 number)
{
    const auto work = [number](Pool& pool, const MergeProgress&) {
        return undoMerge(pool, number).map([](const Id&) {});
    };
    run(tr("Undoing the merge"), work, [this](const Result<void>& outcome) {
        (void)m_pool.refresh();
        outcome ? Q_EMIT undone(tr("The merge was undone")) : Q_EMIT failed(outcome.error());
    });
}

void MergeErrand::run(const QString& words, Work work, std::function<void(const Result<void>& outcome)> done)
{
    delete m_job; // what it was asked for is asked for anew
    auto all = std::make_shared<std::atomic<qint64>>(0);
    m_job = new PoolJob(
        m_pool,
        [work = std::move(work), all](Pool& pool, const PoolJob::Progress& progress) {
            QElapsedTimer told; // the interface need not hear of each edit
            told.start();
            return work(pool, [&](qint64 number, qint64 total) {
                constexpr qint64 often = 40; // milliseconds
                *all = total;
                return told.elapsed() < often || (told.restart(), progress(number));
            });
        },
        nullptr);
    m_progress.begin(words);
    connect(m_job, &PoolJob::progressed, this,
            [this, all](qint64 number) { m_progress.advance(static_cast<int>(number), static_cast<int>(*all)); });
    connect(&m_progress, &ProgressLine::cancelled, m_job, &PoolJob::cancel);
    m_job->start([this, done = std::move(done)](const Result<void>& outcome) {
        m_job = nullptr; // it goes by itself
        m_progress.end();
        done(outcome);
    });
}

} // namespace advisorpool
