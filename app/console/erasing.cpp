#include "app/console/erasing.h"

#include "core/people/advisor.h"
#include "core/pool/backup.h"
#include "core/pool/edit.h"
#include "core/rosters/texts_that_stay.h"
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

QJsonArray toJson(const std::vector<TextAbout>& texts)
{
    QJsonArray list;
    for (const auto& [kind, record, field] : texts)
        list.append(QJsonObject{{QStringLiteral("kind"), kind->name},
                                {QStringLiteral("record"), record.text()},
                                {QStringLiteral("field"), field->name}});
    return list;
}

void erasePerson(Context& context, Pool& pool, const Id& advisor)
{
    const auto texts = textsThatStay(pool, advisor);
    if (!context.succeeded(texts))
        return;
    Edit edit(pool, Label::Erase);
    auto done = edit.erase(Advisor::kind(), advisor).and_then([&] { return edit.commit(); });
    if (!context.succeeded(done))
        return;
    if (context.json)
        return context.print(QJsonObject{{QStringLiteral("edit"), done->text()},
                                         {QStringLiteral("backups"), QJsonArray::fromStringList(backups(pool))},
                                         {QStringLiteral("texts"), toJson(*texts)}});
    context.print(Words::tr("Erased for good, as edit %1.").arg(done->text()));
    printBackupsThatHold(context, pool);
    if (!texts->empty())
        context.print(Words::tr("These texts stay, and may name the person:"));
    for (const auto& [kind, record, field] : *texts)
        context.print(QStringLiteral("  %1 %2, %3").arg(labelOf(*kind), record.text(), labelOf(*field)));
}

} // namespace

void printBackupsThatHold(const Context& context, const Pool& pool)
{
    const QStringList stillThere = backups(pool);
    if (!stillThere.isEmpty())
        context.print(Words::tr("These backups may still hold the person; so may rosters that were exported:"));
    for (const QString& file : stillThere)
        context.print(QStringLiteral("  ") + file);
}

void addEraseCommand(CLI::App& console, Context& context)
{
    struct Arguments
    {
        std::string pool, advisor;
    };
    const auto arguments = std::make_shared<Arguments>();
    auto* erase = console.add_subcommand("erase", Words::tr("Erase a person for good (data protection)").toStdString());
    erase->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    erase->add_option("ADVISOR", arguments->advisor, Words::tr("the advisor's id").toStdString())->required();
    erase->callback([&context, arguments] {
        auto pool = context.open(arguments->pool);
        if (auto id = pool ? context.id(arguments->advisor) : std::nullopt)
            erasePerson(context, *pool, *id);
    });
}

} // namespace advisorpool
