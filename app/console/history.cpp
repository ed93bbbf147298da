#include "app/console/context.h"
#include "app/console/usage.h"

#include "core/pool/dump.h"
#include "core/pool/json.h"
#include "core/pool/merge.h"
#include "core/pool/undo.h"
#include "core/words/conflict_words.h"
#include "core/words/words.h"
#include "core/workshops/mark_sight.h"

#include <QCoreApplication>
#include <QFile>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, kind, id, edit, record, day;
    int merge = 0;
};

// One entry for each edit, or for each change of one record, newest first.
Result<void> eachEntry(Pool& pool, const Kind* kind, const std::optional<Id>& record,
                       const std::function<void(const EditRow&, const std::vector<Change>&)>& take)
{
    if (!record) {
        Result<void> outcome;
        auto done = pool.changelog().edits([&](const EditRow& edit) {
            outcome =
                pool.changelog().ofEdit(edit.id).map([&](const std::vector<Change>& changes) { take(edit, changes); });
            return outcome.has_value();
        });
        return done ? outcome : done;
    }
    auto changes = pool.changelog().ofRecord(*record);
    if (!changes)
        return failure(changes.error());
    if (changes->empty() || changes->front().kind != kind)
        return failure({.fault = Fault::NoRecord, .value = record->text()});
    for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
        auto edit = pool.changelog().edit(change->edit);
        if (!edit)
            return failure(edit.error());
        take(edit->value_or(EditRow{.id = change->edit}), {*change});
    }
    return {};
}

// Others' marks, before one's own are handed in.
QJsonObject withoutMark(QJsonObject change)
{
    QJsonObject fields = change[QStringLiteral("fields")].toObject();
    for (const QString& name : fields.keys())
        if (isOfSheet(*Mark::kind().field(name)))
            fields[name] = QJsonValue::Null;
    change[QStringLiteral("fields")] = fields;
    return change;
}

// A name with a line break could pass for a line of its own.
QString oneLine(const QString& name)
{
    return name.simplified();
}

void showHistory(Context& context, Pool& pool, const Kind* kind = nullptr, const std::optional<Id>& record = {})
{
    QJsonArray list;
    Result<void> outcome;
    MarkSight sight(pool);
    auto done = eachEntry(pool, kind, record, [&](const EditRow& edit, const std::vector<Change>& changes) {
        if (!context.json)
            return context.print(QStringLiteral("%1  %2  %3 · %4: %5, %6")
                                     .arg(edit.id.text(), edit.atText(), oneLine(edit.author), oneLine(edit.copy),
                                          labelWords(edit.label),
                                          Words::tr("%n record(s)", nullptr, static_cast<int>(changes.size()))));
        QJsonArray changed;
        for (const Change& change : changes) {
            auto json = toJson(change);
            if (!json)
                outcome = failure(json.error());
            else
                changed.append(sight.hides(*change.kind, change.record) ? withoutMark(std::move(*json)) : *json);
        }
        list.append(toJson(edit, changed));
    });
    if (context.succeeded(done) && context.succeeded(outcome) && context.json)
        context.print(list);
}

void undoMerge(Context& context, Pool& pool, int number)
{
    auto edit = undoMerge(pool, number);
    if (!context.succeeded(edit))
        return;
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("edit"), edit->isNull() ? QJsonValue() : edit->text()}});
    else
        context.print(edit->isNull() ? Words::tr("Nothing to undo.")
                                     : Words::tr("Undone, as edit %1.").arg(edit->text()));
}

void undoEdit(Context& context, Pool& pool, const Arguments& arguments)
{
    if (arguments.merge > 0)
        return undoMerge(context, pool, arguments.merge);
    std::optional<Id> record;
    Id edit;
    if (arguments.edit.empty()) {
        auto last = lastUndoable(pool);
        if (!context.succeeded(last))
            return;
        if (last->isNull())
            return context.fail({.fault = Fault::NothingToUndo, .file = pool.path()});
        edit = *last;
    } else if (auto given = Id::fromText(fromArgument(arguments.edit))) {
        edit = *given;
    } else {
        return context.fail({.fault = Fault::NoEdit, .value = fromArgument(arguments.edit)});
    }
    if (!arguments.record.empty()) {
        record = context.id(arguments.record);
        if (!record)
            return;
    }
    auto undone = undo(pool, edit, record);
    if (!context.succeeded(undone))
        return;
    QJsonArray kept;
    for (const Edit::Kept& field : undone->kept) {
        kept.append(QJsonObject{{QStringLiteral("kind"), field.kind->name},
                                {QStringLiteral("record"), field.record.text()},
                                {QStringLiteral("field"), field.field->name}});
        if (!context.json)
            context.print(Words::tr("%1 %2 keeps a later value in: %3")
                              .arg(labelOf(*field.kind), field.record.text(), labelOf(*field.field)));
    }
    if (context.json)
        return context.print(
            QJsonObject{{QStringLiteral("edit"), undone->edit.isNull() ? QJsonValue() : undone->edit.text()},
                        {QStringLiteral("undone"), edit.text()},
                        {QStringLiteral("kept"), kept}});
    const auto row = pool.changelog().edit(edit);
    const QString what = row && *row ? (*row)->atText() + u' ' + labelWords((*row)->label) : edit.text();
    context.print(undone->edit.isNull() ? Words::tr("Nothing to undo.")
                                        : Words::tr("Undone: %1. The undo is edit %2.").arg(what, undone->edit.text()));
}

