#include "ui/window/recover_errand.h"

#include "core/pool/backup.h"
#include "core/shipped/kinds.h"

#include <QThread>

namespace advisorpool {

bool canRecover(const Error& error, const QString& path)
{
    switch (error.fault) {
    case Fault::Damaged:
    case Fault::ForeignJournal:
    case Fault::UnknownKind:
        return true;
    case Fault::NotAPool: // of any other file nobody has a backup
        return !backups(path).isEmpty();
    default:
        return false;
    }
}

void recoverPool(const QString& path, const Session& session, QObject* context,
                 std::function<void(const Result<Recovery>& outcome)> done)
{
    const auto outcome = std::make_shared<Result<Recovery>>();
    QThread* thread = QThread::create([path, session, outcome] { *outcome = recover(path, allKinds(), session); });
    QObject::connect(thread, &QThread::finished, context, [outcome, done = std::move(done)] { done(*outcome); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace advisorpool
