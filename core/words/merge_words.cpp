#include "core/words/merge_words.h"

#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

} // namespace

QStringList recoveryWords(const Recovery& recovery)
{
    QStringList lines;
    lines
        << (recovery.backup.isEmpty()
                ? Words::tr(
                      "No backup beside it is sound; the pool was put together from what the damaged file still holds.")
                : Words::tr("Started again from the backup %1.").arg(QFileInfo(recovery.backup).fileName()));
    if (recovery.unread)
        lines << Words::tr("Nothing could be read of the damaged file.");
    else
        lines << Words::tr("%n edit(s) that the backup lacks came in from the damaged file.", nullptr,
                           static_cast<int>(recovery.salvaged.edits));
    for (const Error& error : recovery.salvaged.left)
        lines << Words::tr("Left out: %1").arg(describe(error));
    lines << Words::tr("The damaged file is kept as %1.").arg(QFileInfo(recovery.kept).fileName());
    return lines;
}

QString nameOfErased(Pool& pool, const Id& record)
{
    for (const Kind* kind : pool.kinds())
        if (const auto found = pool.record(*kind, record); found && *found && !(*found)->erased)
            return nameOf(pool, **found);
    return record.text();
}

} // namespace advisorpool
