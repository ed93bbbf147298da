#pragma once

#include "core/rosters/csv_writer.h"
#include "core/rosters/roster_query.h"
#include "ui/shell/strip.h"

class QTemporaryDir;

namespace advisorpool {

class PoolJob;
class ProgressLine;

// What takes long and runs beside the interface, with progress and cancel: import, export, a copy, the check for
// damage.
class Errands : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void()>;
    using Tell = std::function<void(Strip::Kind kind, const QString& words, const QString& action, const Act& act)>;

    Errands(Pool& pool, ProgressLine& progress, Tell tell, QObject* parent);
    ~Errands() override;

    void exportCsvTo(const QString& path, const RosterSpec& spec, const CsvWriteOptions& format);
    void copyToClipboard(const RosterSpec& spec, const std::vector<Id>& only); // none: all
    void saveCopy(const QString& path);
    void verify();
    void showAsOf(const QDateTime& moment);

Q_SIGNALS:
    void asOfReady(const QDateTime& moment, const QString& path, const std::shared_ptr<QTemporaryDir>& folder);

private:
    using Done = std::function<void()>;
    void run(PoolJob* job, const QString& work, Done done);

    Pool& m_pool;
    ProgressLine& m_progress;
    Tell m_tell;
};

} // namespace advisorpool
