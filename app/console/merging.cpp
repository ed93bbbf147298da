#include "app/console/erasing.h"
#include "app/console/usage.h"

#include "core/checks/checker.h"
#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "core/pool/recover.h"
#include "core/shipped/kinds.h"
#include "core/words/merge_preview.h"
#include "core/words/merge_words.h"
#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, conflict, value;
    std::vector<std::string> others;
    bool dryRun = false;
    bool salvage = false;
    bool acceptErasures = false;
    int take = 0;
};

QJsonObject toJson(const MergeReport& report)
{
    QJsonArray erased, left, arrivals;
    for (const Arrival& arrival : report.arrivals)
        arrivals.append(QJsonObject{{QStringLiteral("file"), arrival.file},
                                    {QStringLiteral("author"), arrival.author},
                                    {QStringLiteral("copy"), arrival.copy},
                                    {QStringLiteral("edits"), arrival.edits}});
    for (const Id& id : report.erased)
        erased.append(id.text());
    for (const Error& error : report.left)
        left.append(describe(error));
    return {{QStringLiteral("edits"), report.edits},
            {QStringLiteral("created"), report.created},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("deleted"), report.deleted},
            {QStringLiteral("conflicts"), report.conflicts},
            {QStringLiteral("problems"), report.problems},
            {QStringLiteral("arrivals"), arrivals},
            {QStringLiteral("erased"), erased},
            {QStringLiteral("left"), left},
            {QStringLiteral("strangers"), QJsonArray::fromStringList(report.strangers)},
            {QStringLiteral("clocks_ahead"), QJsonArray::fromStringList(report.clocksAhead)},
            {QStringLiteral("merge"), report.number ? QJsonValue(report.number) : QJsonValue()}};
}

void printList(const Context& context, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    context.print(title);
    for (const QString& line : lines)
        context.print(QStringLiteral("  ") + line);
}

// What came in, or what would: then also what it is.
void printReport(const Context& context, const MergeReport& report, const MergePreview* preview)
{
    const auto edits = static_cast<int>(report.edits);
    context.print((preview ? Words::tr("%n edit(s) would come in.", nullptr, edits)
                           : Words::tr("%n edit(s) came in.", nullptr, edits)) +
                  u' ' +
                  Words::tr("Records: %1 new, %2 changed, %3 deleted. Conflicts: %4. New problems: %5.")
                      .arg(report.created)
                      .arg(report.changed)
                      .arg(report.deleted)
                      .arg(report.conflicts)
                      .arg(report.problems));
    for (const Arrival& arrival : report.arrivals)
        context.print(Words::tr("  %1, copy %2: %n edit(s)", nullptr, static_cast<int>(arrival.edits))
                          .arg(arrival.author, arrival.copy));
    if (preview) {
        printList(context, Words::tr("New:"), preview->created);
        printList(context, Words::tr("Changed:"), preview->changed);
        printList(context, Words::tr("Deleted:"), preview->deleted);
        printList(context, Words::tr("Erased for good:"), preview->erased);
        printList(context, Words::tr("Conflicts:"), preview->conflicts);
        printList(context, Words::tr("New problems:"), preview->problems);
    }
    for (const Error& error : report.left)
        context.print(Words::tr("Left out: %1").arg(describe(error)));
    if (report.number)
        context.print(Words::tr("\"undo --merge %1\" takes it back.").arg(report.number));
}

// What a person may want to know before they go on working with it; in the window these are questions.
void warn(const Context& context, const MergeReport& report)
{
    for (const QString& file : report.strangers)
        context.warn(Words::tr("%1 shares no edit with this pool: it was started apart.").arg(file));
    for (const QString& file : report.clocksAhead)
        context.warn(Words::tr("%1 holds edits dated more than a day ahead: a clock is wrong.").arg(file));
}

QString namesOfErased(Pool& pool, const QString& ids)
{
    QStringList names;
    for (const QString& id : ids.split(u' '))
        names << nameOfErased(pool, Id::fromText(id).value_or(Id()));
    return names.join(QStringLiteral("; "));
}

Result<MergeReport> mergeThem(Pool& pool, const QStringList& files, const Arguments& arguments)
{
    MergeOptions options{.salvage = arguments.salvage, .acceptErasures = arguments.acceptErasures};
    Checker checker;
    options.countProblems = [&](Pool& merged, std::span<const Id> touched) {
        return checker.check(merged, touched).map([](const std::vector<Problem>& problems) {
            return static_cast<qint64>(problems.size());
        });
    };
    return merge(pool, files, options).map_error([&](Error error) {
        if (error.fault == Fault::NeedsErasureConsent)
            error.value = namesOfErased(pool, error.value);
        return error;
    });
}

