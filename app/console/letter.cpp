#include "app/console/context.h"
#include "app/console/usage.h"

#include "core/letters/letter.h"
#include "core/rosters/safe_file.h"
#include "core/words/language.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, assignment, form, file;
};

void write(Context& context, Pool& pool, const Letter& letter, const QString& path)
{
    if (isMailDraft(path) && letter.email.isEmpty())
        context.warn(Words::tr("The administration has no contact e-mail: the draft is addressed to nobody."));
    const auto written =
        letterFile(pool, letter, path).and_then([&](const QByteArray& bytes) { return writeSafely(path, bytes); });
    if (context.succeeded(written))
        context.wrote(path);
}

Result<Letter> letterFrom(Pool& pool, const Id& assignment, const std::string& form)
{
    const auto name = form.empty() ? usualLetter(pool, assignment) : Result<QString>(fromArgument(form));
    return name.and_then(
        [&](const QString& its) { return makeLetter(pool, assignment, *findForm(its), spokenLanguage()); });
}

void showLetter(Context& context, const Arguments& arguments)
{
    const auto pool = context.open(arguments.pool);
    const auto assignment = pool ? context.id(arguments.assignment) : std::nullopt;
    if (!assignment)
        return;
    const auto letter = letterFrom(*pool, *assignment, arguments.form);
    if (!context.succeeded(letter))
        return;
    if (!arguments.file.empty())
        write(context, *pool, *letter, fromArgument(arguments.file));
    else if (context.json)
        context.print(QJsonObject{{QStringLiteral("name"), letter->name},
                                  {QStringLiteral("email"), letter->email},
                                  {QStringLiteral("subject"), letter->subject},
                                  {QStringLiteral("html"), letter->html}});
    else
        context.write(letter->html.toUtf8());
}

} // namespace

void addLetterCommand(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    QStringList forms;
    for (const DocumentForm* form : letterForms())
        forms << form->name;
    CLI::App* letter = console.add_subcommand(
        "letter", Words::tr("A letter to the administration about its advisor's assignment, in the chosen language")
                      .toStdString());
    letter->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    letter->add_option("ASSIGNMENT", arguments->assignment, Words::tr("the assignment's id").toStdString())->required();
    letter
        ->add_option(
            "--template", arguments->form,
            Words::tr("one of %1; usually the one that is next").arg(forms.join(QStringLiteral(", "))).toStdString())
        ->check(oneOf(forms));
    letter
        ->add_option(
            "-o,--output", arguments->file,
            Words::tr("the file to write: .pdf, .html, or .eml for a draft with the PDF attached").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    letter->callback([&context, arguments] { showLetter(context, *arguments); });
}

} // namespace advisorpool
