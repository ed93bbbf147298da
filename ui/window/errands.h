#pragma once

#include "core/rosters/roster_query.h"

#include <QObject>

class QTemporaryDir;

namespace advisorpool {

class Notices;
class PoolJob;
class ProgressLine;

// What takes long and runs beside the interface, with progress and cancel: import, export, a copy, the check for
// damage.
class Errands : public QObject
{
    Q_OBJECT

public:
    Errands(Pool& pool, ProgressLine& progress, Notices& notices, QObject* parent);
    ~Errands() override;

    void exportTo(const QString& path, const std::function<Result<void>(Pool&)>& write);
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
    Notices& m_notices;
};

} // namespace advisorpool
