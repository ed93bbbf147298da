#pragma once

#include "core/rosters/import.h"
#include "core/rosters/roster_query.h"
#include "ui/shell/strip.h"

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

    void importFile(const QString& path);
    void exportCsvTo(const QString& path, const RosterSpec& spec);
    void saveCopy(const QString& path);
    void verify();

Q_SIGNALS:
    void imported(const QString& file, const advisorpool::ImportReport& report);

private:
    using Done = std::function<void()>;
    void run(PoolJob* job, const QString& work, Done done);

    Pool& m_pool;
    ProgressLine& m_progress;
    Tell m_tell;
};

} // namespace advisorpool
