#include "ui/forms/change_words.h"

#include "core/pool/label.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Changes)
};

// Those that say whom an edit is about; the others touch many records.
bool isAboutOne(const QString& label)
{
    return label == labelCode(Label::Add) || label == labelCode(Label::Set) || label == labelCode(Label::Delete) ||
           label == labelCode(Label::Resolve);
}

QString nameOfRecord(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = pool.record(kind, id);
    return record && *record ? nameOf(pool, **record).section(QStringLiteral(" · "), 0, 0) : QString();
}

} // namespace

Result<std::vector<FieldChange>> fieldChanges(Pool& pool, const Change& change)
{
    auto stored = pool.changelog().ofRecord(change.record);
    if (!stored)
        return failure(stored.error());
    std::erase_if(*stored, [&](const Change& other) { return other.edit >= change.edit; });
    return readPatches(*stored).and_then([&](const std::vector<ReadChange>& earlier) {
        const Projection before = project(*change.kind, earlier);
        return readPatch(*change.kind, change.isBlanked() ? QByteArray("{}") : change.patch)
            .map([&](const Patch& patch) {
                std::vector<FieldChange> lines;
                for (const auto& [field, value] : patch) {
                    if (field->index < 0)
                        continue;
                    const Value& old = before.values[static_cast<size_t>(field->index)];
                    lines.push_back({labelOf(*field), shownWords(pool, *field, old), shownWords(pool, *field, value)});
                }
                return lines;
            });
    });
}

QString changeWords(const Change& change)
{
    const auto patch = readPatch(*change.kind, change.isBlanked() ? QByteArray("{}") : change.patch);
    const QString kind = labelOf(*change.kind);
    if (!change.strikes.empty())
        return Words::tr("%1: taken back").arg(kind);
    if (change.parents.empty())
        return Words::tr("%1: added").arg(kind);
    QStringList fields;
    if (patch)
        for (const auto& [field, value] : *patch) {
            if (field == &Kind::deleted())
                return value.yes() ? Words::tr("%1: deleted").arg(kind) : Words::tr("%1: brought back").arg(kind);
            fields << labelOf(*field);
        }
    const QString words = fields.join(QStringLiteral(", "));
    return change.owner.isNull() ? words : kind + QStringLiteral(": ") + words;
}

QString subjectOf(Pool& pool, const Change& change)
{
    const Field* owner = change.kind->ownerField();
    if (!owner || change.owner.isNull())
        return nameOfRecord(pool, *change.kind, change.record);
    const Kind* kind = pool.kinds().find(owner->target);
    return kind ? nameOfRecord(pool, *kind, change.owner) : QString();
}

QString editWords(Pool& pool, const EditRow& edit)
{
    const QString label = labelWords(edit.label);
    if (!isAboutOne(edit.label))
        return label;
    const auto changes = pool.changelog().ofEdit(edit.id, 1);
    if (!changes || changes->empty())
        return label;
    const QString name = subjectOf(pool, changes->front());
    return name.isEmpty() ? label : Words::tr("%1: %2").arg(label, name);
}

} // namespace advisorpool
