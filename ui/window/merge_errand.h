#pragma once

#include "core/words/merge_preview.h"

namespace advisorpool {

class MergingPage;
class PoolJob;
class ProgressLine;

// Previews a merge and does it, beside the interface, with progress and cancel; the page shows both.
class MergeErrand : public QObject
{
    Q_OBJECT

public:
    MergeErrand(Pool& pool, ProgressLine& progress, MergingPage& page, QObject* parent);
    ~MergeErrand() override;

    void preview(const QStringList& files, bool salvage);
    void merge(const MergePreview& shown);
    void undo(qint64 number);

Q_SIGNALS:
    void undone(const QString& words);
    void failed(const advisorpool::Error& error);

private:
    using Work = std::function<Result<void>(Pool& pool, const MergeProgress& progress)>;
    void run(const QString& words, Work work, std::function<void(const Result<void>& outcome)> done);

    Pool& m_pool;
    ProgressLine& m_progress;
    MergingPage& m_page;
    PoolJob* m_job = nullptr;
};

} // namespace advisorpool
