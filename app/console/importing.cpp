#include "app/console/context.h"
#include "app/console/help.h"
#include "app/console/usage.h"

#include "core/rosters/import.h"
#include "core/rosters/rejected_rows.h"
#include "core/rosters/workshop_import.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QJsonArray toJson(const std::vector<Misfit>& misfits)
{
    QJsonArray list;
    for (const Misfit& misfit : misfits)
        list.append(QJsonObject{{QStringLiteral("line"), misfit.line},
                                {QStringLiteral("column"), misfit.column},
                                {QStringLiteral("value"), misfit.value},
                                {QStringLiteral("reason"), describe(misfit)},
                                {QStringLiteral("code"), code(misfit.why)}});
    return list;
}

QJsonObject toJson(const ImportReport& report)
{
    QJsonObject said{{QStringLiteral("rows"), report.rows},
                     {QStringLiteral("blank"), report.blank},
                     {QStringLiteral("created"), report.created},
                     {QStringLiteral("updated"), report.updated},
                     {QStringLiteral("unchanged"), report.unchanged},
                     {QStringLiteral("rejected"), toJson(report.rejected)},
                     {QStringLiteral("doubtful"), toJson(report.doubtful)},
                     {QStringLiteral("unmapped"), QJsonArray::fromStringList(report.unmapped)},
                     {QStringLiteral("encoding"), report.mapping.encoding},
                     {QStringLiteral("delimiter"), QString(QLatin1Char(report.mapping.delimiter))},
                     {QStringLiteral("edit"), report.edit.isNull() ? QJsonValue() : report.edit.text()}};
    if (!report.otherSheets.isEmpty())
        said.insert(QStringLiteral("other_sheets"), QJsonArray::fromStringList(report.otherSheets));
    return said;
}

void printMisfits(const Context& context, const QString& title, const std::vector<Misfit>& misfits)
{
    if (misfits.empty())
        return;
    context.print(title);
    for (const Misfit& misfit : misfits) {
        const QString line = QString::number(misfit.line);
        const QString why = describe(misfit);
        context.print(QStringLiteral("  ") +
                      (misfit.column.isEmpty() ? Words::tr("line %1: \"%2\": %3").arg(line, misfit.value, why)
                       : misfit.value.isEmpty()
                           ? Words::tr("line %1, %2: %3").arg(line, misfit.column, why)
                           : Words::tr("line %1, %2: \"%3\": %4").arg(line, misfit.column, misfit.value, why)));
    }
}

// `kept`: what was not understood stands in a remark.
void printReport(const Context& context, const ImportReport& report, bool kept)
{
    context.print(Words::tr("%n row(s)", nullptr, static_cast<int>(report.rows)) +
                  Words::tr(": %1 new, %2 updated, %3 unchanged, %4 blank.")
                      .arg(report.created)
                      .arg(report.updated)
                      .arg(report.unchanged)
                      .arg(report.blank));
    printMisfits(context, Words::tr("Rows left out:"), report.rejected);
    printMisfits(context,
                 kept ? Words::tr("To look at (imported without it, kept as a remark):")
                      : Words::tr("To look at (imported without it):"),
                 report.doubtful);
    if (!report.unmapped.isEmpty())
        context.print(Words::tr("Columns left aside: %1").arg(report.unmapped.join(QStringLiteral(", "))));
    if (!report.otherSheets.isEmpty())
        context.print(Words::tr("Sheets left aside: %1").arg(report.otherSheets.join(QStringLiteral(", "))));
}

struct ImportArguments
{
    std::string pool, file, encoding, delimiter, mapping, rejected, participants, marks;
    bool dryRun = false;
};

// A mapping's file that is not there yet is what a dry run is to write.
bool mustWriteMapping(const ImportArguments& arguments)
{
    return arguments.dryRun && !arguments.mapping.empty() && !QFile::exists(fromArgument(arguments.mapping));
}

