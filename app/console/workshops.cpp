#include "app/console/context.h"
#include "app/console/fields.h"

#include "core/checks/guard.h"
#include "core/workshops/planning.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct PlanArguments
{
    std::string pool, like;
    std::vector<std::string> fields;
};

Result<Id> plan(Edit& edit, const std::optional<Id>& like, const Patch& patch)
{
    if (like)
        return planLike(edit, *like, patch);
    Record record = toRecord(Workshop{});
    for (const auto& [field, value] : patch)
        record.values[static_cast<size_t>(field->index)] = value;
    return planWorkshop(edit, fromRecord<Workshop>(record));
}

void planWorkshop(Context& context, Pool& pool, const PlanArguments& arguments)
{
    std::optional<Id> like;
    if (!arguments.like.empty() && !(like = context.id(arguments.like)))
        return;
    auto patch = patchFrom(pool, Workshop::kind(), arguments.fields);
    if (!context.succeeded(patch))
        return;
    Edit edit(pool, Label::Add);
    auto made = plan(edit, like, *patch);
    auto done =
        made.and_then([&](const Id& id) { return guard(edit, Workshop::kind(), id, fromArgument(context.reason)); })
            .and_then([&] { return edit.commit(); });
    if (!context.succeeded(done))
        return;
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("id"), made->text()}});
    else
        context.print(made->text());
}

} // namespace

void addWorkshopCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<PlanArguments>();
    auto* command = console.add_subcommand(
        "plan", Words::tr("Plan a workshop, with the criteria that the WCO has published").toStdString());
    command->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    command->add_option("field=value", arguments->fields,
                        Words::tr("values by field; nothing after = clears it").toStdString());
    command
        ->add_option("--like", arguments->like,
                     Words::tr("an earlier workshop: as it was, without its people and its days").toStdString())
        ->check(CLI::Validator(checkGiven, ""));
    command->callback([&context, arguments] {
        if (auto pool = context.open(arguments->pool))
            planWorkshop(context, *pool, *arguments);
    });
}

} // namespace advisorpool
