#include "app/console/context.h"

#include "core/pool/backup.h"
#include "core/pool/json.h"
#include "core/pool/verify.h"
#include "core/shipped/kinds.h"
#include "core/shipped/pool_files.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void newPool(Context& context, const QString& path, bool sample)
{
    if (!context.succeeded(makePool(path, context.session(), sample)))
        return;
    context.hasWritten = true;
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("pool"), path}});
    else
        context.print(Words::tr("Made %1.").arg(path));
}

void showInfo(Context& context, Pool& pool)
{
    QJsonObject counts;
    for (const Kind* kind : pool.kinds()) {
        auto number = pool.tables().count(*kind);
        if (!context.succeeded(number))
            return;
        counts.insert(kind->name, *number);
    }
    if (context.json)
        return context.print(counts);
    for (const Kind* kind : pool.kinds())
        context.print(QStringLiteral("%1  %2").arg(counts[kind->name].toInteger(), 7).arg(labelOf(*kind)));
    if (!pool.isWritable())
        context.print(describe({.fault = *pool.whyReadOnly(), .file = pool.path()}));
}

void printFindings(const Context& context, const std::vector<Finding>& findings, bool sound)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(
            QJsonObject{{QStringLiteral("what"), code(finding.what)},
                        {QStringLiteral("kind"), finding.kind},
                        {QStringLiteral("record"), finding.record.isNull() ? QJsonValue() : finding.record.text()},
                        {QStringLiteral("edit"), finding.edit.isNull() ? QJsonValue() : finding.edit.text()},
                        {QStringLiteral("text"), describe(finding)}});
        if (!context.json)
            context.print(describe(finding));
    }
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("sound"), sound}, {QStringLiteral("findings"), list}});
    else if (sound)
        context.print(Words::tr("The pool is sound."));
}

void verifyPool(Context& context, const QString& path)
{
    auto pool = Pool::open(path, allKinds(), context.session()); // as it is, without what this version would ship
    if (!pool) {                                                 // why it does not open, and what else is wrong with it
        context.fail(pool.error());
        const bool isDamaged = pool.error().fault == Fault::Damaged || pool.error().fault == Fault::UnknownKind;
        if (!isDamaged)
            return;
        if (auto findings = verifyFile(path, allKinds()))
            printFindings(context, *findings, false);
        return;
    }
    auto findings = verify(**pool);
    if (!context.succeeded(findings))
        return;
    printFindings(context, *findings, findings->empty());
    if (!findings->empty())
        context.exit = Exit::LookHere;
}

void backUpPool(Context& context, Pool& pool, const QString& file)
{
    if (!context.succeeded(copyTo(pool, file)))
        return;
    context.wrote(file);
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::LongText:
        return QStringLiteral("long_text");
    case FieldType::Choice:
        return QStringLiteral("choice");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::Number:
        return QStringLiteral("number");
    case FieldType::YesNo:
        return QStringLiteral("yes_no");
    case FieldType::Country:
        return QStringLiteral("country");
    case FieldType::Language:
        return QStringLiteral("language");
    case FieldType::Languages:
        return QStringLiteral("languages");
    case FieldType::Reference:
        return QStringLiteral("reference");
    case FieldType::Record:
        return QStringLiteral("record");
    case FieldType::Blob:
        return QStringLiteral("blob");
    }
    Q_UNREACHABLE();
}

QJsonObject fieldJson(const Field& field)
{
    QJsonArray choices;
    for (const QString& choice : field.choices)
        choices.append(choice);
    return {{QStringLiteral("name"), field.name},
            {QStringLiteral("label"), labelOf(field)},
            {QStringLiteral("type"), typeName(field.type)},
            {QStringLiteral("choices"), choices},
            {QStringLiteral("target"), field.target.isEmpty() ? QJsonValue() : field.target},
            {QStringLiteral("required"), field.required},
            {QStringLiteral("key"), field.key},
            {QStringLiteral("owner"), field.owner}};
}

void showFields(Context& context, const Kind& kind)
{
    QJsonArray fields;
    for (const auto& field : kind.fields) {
        fields.append(fieldJson(*field));
        if (context.json)
            continue;
        QString type = typeName(field->type);
        if (!field->choices.empty())
            type = QStringList(field->choices.begin(), field->choices.end()).join(u'|');
        if (!field->target.isEmpty())
            type += QLatin1Char(' ') + field->target;
        context.print(QStringLiteral("%1 %2 %3")
                          .arg(field->name + (field->required ? QStringLiteral("*") : QString()), -22)
                          .arg(labelOf(*field), -28)
                          .arg(type));
    }
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("kind"), kind.name},
                                  {QStringLiteral("label"), labelOf(kind)},
                                  {QStringLiteral("fields"), fields}});
}

void showKinds(Context& context)
{
    QJsonArray kinds;
    for (const Kind* kind : allKinds()) {
        kinds.append(QJsonObject{{QStringLiteral("kind"), kind->name}, {QStringLiteral("label"), labelOf(*kind)}});
        if (!context.json)
            context.print(QStringLiteral("%1 %2").arg(kind->name, -20).arg(labelOf(*kind)));
    }
    if (context.json)
        context.print(kinds);
}

} // namespace

void addFileCommands(CLI::App& console, Context& context)
{
    struct Arguments
    {
        std::string pool, file, kind;
        bool sample = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    const auto command = [&](const char* name, const QString& help) {
        auto* added = console.add_subcommand(name, help.toStdString());
        return added;
    };
    const auto onPool = [&, arguments](CLI::App* added, auto&& run) {
        added->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
        added->callback([&context, arguments, run] {
            if (auto pool = context.open(arguments->pool))
                run(context, *pool);
        });
    };

    auto* make = command("new", Words::tr("Make a pool, with its reference lists"));
    make->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    make->add_flag("--sample", arguments->sample,
                   Words::tr("with the sample of 2011: made-up advisors, a workshop, missions").toStdString());
    make->callback([&context, arguments] { newPool(context, fromArgument(arguments->pool), arguments->sample); });

    onPool(command("info", Words::tr("Count what a pool holds")), showInfo);

    auto* verifying = command("verify", Words::tr("Check a whole pool for damage"));
    verifying->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    verifying->callback([&context, arguments] { verifyPool(context, fromArgument(arguments->pool)); });

    auto* backup = command("backup", Words::tr("Write a whole copy of a pool"));
    onPool(backup, [arguments](Context& c, Pool& pool) { backUpPool(c, pool, fromArgument(arguments->file)); });
    backup->add_option("FILE", arguments->file, Words::tr("the new file").toStdString())
        ->required()
        ->check(CLI::Validator(checkGiven, ""));

    auto* kinds = command("kinds", Words::tr("List the kinds of records, or the fields of one"));
    kinds->add_option("KIND", arguments->kind, Words::tr("the kind of record").toStdString());
    kinds->callback([&context, arguments] {
        if (arguments->kind.empty())
            showKinds(context);
        else if (const Kind* kind = context.kind(arguments->kind))
            showFields(context, *kind);
    });
}

} // namespace advisorpool
