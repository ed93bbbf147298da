#include "app/console/context.h"
#include "app/console/usage.h"
#include "app/machine.h"

#include <QGuiApplication>

#include <cstdio>
#include <iostream>
#include <memory>

using namespace advisorpool;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

// Options whose value begins with a minus (`--sort -b`) are handed over in one piece, as `--sort=-b`.
std::vector<std::string> argumentsOf(int argc, char** argv)
{
    static const std::string joined[] = {"--sort", "--filter", "--value", "--reason", "--author", "--copy"};
    std::vector<std::string> arguments;
    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        const bool takesMinus = std::find(std::begin(joined), std::end(joined), argument) != std::end(joined);
        if (takesMinus && i + 1 < argc && argv[i + 1][0] == '-') {
            argument += '=';
            argument += argv[++i];
        }
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

// The language must be known before the help is made.
QString languageIn(const std::vector<std::string>& arguments, const QString& otherwise)
{
    for (size_t i = 0; i < arguments.size(); ++i) {
        const QString argument = fromArgument(arguments[i]);
        const QString value = argument.startsWith(QLatin1String("--language=")) ? argument.mid(11)
                              : argument == QLatin1String("--language") && i + 1 < arguments.size()
                                  ? fromArgument(arguments[i + 1])
                                  : QString();
        if (value == QLatin1String("en") || value == QLatin1String("ru"))
            return value;
    }
    return otherwise;
}

// A PDF has letters, and letters need fonts, which only an application with a screen has: where one is asked for (-o
// x.pdf, --format pdf, a letter, whose text Qt also reads), there is a screen that nobody sees. Everything else starts
// without.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const bool makesPages = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return QByteArray(argument).toLower().endsWith("pdf") || qstrcmp(argument, "letter") == 0;
    });
    if (!makesPages)
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    // That there is no session to run in (XDG_RUNTIME_DIR) is no news.
    const auto usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

void addGlobalOptions(CLI::App& console, Context& context)
{
    console
        .add_option("--language", context.language,
                    Words::tr("en or ru: the language of what is printed").toStdString())
        ->check(oneOf({QStringLiteral("en"), QStringLiteral("ru")}));
    console.add_option("--author", context.author, Words::tr("who does this").toStdString());
    console.add_option("--copy", context.copy, Words::tr("what this copy of the pool is called").toStdString());
    console.add_option("--reason", context.reason, Words::tr("why, where a rule asks for it").toStdString());
    console.add_flag("--json", context.json, Words::tr("print one JSON value").toStdString());
}

// CLI11 translates what it calls labels; the titles of its groups are none. It counts a letter's bytes, we the letters.
struct TranslatedHelp : CLI::Formatter
{
    std::string make_option(const CLI::Option* option, bool isPositional) const override
    {
        const auto width = static_cast<qsizetype>(column_width_);
        QString line = QStringLiteral("  ") + fromArgument(make_option_name(option, isPositional)) +
                       fromArgument(make_option_opts(option));
        if (line.size() >= width)
            line += u'\n' + QString(width, u' ');
        return (line.leftJustified(width) + fromArgument(make_option_desc(option)) + u'\n').toStdString();
    }
    std::string make_group(std::string group, bool isPositional, std::vector<const CLI::Option*> options) const override
    {
        return Formatter::make_group(get_label(group), isPositional, std::move(options));
    }
};

void translateHelp(CLI::App& console)
{
    const auto formatter = std::make_shared<TranslatedHelp>();
    console.formatter(formatter);
    formatter->label("Usage", Words::tr("Usage").toStdString());
    formatter->label("OPTIONS", Words::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Words::tr("COMMAND").toStdString());
    formatter->label("SUBCOMMANDS", Words::tr("COMMANDS").toStdString());
    formatter->label("Options", Words::tr("Options").toStdString());
    formatter->label("Positionals", Words::tr("Arguments").toStdString());
    formatter->label("Subcommands", Words::tr("Commands").toStdString());
    formatter->label("REQUIRED", Words::tr("(required)").toStdString());
    formatter->label("Excludes", Words::tr("not with", "an option and another").toStdString());
    formatter->label("TEXT", Words::tr("TEXT").toStdString());
    formatter->label("INT", Words::tr("NUMBER").toStdString());
    console.set_help_flag("-h,--help", Words::tr("show this help").toStdString());
}

} // namespace

int main(int argc, char** argv)
{
    const auto owned = applicationFor(argc, argv);
    QCoreApplication& application = *owned;
    const Machine machine = Machine::load();
    LanguageChoice language(application);
    std::vector<std::string> arguments = argumentsOf(argc, argv);
    language.choose(languageIn(arguments, machine.language));

    Context context{.author = machine.author.toStdString(), .copy = machine.copy.toStdString()};
    CLI::App console(
        Words::tr("Advisor Pool: customs experts, their languages, accreditations and missions.").toStdString(),
        "advisorpool-cli");
    translateHelp(console);
    console.require_subcommand(1);
    console.fallthrough(); // global options stand before or after the command
    console.set_version_flag("--version", ADVISORPOOL_VERSION, Words::tr("show the version").toStdString());
    addGlobalOptions(console, context);
    addFileCommands(console, context);
    addRecordCommands(console, context);
    addImportCommand(console, context);
    addExportCommand(console, context);
    addSearchCommands(console, context);
    addShortlistCommand(console, context);
    addPaperCommands(console, context);
    addWorkshopCommands(console, context);
    addLetterCommand(console, context);
    addMatrixCommand(console, context);
    addEraseCommand(console, context);
    addHistoryCommands(console, context);
    addMergeCommands(console, context);
    for (CLI::App* command : console.get_subcommands({}))
        command->group(Words::tr("Commands").toStdString());

    try {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes them
        console.parse(arguments);
    } catch (const std::bad_alloc&) { // whatever was begun is rolled back with the file
        std::cerr << Words::tr("There is not enough memory for this.").toStdString() << '\n';
        return static_cast<int>(Exit::Refused);
    } catch (const CLI::Success& asked) { // help and version
        return console.exit(asked);
    } catch (const CLI::ParseError& error) {
        std::cerr << usageReason(error, console.remaining()).toStdString() << '\n';
        return static_cast<int>(Exit::Usage);
    }
    const bool isWritten = std::fflush(stdout) == 0 && !std::ferror(stdout);
    if (!isWritten && context.exit != Exit::Refused && context.hasWritten) {
        context.warn(Words::tr("It was done, but the answer could not be written to standard output."));
        context.exit = Exit::LookHere;
    } else if (!isWritten && context.exit != Exit::Refused) {
        context.fail({.fault = Fault::FileUnwritable, .file = QStringLiteral("stdout")});
    }
    return static_cast<int>(context.exit);
}
