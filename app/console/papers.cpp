#include "app/console/context.h"
#include "app/console/usage.h"

#include "core/documents/document.h"
#include "core/people/locale_names.h"
#include "core/reports/forum_pack.h"
#include "core/reports/workshop_report.h"
#include "core/rosters/feedback_import.h"
#include "core/rosters/safe_file.h"
#include "core/words/language.h"
#include "core/words/words.h"
#include "core/workshops/forum.h"
#include "core/workshops/workshop.h"

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

struct Arguments
{
    std::string pool, workshop, report, file, folder, zip;
    std::vector<std::string> files;
    bool close = false;
};

void makeReport(Context& context, Pool& pool, const Id& workshop, const Arguments& arguments)
{
    const QString path = fromArgument(arguments.file);
    auto bytes = workshopReport(pool, workshop, fromArgument(arguments.report), spokenLanguage())
                     .and_then([&](const QString& html) { return documentFile(html, path); });
    if (!context.succeeded(bytes))
        return;
    if (path.isEmpty())
        return context.print(QString::fromUtf8(*bytes).trimmed());
    if (context.succeeded(writeSafely(path, *bytes)))
        context.wrote(QStringList{path});
}

// All of them or none.
Result<void> addToForum(Pool& pool, const Id& workshop, const Arguments& arguments)
{
    if (arguments.files.empty())
        return {}; // packing alone only reads
    Edit edit(pool, Label::Add);
    for (const std::string& file : arguments.files)
        if (auto added = addFile(edit, workshop, fromArgument(file), MaterialKind::Material); !added)
            return failure(added.error());
    return edit.commit().map([](const Id&) {});
}

void packForumFiles(Context& context, Pool& pool, const Id& workshop, const Arguments& arguments)
{
    const bool packs = !arguments.folder.empty() || !arguments.zip.empty();
    if (!packs && arguments.files.empty())
        return context.fail(
            {.fault = Fault::Usage, .detail = Words::tr("Say what: --add FILE, --out FOLDER or --zip FILE.")});
    if (!context.succeeded(addToForum(pool, workshop, arguments)))
        return;
    if (!packs)
        return context.json ? context.print(QJsonObject{{QStringLiteral("files"), QJsonArray()}})
                            : context.print(Words::tr("%n file(s) put into the forum.", nullptr,
                                                      static_cast<int>(arguments.files.size())));
    const auto pack = packForum(pool, workshop, spokenLanguage());
    if (!context.succeeded(pack))
        return;
    QStringList written;
    if (!arguments.folder.empty()) {
        written << fromArgument(arguments.folder);
        if (!context.succeeded(writePack(pool, *pack, written.back())))
            return;
        context.hasWritten = true; // whatever becomes of the zip
    }
    if (!arguments.zip.empty()) {
        written << fromArgument(arguments.zip);
        if (!context.succeeded(zipPack(pool, *pack, written.back())))
            return;
    }
    context.wrote(written);
}

QString textOf(const FeedbackQuestion& question)
{
    return inLanguage(question.textEn, question.textRu);
}

QJsonObject toJson(const FeedbackResults& results, int waiting)
{
    QJsonArray questions;
    for (const QuestionResult& result : results.questions) {
        const bool isText = result.question.type == QuestionType::Text;
        const bool shown = results.isShown(result);
        QJsonArray ratings;
        for (const int count : result.ratings)
            ratings.append(count);
        questions.append(
            QJsonObject{{QStringLiteral("id"), result.question.id.text()},
                        {QStringLiteral("text"), textOf(result.question)},
                        {QStringLiteral("count"), result.count},
                        {QStringLiteral("mean"), shown && !isText ? QJsonValue(result.mean) : QJsonValue()},
                        {QStringLiteral("ratings"), shown && !isText ? QJsonValue(ratings) : QJsonValue()},
                        {QStringLiteral("texts"),
                         shown && isText ? QJsonValue(QJsonArray::fromStringList(result.texts)) : QJsonValue()}});
    }
    return {{QStringLiteral("sheets"), results.sheets},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("least"), results.least},
            {QStringLiteral("questions"), questions}};
}

