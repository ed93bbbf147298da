#include "ui/conflicts/settling.h"

#include "core/people/advisor.h"
#include "core/people/remark.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::ConflictPage)
};

} // namespace

bool canKeepReason(const ConflictEntry& entry)
{
    return entry.root().kind == &Advisor::kind() && entry.conflict.conflict.field != &Kind::deleted();
}

QString settleWords(const ConflictEntry& entry, const QString& value, bool isOwn)
{
    constexpr qsizetype longest = 32;
    const Field& field = *entry.conflict.conflict.field;
    if (&field == &Kind::deleted())
        return Words::tr("Settle: %1").arg(value);
    if (value.size() > longest)
        return isOwn ? Words::tr("Write this") : Words::tr("Take this");
    const QString quoted = field.type == FieldType::Text ? Words::tr("“%1”").arg(value) : value;
    return isOwn ? Words::tr("Write %1").arg(quoted) : Words::tr("Take %1").arg(quoted);
}

Result<Id> settle(Pool& pool, const ConflictEntry& entry, const Value& value, const QString& reason)
{
    Edit edit(pool, Label::Resolve);
    if (auto done = resolve(edit, entry.conflict, value); !done)
        return failure(done.error());
    if (!reason.isEmpty() && canKeepReason(entry)) {
        const QString settledAs = sideWords(pool, entry.conflict, value);
        Remark remark{.advisor = entry.root().id,
                      .text = Words::tr("%1, settled as %2: %3").arg(entry.words().field, settledAs, reason)};
        if (auto done = edit.save(remark); !done)
            return failure(done.error());
    }
    return edit.commit();
}

} // namespace advisorpool
