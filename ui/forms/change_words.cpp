#include "ui/forms/change_words.h"

#include "core/pool/history.h"
#include "core/pool/label.h"
#include "core/rosters/columns.h"
#include "core/rosters/roster.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/mark_sight.h"
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
    return label == labelCode(Label::Sample) || label == labelCode(Label::Add) || label == labelCode(Label::Set) ||
           label == labelCode(Label::Delete) || label == labelCode(Label::Resolve) || label == labelCode(Label::Undo) ||
           label == labelCode(Label::Redo);
}

QString nameOfRecord(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = pool.record(kind, id);
    return record && *record ? nameOf(pool, **record).section(QStringLiteral(" · "), 0, 0) : QString();
}

// "Name, Administration": a roster names its columns by their codes.
QString columnsInWords(Pool& pool, const QString& names)
{
    QStringList words;
    for (QString name : names.split(u',', Qt::SkipEmptyParts)) {
        const bool falls = name.startsWith(u'-');
        name = name.mid(falls ? 1 : 0);
        const auto column = columnNamed(pool, name, QLocale().language());
        words << (column ? column->label : name) + (falls ? QStringLiteral(" ↓") : QString());
    }
    return words.join(QStringLiteral(", "));
}

FieldChange inWords(Pool& pool, const Kind& kind, const Field& field, const Value& before, const Value& after)
{
    const bool isColumns =
        &kind == &Roster::kind() && field.name != QLatin1String("name") && field.name != QLatin1String("filter");
    const auto words = [&](const Value& value) {
        return isColumns ? columnsInWords(pool, value.text()) : shownWords(pool, field, value);
    };
    return {labelOf(field), words(before), words(after)};
}

// What an undo gave back: the fields that stand differently with it than without.
std::vector<FieldChange> givenBack(Pool& pool, const Kind& kind, const Projection& before, const Projection& after)
{
    std::vector<FieldChange> lines;
    for (const auto& field : kind.fields) {
        const Value& old = before.values[static_cast<size_t>(field->index)];
        const Value& now = after.values[static_cast<size_t>(field->index)];
        if (old != now)
            lines.push_back(inWords(pool, kind, *field, old, now));
    }
    return lines;
}

} // namespace

Result<std::vector<FieldChange>> fieldChanges(Pool& pool, const Change& change)
{
    if (MarkSight(pool).hides(*change.kind, change.record))
        return std::vector<FieldChange>{
            {labelOf(*change.kind), {}, Words::tr("hidden until your own marks are handed in")}};
    auto stored = pool.changelog().ofRecord(change.record);
    if (!stored)
        return failure(stored.error());
    std::erase_if(*stored, [&](const Change& other) { return other.edit > change.edit; });
    return readPatches(*stored).and_then([&](std::vector<ReadChange> earlier) -> Result<std::vector<FieldChange>> {
        const Projection after = project(*change.kind, earlier);
        std::erase_if(earlier, [&](const ReadChange& other) { return other.edit == change.edit; });
        const Projection before = project(*change.kind, earlier);
        if (!change.strikes.empty())
            return givenBack(pool, *change.kind, before, after);
        return readPatch(*change.kind, change.isBlanked() ? QByteArray("{}") : change.patch)
            .map([&](const Patch& patch) {
                std::vector<FieldChange> lines;
                for (const auto& [field, value] : patch) {
                    if (field->index < 0)
                        continue;
                    const Value& old = before.values[static_cast<size_t>(field->index)];
                    lines.push_back(inWords(pool, *change.kind, *field, old, value));
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
        return Words::tr("%1: undone").arg(kind);
    if (change.isBlanked())
        return Words::tr("%1: erased since").arg(kind);
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

// A redo strikes an undo, which struck what is back now.
std::optional<EditRow> struckBy(Pool& pool, const EditRow& edit)
{
    const bool isRedo = edit.label == labelCode(Label::Redo);
    if (!isRedo && edit.label != labelCode(Label::Undo))
        return {};
    const auto changes = pool.changelog().ofEdit(edit.id, 1);
    if (!changes || changes->empty() || changes->front().strikes.empty())
        return {};
    const auto struck = pool.changelog().edit(changes->front().strikes.back());
    if (!struck || !*struck)
        return {};
    const bool isUndo = (*struck)->label == labelCode(Label::Undo);
    return isRedo && isUndo ? struckBy(pool, **struck) : *struck;
}

QString editWords(Pool& pool, const EditRow& edit)
{
    const QString label = labelWords(edit.label);
    if (const auto before = struckBy(pool, edit))
        return Words::tr("%1: “%2”").arg(label, editWords(pool, *before));
    if (!isAboutOne(edit.label))
        return label;
    const auto changes = pool.changelog().ofEdit(edit.id, 1);
    const auto subjects = subjectsOf(pool, edit.id);
    if (!changes || changes->empty() || !subjects)
        return label;
    const QString name = subjectOf(pool, changes->front());
    const QString what = name.isEmpty() ? label : Words::tr("%1: %2").arg(label, name);
    return *subjects <= 1 ? what : what + Words::tr(" and %n more", nullptr, static_cast<int>(*subjects) - 1);
}

QString editTitle(Pool& pool, const EditRow& edit)
{
    const QString words = editWords(pool, edit);
    if (edit.label != labelCode(Label::Import))
        return words;
    const auto records = pool.changelog().countOfEdit(edit.id);
    return records ? words + QStringLiteral(": ") + Words::tr("%n record(s)", nullptr, static_cast<int>(*records))
                   : words;
}

} // namespace advisorpool