void print(Context& context, const FeedbackResults& results, int waiting)
{
    context.print(Words::tr("%n sheet(s)", nullptr, results.sheets));
    if (waiting > 0)
        context.print(Words::tr("%n more wait until the questionnaire is closed", nullptr, waiting));
    for (const QuestionResult& result : results.questions) {
        context.print(textOf(result.question));
        if (!results.isShown(result)) {
            context.print(QStringLiteral("  ") + Words::tr("shown from %n answers on", nullptr, results.least));
        } else if (result.question.type == QuestionType::Text) {
            for (const QString& text : result.texts)
                context.print(QStringLiteral("  – ") + text);
        } else {
            QStringList counts;
            for (int i = 0; i < bestRating; ++i)
                counts << QStringLiteral("%1: %2").arg(i + 1).arg(result.ratings[static_cast<size_t>(i)]);
            context.print(QStringLiteral("  %1  (%2)")
                              .arg(QLocale().toString(result.mean, 'f', 1), counts.join(QStringLiteral(", "))));
        }
    }
}

// How many. All of them or none: none where they are to be closed with them, and can't be.
Result<int> takeSheets(Pool& pool, const Id& workshop, const QString& path, bool toClose)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.fault = Fault::FileUnreadable, .file = path, .detail = file.errorString()});
    return questionnaireOf(pool, workshop)
        .and_then([&](const std::vector<FeedbackQuestion>& questions) { return readSheets(questions, file.readAll()); })
        .and_then([&](const std::vector<FeedbackAnswers>& sheets) {
            const int number = static_cast<int>(sheets.size());
            return (toClose ? enoughToClose(pool, workshop, number) : Result<void>())
                .and_then([&] { return handInAll(pool, workshop, sheets); })
                .map([&] { return number; });
        })
        .map_error([&](Error error) {
            error.file = path;
            return error;
        });
}

void showFeedback(Context& context, Pool& pool, const Id& workshop, const Arguments& arguments)
{
    if (!arguments.file.empty()) {
        const auto taken = takeSheets(pool, workshop, fromArgument(arguments.file), arguments.close);
        if (!context.succeeded(taken))
            return;
        context.hasWritten = true; // into the box, which no edit tells of
        if (!context.json)
            context.print(Words::tr("%n sheet(s) came in", nullptr, *taken));
    }
    if (arguments.close && !context.succeeded(closeQuestionnaire(pool, workshop)))
        return;
    const auto results = feedbackResults(pool, workshop);
    const auto waiting = sheetsWaiting(pool, workshop);
    if (!context.succeeded(results) || !context.succeeded(waiting))
        return;
    if (context.json)
        context.print(toJson(*results, *waiting));
    else
        print(context, *results, *waiting);
}

} // namespace

void addPaperCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto command = [&](const char* name, const QString& help, auto run) {
        auto* added = console.add_subcommand(name, help.toStdString());
        added->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
        added->add_option("WORKSHOP", arguments->workshop, Words::tr("the workshop's id").toStdString())->required();
        added->callback([&context, arguments, run] {
            const auto pool = context.open(arguments->pool);
            const auto id = pool ? context.id(arguments->workshop) : std::nullopt;
            if (!id)
                return;
            const auto workshop = pool->record(Workshop::kind(), *id);
            if (!context.succeeded(workshop))
                return;
            if (!*workshop || !(*workshop)->isAlive())
                return context.fail({.fault = Fault::NoRecord, .value = id->text()});
            run(context, *pool, *id, *arguments);
        });
        return added;
    };

    auto* report =
        command("report", Words::tr("A workshop's papers, as HTML or PDF, by the pool's templates"), makeReport);
    report->add_option("REPORT", arguments->report, workshopReports().join(QStringLiteral(", ")).toStdString())
        ->required()
        ->check(oneOf(workshopReports()));
    report->add_option("-o,--output", arguments->file,
                       Words::tr("the file to write; PDF where its name ends in .pdf").toStdString());

    auto* forum = command(
        "forum",
        Words::tr("A workshop's forum: put files into it; its materials and dialogue as files that open anywhere"),
        packForumFiles);
    forum->add_option("--add", arguments->files, Words::tr("a file to put into it; can be given again").toStdString())
        ->type_size(1)
        ->check(CLI::Validator(checkGiven, ""));
    forum->add_option("--out", arguments->folder, Words::tr("a new folder, with an index.html").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    forum->add_option("--zip", arguments->zip, Words::tr("the same in one zip file").toStdString())
        ->check(CLI::Validator(checkGiven, ""));

    auto* feedback = command("feedback", Words::tr("What a workshop's participants answered"), showFeedback);
    feedback
        ->add_option("--import", arguments->file,
                     Words::tr("paper forms that were typed in, as CSV: a column for each question").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    feedback->add_flag("--close", arguments->close,
                       Words::tr("close the questionnaire: the sheets that wait enter the pool").toStdString());
}

} // namespace advisorpool