Result<ImportOptions> optionsFrom(const ImportArguments& arguments)
{
    const bool isGiven = !arguments.mapping.empty() && !mustWriteMapping(arguments);
    auto mapping = isGiven ? readMapping(fromArgument(arguments.mapping)) : Result<Mapping>(Mapping{});
    if (!mapping)
        return failure(mapping.error());
    if (!arguments.encoding.empty())
        mapping->encoding = fromArgument(arguments.encoding);
    if (!arguments.delimiter.empty())
        mapping->delimiter = delimiterFrom(arguments.delimiter);
    return ImportOptions{.mapping = std::move(*mapping), .dryRun = arguments.dryRun};
}

Result<void> writeBesides(const ImportReport& report, const ImportArguments& arguments, bool mapping)
{
    Result<void> done;
    if (mapping)
        done = writeMapping(report.mapping, fromArgument(arguments.mapping));
    if (done && !arguments.rejected.empty())
        done = writeRejectedRows(
            report, [](const Misfit& misfit) { return describe(misfit); }, fromArgument(arguments.rejected));
    return done;
}

void importFile(Context& context, Pool& pool, const ImportArguments& arguments)
{
    const bool newMapping = mustWriteMapping(arguments);
    std::optional<Id> workshop;
    if (const std::string& given = arguments.participants + arguments.marks; !given.empty())
        if (!(workshop = context.id(given)))
            return;
    const QString file = fromArgument(arguments.file);
    auto report = optionsFrom(arguments).and_then([&](const ImportOptions& options) {
        return !arguments.participants.empty() ? importParticipants(pool, file, *workshop, options)
               : !arguments.marks.empty()      ? importMarks(pool, file, *workshop, options)
                                               : importSpreadsheet(pool, file, options);
    });
    if (!context.succeeded(report))
        return;
    if (context.json)
        context.print(toJson(*report));
    else
        printReport(context, *report, arguments.marks.empty());
    if (!report->rejected.empty() || !report->doubtful.empty())
        context.exit = Exit::LookHere;
    context.succeeded(writeBesides(*report, arguments, newMapping));
}

} // namespace

void addImportCommand(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<ImportArguments>();
    auto* import = console.add_subcommand(
        "import", Words::tr("Bring advisors in from a spreadsheet: CSV or a workbook (.xlsx)").toStdString());
    import->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    import
        ->add_option("FILE", arguments->file,
                     Words::tr("the spreadsheet; of a workbook, its first sheet is read").toStdString())
        ->required();
    import->add_flag("--dry-run", arguments->dryRun, Words::tr("only say what would happen").toStdString());
    import->add_option("--encoding", arguments->encoding,
                       Words::tr("the file's encoding, where it is not found right").toStdString());
    import
        ->add_option("--delimiter", arguments->delimiter,
                     Words::tr("what separates its columns: a character, or \"tab\"").toStdString())
        ->check(aDelimiter());
    import
        ->add_option(
            "--mapping", arguments->mapping,
            Words::tr("what its columns mean, as JSON; a dry run writes the file where there is none").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    import
        ->add_option(
            "--rejected", arguments->rejected,
            Words::tr("where to save the rows that nobody can be made of, to mend and import again").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    auto* participants = import->add_option(
        "--participants", arguments->participants,
        Words::tr("a workshop: its people take part in it, too; columns role, nominated_on, answer and the like")
            .toStdString());
    participants->check(CLI::Validator(checkGiven, ""));
    import
        ->add_option("--marks", arguments->marks,
                     Words::tr("a workshop: its candidates' marks, a column for each criterion; of the facilitator who "
                               "is the author")
                         .toStdString())
        ->check(CLI::Validator(checkGiven, ""))
        ->excludes(participants);
    import->footer(mappingHelp().toStdString());
    import->callback([&context, arguments] {
        if (auto pool = context.open(arguments->pool))
            importFile(context, *pool, *arguments);
});
} // namespace advisorpool

} // namespace advisorpool