void dumpPool(Context& context, Pool& pool, const std::string& day)
{
    std::optional<QDate> asOf;
    if (!day.empty())
        asOf = dayFrom(day);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return context.fail({.fault = Fault::FileUnwritable, .detail = out.errorString()});
    MarkSight sight(pool);
    const auto seen = [&](Record record) { return sight.seen(std::move(record)); };
    if (context.succeeded(dump(pool, asOf, out, seen)) && !out.flush())
        context.fail({.fault = Fault::FileUnwritable, .detail = out.errorString()});
}

// "C1 · Ilse Maes · 2011-02-17T16:10:00.000Z · Brussels-1"
QString sideLine(Pool& pool, const OpenConflict& conflict, const Side& side)
{
    const auto edit = pool.changelog().edit(side.edit);
    QStringList parts{sideWords(pool, conflict, side.value)};
    if (edit && *edit)
        parts << oneLine((*edit)->author) << (*edit)->atText() << oneLine((*edit)->copy);
    return parts.join(QStringLiteral(" · "));
}

void printConflict(const Context& context, Pool& pool, const OpenConflict& conflict)
{
    const ConflictWords words = conflictWords(pool, conflict);
    context.print(conflict.id());
    context.print(QStringLiteral("  %1 – %2").arg(words.subject, words.field));
    if (const auto before = valueBefore(pool, conflict); before && *before)
        context.print(QStringLiteral("  ") + Words::tr("before: %1").arg(sideLine(pool, conflict, **before)));
    int number = 0;
    for (const Side& side : conflict.conflict.sides) {
        const QString line = QStringLiteral("  %1. %2").arg(++number).arg(sideLine(pool, conflict, side));
        context.print(side.value == conflict.shown() ? line + QStringLiteral(" · ") + Words::tr("shown now") : line);
    }
}

void showConflicts(Context& context, Pool& pool)
{
    auto open = conflicts(pool);
    if (!context.succeeded(open))
        return;
    QJsonArray list;
    MarkSight sight(pool);
    std::erase_if(*open, [&](const OpenConflict& conflict) { return sight.hides(*conflict.kind, conflict.record); });
    for (const OpenConflict& conflict : *open) {
        if (!context.json) {
            printConflict(context, pool, conflict);
            continue;
        }
        auto json = toJson(pool, conflict);
        if (!context.succeeded(json))
            return;
        list.append(*json);
    }
    if (context.json)
        context.print(list);
    else if (open->empty())
        context.print(Words::tr("There are no conflicts."));
    if (!open->empty())
        context.exit = Exit::LookHere;
}

} // namespace

void addHistoryCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const CLI::Validator given(checkGiven, "");
    const auto command = [&](const char* name, const QString& help, auto run) {
        auto* added = console.add_subcommand(name, help.toStdString());
        added->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
        added->callback([&context, arguments, run] {
            if (auto pool = context.open(arguments->pool))
                run(context, *pool, *arguments);
        });
        return added;
    };

    auto* history = command("history", Words::tr("Who did what, when and on which copy"),
                            [](Context& c, Pool& pool, const Arguments& a) {
                                if (a.id.empty())
                                    return showHistory(c, pool);
                                const Kind* kind = c.kind(a.kind);
                                if (auto id = kind ? c.id(a.id) : std::nullopt)
                                    showHistory(c, pool, kind, id);
                            });
    auto* kind =
        history->add_option("KIND", arguments->kind, Words::tr("the kind of one record").toStdString())->check(given);
    auto* id = history->add_option("ID", arguments->id, Words::tr("the record's id").toStdString())->check(given);
    kind->needs(id);

    auto* undo =
        command("undo", Words::tr("Take back an edit; without its name, your last one on this copy"), undoEdit);
    auto* edit =
        undo->add_option("EDIT", arguments->edit, Words::tr("the edit; an undo is undone likewise").toStdString())
            ->check(given);
    undo->add_option("--merge", arguments->merge, Words::tr("all that this merge brought, by its number").toStdString())
        ->check(fromOne())
        ->excludes(edit);
    undo->add_option("--record", arguments->record, Words::tr("only what it did to this record").toStdString())
        ->check(given);

    auto* dump = command("dump", Words::tr("Print all that the edits say, as JSON"),
                         [](Context& c, Pool& pool, const Arguments& a) { dumpPool(c, pool, a.day); });
    dump->add_option("--as-of", arguments->day,
                     Words::tr("what is known now about that day (YYYY-MM-DD, UTC)").toStdString())
        ->check(CLI::Validator(checkDay, ""));

    command("conflicts", Words::tr("List the fields that people set differently"),
            [](Context& c, Pool& pool, const Arguments&) { showConflicts(c, pool); });
}

} // namespace advisorpool
