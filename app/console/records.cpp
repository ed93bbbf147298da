#include "app/console/context.h"
#include "app/console/fields.h"
#include "app/console/help.h"

#include "core/checks/guard.h"
#include "core/people/same_person_verdict.h"
#include "core/pool/json.h"
#include "core/rosters/filter.h"
#include "core/rosters/matching.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "core/workshops/mark_sight.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, kind, id, filter;
    std::vector<std::string> fields;
};

void printEdit(Context& context, const Id& edit)
{
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("edit"), edit.isNull() ? QJsonValue() : edit.text()}});
    else
        context.print(edit.isNull() ? Words::tr("Nothing to change.")
                                    : Words::tr("Done, as edit %1.").arg(edit.text()));
}

void addRecord(Context& context, Pool& pool, const Kind& kind, const Arguments& arguments)
{
    auto patch = patchFrom(pool, kind, arguments.fields);
    if (!context.succeeded(patch))
        return;
    Edit edit(pool, Label::Add);
    auto added = edit.add(kind, inOrder(kind, *patch));
    auto done =
        added.and_then([&](const Id& id) { return guard(edit, kind, id, fromArgument(context.reason)); }).and_then([&] {
            return edit.commit();
        });
    if (!context.succeeded(done))
        return;
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("id"), added->text()}});
    else
        context.print(added->text());
}

void setRecord(Context& context, Pool& pool, const Kind& kind, const Id& id, const Arguments& arguments)
{
    auto patch = patchFrom(pool, kind, arguments.fields);
    if (!context.succeeded(patch))
        return;
    Edit edit(pool, Label::Set);
    auto done = edit.set(kind, id, *patch)
                    .and_then([&] { return guard(edit, kind, id, fromArgument(context.reason)); })
                    .and_then([&] { return edit.commit(); });
    if (context.succeeded(done))
        printEdit(context, *done);
}

void deleteRecord(Context& context, Pool& pool, const Kind& kind, const Id& id)
{
    Edit edit(pool, Label::Delete);
    auto done = edit.remove(kind, id)
                    .and_then([&] { return guard(edit, kind, id, fromArgument(context.reason)); })
                    .and_then([&] { return edit.commit(); });
    if (context.succeeded(done))
        printEdit(context, *done);
}

void getRecord(Context& context, Pool& pool, const Kind& kind, const Id& id)
{
    auto found = pool.record(kind, id);
    if (!context.succeeded(found))
        return;
    if (!*found)
        return context.fail({.fault = Fault::NoRecord, .value = id.text()});
    if (!(*found)->isAlive())
        return context.fail(
            {.fault = (*found)->erased ? Fault::ErasedRecord : Fault::DeletedRecord, .value = id.text()});
    MarkSight sight(pool);
    if (sight.hides(kind, id))
        context.warn(Words::tr("Its mark shows once your own are handed in."));
    const Record seen = sight.seen(std::move(**found));
    if (context.json)
        return context.print(toJson(seen));
    for (const auto& field : kind.fields)
        if (const Value& value = seen[*field]; !value.isNull())
            context.print(QStringLiteral("%1 %2").arg(labelOf(*field), -26).arg(valueWords(pool, *field, value)));
}

// Whether it would tell of a mark that it does not show.
bool asksForSheet(const Kind& kind, const QString& filter)
{
    const auto parsed = parseFilter(filter);
    return parsed && &kind == &Mark::kind() && std::ranges::any_of(kind.fields, [&](const auto& field) {
               return isOfSheet(*field) && parsed->asksFor(field->name);
           });
}

void listRecords(Context& context, Pool& pool, const Kind& kind, const QString& filter)
{
    QJsonArray list;
    MarkSight sight(pool);
    const bool telling = asksForSheet(kind, filter);
    bool left = false;
    auto done = eachMatching(pool, kind, filter, [&](const Record& record) {
        if (telling && sight.hides(fromRecord<Mark>(record)))
            return left = true;
        if (context.json)
            list.append(toJson(sight.seen(record)));
        else
            context.print(record.id.text() + QStringLiteral("  ") + nameOf(pool, record));
        return true;
    });
    if (!context.succeeded(done))
        return;
    if (left)
        context.warn(Words::tr("Marks that are hidden until your own are handed in fit no condition on them."));
    if (context.json)
        context.print(list);
}

} // namespace

void addRecordCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto command = [&](const char* name, const QString& help) {
        auto* added = console.add_subcommand(name, help.toStdString());
        added->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
        added->add_option("KIND", arguments->kind, Words::tr("the kind of record; \"kinds\" lists them").toStdString())
            ->required();
        return added;
    };
    const auto takeId = [&](CLI::App* added) {
        added->add_option("ID", arguments->id, Words::tr("the record's id").toStdString())->required();
    };
    const auto takeFields = [&](CLI::App* added) {
        added
            ->add_option("field=value", arguments->fields,
                         Words::tr("values by field; nothing after = clears it").toStdString())
            ->required();
    };
    const auto onKind = [&context, arguments](CLI::App* added, auto run) {
        added->callback([&context, arguments, run] {
            const Kind* kind = context.kind(arguments->kind);
            auto pool = kind ? context.open(arguments->pool) : nullptr;
            if (pool)
                run(context, *pool, *kind, *arguments);
        });
    };
    const auto onRecord = [&](CLI::App* added, auto run) {
        onKind(added, [run](Context& c, Pool& pool, const Kind& kind, const Arguments& a) {
            if (auto id = c.id(a.id))
                run(c, pool, kind, *id, a);
        });
    };

    auto* add = command("add", Words::tr("Add a record"));
    takeFields(add);
    onKind(add, [](Context& c, Pool& pool, const Kind& kind, const Arguments& a) { addRecord(c, pool, kind, a); });

    auto* set = command("set", Words::tr("Change fields of a record"));
    takeId(set);
    takeFields(set);
    onRecord(set, [](Context& c, Pool& pool, const Kind& kind, const Id& id, const Arguments& a) {
        setRecord(c, pool, kind, id, a);
    });

    auto* remove = command("delete", Words::tr("Delete a record, and what belongs to it"));
    takeId(remove);
    onRecord(remove, [](Context& c, Pool& pool, const Kind& kind, const Id& id, const Arguments&) {
        deleteRecord(c, pool, kind, id);
    });

    auto* get = command("get", Words::tr("Show a record"));
    takeId(get);
    onRecord(get, [](Context& c, Pool& pool, const Kind& kind, const Id& id, const Arguments&) {
        getRecord(c, pool, kind, id);
    });

    auto* list = command("list", Words::tr("List the records of a kind"));
    list->add_option("--filter", arguments->filter, Words::tr("only those that a condition fits").toStdString());
    list->footer(filterHelp().toStdString());
    onKind(list, [](Context& c, Pool& pool, const Kind& kind, const Arguments& a) {
        listRecords(c, pool, kind, fromArgument(a.filter));
    });
}

} // namespace advisorpool