void mergeFiles(Context& context, Pool& pool, const Arguments& arguments)
{
    QStringList files;
    for (const std::string& file : arguments.others)
        files << fromArgument(file);
    std::optional<MergePreview> preview;
    Result<MergeReport> report;
    if (arguments.dryRun)
        report = previewMerge(pool, files, arguments.salvage, {}).map([&](MergePreview made) {
            return preview.emplace(std::move(made)).report;
        });
    else
        report = mergeThem(pool, files, arguments);
    if (!context.succeeded(report))
        return;
    const bool hasErased = !report->erased.empty() && !arguments.dryRun;
    if (context.json) {
        QJsonObject json = toJson(*report);
        if (hasErased)
            json.insert(QStringLiteral("backups"), QJsonArray::fromStringList(backups(pool)));
        context.print(json);
    } else {
        printReport(context, *report, preview ? &*preview : nullptr);
        if (hasErased)
            printBackupsThatHold(context, pool);
    }
    warn(context, *report); // pools that were started apart may meet: that alone is nothing to settle
    if (report->conflicts || report->problems || !report->left.empty() || !report->clocksAhead.isEmpty())
        context.exit = Exit::LookHere;
}

void recoverPool(Context& context, const Arguments& arguments)
{
    auto done = recover(fromArgument(arguments.pool), allKinds(), context.session());
    if (!context.succeeded(done))
        return;
    context.hasWritten = !done->wasSound;
    const bool isPartial = done->unread || !done->salvaged.left.empty();
    if (isPartial)
        context.exit = Exit::LookHere;
    if (context.json) {
        QJsonObject json = toJson(done->salvaged);
        json.insert(QStringLiteral("sound"), done->wasSound);
        json.insert(QStringLiteral("backup"), done->backup.isEmpty() ? QJsonValue() : done->backup);
        json.insert(QStringLiteral("kept"), done->kept.isEmpty() ? QJsonValue() : done->kept);
        json.insert(QStringLiteral("unread"), done->unread ? QJsonValue(describe(*done->unread)) : QJsonValue());
        return context.print(json);
    }
    if (done->wasSound)
        return context.print(Words::tr("The pool is sound."));
    for (const QString& line : recoveryWords(*done))
        context.print(line);
}

Result<Id> settle(Pool& pool, const OpenConflict& conflict, const Arguments& arguments, bool byValue)
{
    if (!byValue)
        return resolve(pool, conflict, static_cast<size_t>(arguments.take - 1));
    return conflict.conflict.field->parse(fromArgument(arguments.value)).and_then([&](const Value& value) {
        return resolve(pool, conflict, value);
    });
}

void resolveConflict(Context& context, Pool& pool, const Arguments& arguments, bool byValue)
{
    auto done = conflictNamed(pool, fromArgument(arguments.conflict)).and_then([&](const OpenConflict& conflict) {
        return settle(pool, conflict, arguments, byValue);
    });
    if (!context.succeeded(done))
        return;
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("edit"), done->isNull() ? QJsonValue() : done->text()}});
    else
        context.print(Words::tr("Settled, as edit %1.").arg(done->text()));
}

} // namespace

void addMergeCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto pool = [&](CLI::App* command) {
        command->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    };

    auto* merging =
        console.add_subcommand("merge", Words::tr("Bring in what other copies of the pool have").toStdString());
    pool(merging);
    merging->add_option("OTHER", arguments->others, Words::tr("the other pool files; they are only read").toStdString())
        ->required();
    merging->add_flag("--dry-run", arguments->dryRun, Words::tr("only say what would happen").toStdString());
    merging->add_flag("--salvage", arguments->salvage,
                      Words::tr("take what is sound of a damaged file, and name the rest").toStdString());
    merging->add_flag("--accept-erasures", arguments->acceptErasures,
                      Words::tr("erase here, too, the people whom another copy has erased").toStdString());
    merging->callback([&context, arguments] {
        if (auto opened = context.open(arguments->pool))
            mergeFiles(context, *opened, *arguments);
    });

    auto* recovering = console.add_subcommand(
        "recover", Words::tr("Start a damaged pool again from its newest sound backup, and save what can be read of it")
                       .toStdString());
    pool(recovering);
    recovering->callback([&context, arguments] { recoverPool(context, *arguments); });

    auto* resolving = console.add_subcommand("resolve", Words::tr("Settle a conflict").toStdString());
    pool(resolving);
    resolving->add_option("CONFLICT", arguments->conflict, Words::tr("its id, as \"conflicts\" gives it").toStdString())
        ->required();
    auto* take = resolving->add_option(
        "--take", arguments->take,
        Words::tr("the side that counts, by its number in \"conflicts\": 1, 2, ...").toStdString());
    take->check(fromOne());
    auto* value = resolving->add_option(
        "--value", arguments->value,
        Words::tr("the value, where no side has the right one; an empty one clears the field").toStdString());
    value->excludes(take);
    resolving->callback([&context, arguments, take, value] {
        if (take->count() + value->count() == 0)
            return context.fail(
                {.fault = Fault::Usage,
                 .detail = Words::tr("Give one of these, and only one: %1").arg(QStringLiteral("--take, --value"))});
        if (auto opened = context.open(arguments->pool))
            resolveConflict(context, *opened, *arguments, value->count() > 0);
    });
}

} // namespace advisorpool
