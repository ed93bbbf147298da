#include "app/console/context.h"
#include "app/console/help.h"
#include "app/console/usage.h"

#include "core/documents/document.h"
#include "core/reports/roster_page.h"
#include "core/rosters/export_csv.h"
#include "core/rosters/export_json.h"
#include "core/rosters/export_xlsx.h"
#include "core/rosters/roster.h"
#include "core/rosters/safe_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const QStringList rosterFormats{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("html"),
                                QStringLiteral("pdf"), QStringLiteral("json")};

struct ExportArguments
{
    std::string pool, roster, columns, filter, sort, delimiter, file;
    std::string format;
};

// A saved roster by its name or id; what is given besides replaces its parts.
Result<Roster> savedRoster(Pool& pool, const QString& wanted)
{
    std::optional<Roster> found;
    auto done = pool.tables().readAll(Roster::kind(), [&](const Record& record) {
        if (record.isAlive() && (record.id.text() == wanted || record[u"name"].text() == wanted))
            found = fromRecord<Roster>(record);
        return !found;
    });
    if (!done)
        return failure(done.error());
    if (!found)
        return failure({.fault = Fault::NoRecord, .value = wanted, .detail = Roster::kind().name});
    return *found;
}

Result<RosterSpec> specFrom(Pool& pool, const ExportArguments& arguments)
{
    Result<Roster> roster = arguments.roster.empty() ? Roster{} : savedRoster(pool, fromArgument(arguments.roster));
    if (!roster)
        return failure(roster.error());
    const auto given = [](const std::string& argument, const QString& saved) {
        return argument.empty() ? saved : fromArgument(argument);
    };
    const QString columns = given(arguments.columns, roster->columns);
    auto spec = rosterSpec(columns, given(arguments.filter, roster->filter), given(arguments.sort, roster->sort),
                           QLocale().language());
    return spec.and_then([&](RosterSpec& whole) -> Result<RosterSpec> {
        if (whole.columns.isEmpty())
            return failure(
                {.fault = Fault::Usage, .detail = Words::tr("Name a saved roster, or its columns with --columns.")});
        return std::move(whole);
    });
}

Result<void> writePage(Pool& pool, const RosterSpec& spec, const QString& title, bool pdf, QIODevice& device)
{
    return rosterPage(pool, spec, title)
        .and_then([&](const QString& html) { return pdf ? toPdf(html) : Result<QByteArray>(html.toUtf8()); })
        .map([&](const QByteArray& bytes) { device.write(bytes); }); // the device keeps what went wrong
}

Result<void> writeRoster(Pool& pool, const RosterSpec& spec, const ExportArguments& arguments, QIODevice& device)
{
    if (arguments.format == "json")
        return exportJson(pool, spec, device);
    if (arguments.format == "xlsx")
        return exportXlsx(pool, spec, device);
    if (arguments.format != "csv")
        return writePage(pool, spec, arguments.roster.empty() ? Words::tr("Roster") : fromArgument(arguments.roster),
                         arguments.format == "pdf", device);
    const char delimiter =
        arguments.delimiter.empty() ? usualDelimiter(QLocale().language()) : delimiterFrom(arguments.delimiter);
    return exportCsv(pool, spec, device, forExcel(delimiter));
}

Result<void> writeRoster(Pool& pool, const RosterSpec& spec, const ExportArguments& arguments)
{
    if (!arguments.file.empty())
        return writeSafely(fromArgument(arguments.file),
                           [&](QIODevice& device) { return writeRoster(pool, spec, arguments, device); });
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure({.fault = Fault::FileUnwritable, .detail = out.errorString()});
    auto done = writeRoster(pool, spec, arguments, out);
    if (done && !out.flush())
        return failure({.fault = Fault::FileUnwritable, .detail = out.errorString()});
    return done;
}

// As asked for, else as the file's name ends.
std::string formatOf(const Context& context, const ExportArguments& arguments)
{
    if (!arguments.format.empty())
        return arguments.format;
    if (arguments.file.empty())
        return context.json ? "json" : "csv";
    const QString ending = QFileInfo(fromArgument(arguments.file)).suffix().toLower();
    return rosterFormats.contains(ending) ? ending.toStdString() : "csv";
}

void exportRoster(Context& context, Pool& pool, ExportArguments arguments)
{
    arguments.format = formatOf(context, arguments);
    auto done =
        specFrom(pool, arguments).and_then([&](const RosterSpec& spec) { return writeRoster(pool, spec, arguments); });
    if (context.succeeded(done) && !arguments.file.empty())
        context.wrote(fromArgument(arguments.file));
}

} // namespace

void addExportCommand(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<ExportArguments>();
    auto* command =
        console.add_subcommand("export", Words::tr("Write a roster: chosen columns of chosen advisors").toStdString());
    command->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    command->add_option("ROSTER", arguments->roster, Words::tr("a saved roster, by its name").toStdString());
    command->add_option("--columns", arguments->columns, Words::tr("columns, separated by commas").toStdString());
    command->add_option("--filter", arguments->filter, Words::tr("only those that a condition fits").toStdString());
    command->add_option("--sort", arguments->sort,
                        Words::tr("columns to sort by; a minus before one: falling").toStdString());
    command
        ->add_option("--format", arguments->format,
                     Words::tr("csv, xlsx, html, pdf or json; else what the file's name ends in").toStdString())
        ->check(oneOf(rosterFormats));
    command
        ->add_option("--delimiter", arguments->delimiter,
                     Words::tr("between the columns of CSV; usually , in English and ; in Russian").toStdString())
        ->check(aDelimiter());
    command->add_option("-o,--output", arguments->file, Words::tr("the file to write").toStdString());
    command->footer((columnsHelp() + QStringLiteral("\n\n") + filterHelp()).toStdString());
    command->callback([&context, arguments] {
        if (auto pool = context.open(arguments->pool))
            exportRoster(context, *pool, *arguments);
    });
}

} // namespace advisorpool
