#include "app/console/context.h"

#include "core/checks/check.h"
#include "core/people/name_search.h"
#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <iostream>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Arguments
{
    std::string pool, text;
};

constexpr int mostHits = 20;

void findOne(Context& context, const NameSearch& search, const QString& query)
{
    QJsonArray hits;
    for (const NameSearch::Hit& hit : search.find(query, mostHits)) {
        hits.append(QJsonObject{{QStringLiteral("kind"), hit.kind->name},
                                {QStringLiteral("id"), hit.id.text()},
                                {QStringLiteral("name"), hit.name}});
        if (!context.json)
            context.print(hit.id.text() + QStringLiteral("  ") + hit.name);
    }
    if (context.json)
        context.print(QJsonObject{{QStringLiteral("query"), query}, {QStringLiteral("hits"), hits}});
    else if (hits.isEmpty())
        context.print(Words::tr("Nothing found for \"%1\".").arg(query));
}

void findText(Context& context, Pool& pool, const QString& text)
{
    NameSearch search;
    if (!context.succeeded(search.update(pool, {})))
        return;
    if (text != QLatin1String("-"))
        return findOne(context, search, text);
    for (std::string line; std::getline(std::cin, line); std::fflush(stdout)) { // who asks may wait for each answer
        QString query = fromArgument(line);
        if (query.endsWith(u'\r'))
            query.chop(1);
        findOne(context, search, query);
    }
}

void checkPool(Context& context, Pool& pool)
{
    auto problems = check(pool);
    if (!context.succeeded(problems))
        return;
    QJsonArray list;
    for (const Problem& problem : *problems) {
        const QString text = describe(pool, problem);
        QJsonArray others;
        for (const Id& other : problem.others)
            others.append(other.text());
        list.append(QJsonObject{{QStringLiteral("rule"), problem.rule},
                                {QStringLiteral("kind"), problem.kind->name},
                                {QStringLiteral("record"), problem.record.text()},
                                {QStringLiteral("others"), others},
                                {QStringLiteral("text"), text}});
        if (!context.json)
            context.print(text);
    }
    if (context.json)
        context.print(list);
    else if (problems->empty())
        context.print(Words::tr("No problems found."));
    if (!problems->empty())
        context.exit = Exit::LookHere;
}

} // namespace

void addSearchCommands(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto command = [&](const char* name, const QString& help, auto run) {
        auto* added = console.add_subcommand(name, help.toStdString());
        added->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
        added->callback([&context, arguments, run] {
            if (auto pool = context.open(arguments->pool))
                run(context, *pool, *arguments);
        });
        return added;
    };

    auto* find = command("find", Words::tr("Find people and more by name, in either script"),
                         [](Context& c, Pool& pool, const Arguments& a) { findText(c, pool, fromArgument(a.text)); });
    find->add_option("TEXT", arguments->text,
                     Words::tr("what to find; - reads a line each from standard input").toStdString())
        ->required();

    command("check", Words::tr("List what the rules find wrong"),
            [](Context& c, Pool& pool, const Arguments&) { checkPool(c, pool); });
}

} // namespace advisorpool
