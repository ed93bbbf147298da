#include "app/console/context.h"

#include "core/missions/relaxing.h"
#include "core/people/advisor.h"
#include "core/words/names.h"
#include "core/words/reasons.h"
#include "core/words/relaxing_words.h"

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
    std::string pool, seat;
};

QString codeOf(auto choice)
{
    return QString::fromLatin1(choiceNames(choice)[static_cast<size_t>(choice)]);
}

QJsonObject toJson(Pool& pool, const Shortlist& list, const Candidate& candidate)
{
    QJsonArray reasons;
    for (const Reason& reason : candidate.reasons)
        reasons.append(QJsonObject{{QStringLiteral("code"), codeOf(reason.code)},
                                   {QStringLiteral("weight"), reason.weight},
                                   {QStringLiteral("text"), describe(pool, list.request, reason)}});
    return {{QStringLiteral("advisor"), candidate.advisor.text()},
            {QStringLiteral("rank"), candidate.fits() ? QJsonValue(candidate.rank) : QJsonValue()},
            {QStringLiteral("fits"), candidate.fits()},
            {QStringLiteral("reasons"), reasons}};
}

QJsonObject toJson(const Shortlist& list, const Relaxing& way)
{
    QJsonObject said{{QStringLiteral("code"), codeOf(way.what.code)},
                     {QStringLiteral("more"), way.more},
                     {QStringLiteral("text"), relaxingWords(list.request, way)}};
    if (!way.what.language.isEmpty())
        said.insert(QStringLiteral("language"), way.what.language);
    if (way.what.level)
        said.insert(QStringLiteral("level"), codeOf(*way.what.level));
    if (way.what.stage)
        said.insert(QStringLiteral("stage"), codeOf(*way.what.stage));
    return said;
}

QJsonObject toJson(Pool& pool, const Shortlist& list)
{
    QJsonArray candidates, funnel, relaxations;
    for (const Candidate& candidate : list.candidates)
        candidates.append(toJson(pool, list, candidate));
    for (const FunnelCount& count : list.funnel)
        funnel.append(QJsonObject{{QStringLiteral("step"), codeOf(count.step)},
                                  {QStringLiteral("left"), count.left},
                                  {QStringLiteral("dropped"), count.dropped}});
    for (const Relaxing& way : waysToRelax(list))
        relaxations.append(toJson(list, way));
    return {{QStringLiteral("candidates"), candidates},
            {QStringLiteral("funnel"), funnel},
            {QStringLiteral("relaxations"), relaxations}};
}

QString reasonsOf(Pool& pool, const Shortlist& list, const Candidate& candidate)
{
    QStringList texts;
    for (const Reason& reason : candidate.reasons)
        texts << describe(pool, list.request, reason);
    return texts.join(QStringLiteral("; "));
}

void print(const Context& context, Pool& pool, const Shortlist& list)
{
    context.print(Words::tr("%n in the pool", nullptr, list.inPool));
    for (const FunnelCount& count : list.funnel)
        context.print(
            QStringLiteral("  %1: %2 (\u2212%3)").arg(funnelStepWords(count.step)).arg(count.left).arg(count.dropped));
    if (const auto ways = waysToRelax(list); !ways.empty()) {
        context.print(Words::tr("Asking less:"));
        for (const Relaxing& way : ways)
            context.print(QStringLiteral("  ") + relaxingWords(list.request, way));
    }
    for (const Candidate& candidate : list.candidates) {
        if (!candidate.fits())
            return;
        const auto record = pool.record(Advisor::kind(), candidate.advisor);
        context.print(QStringLiteral("%1. %2  %3")
                          .arg(candidate.rank)
                          .arg(record && *record ? nameOf(pool, **record) : QString(), candidate.advisor.text()));
        context.print(QStringLiteral("   ") + reasonsOf(pool, list, candidate));
    }
}

void showShortlist(Context& context, const Arguments& arguments)
{
    const auto pool = context.open(arguments.pool);
    const auto seat = pool ? context.id(arguments.seat) : std::nullopt;
    if (!seat)
        return;
    const auto list = shortlist(*pool, *seat);
    if (!context.succeeded(list))
        return;
    if (context.json)
        context.print(toJson(*pool, *list));
    else
        print(context, *pool, *list);
}

} // namespace

void addShortlistCommand(CLI::App& console, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* shortlist = console.add_subcommand(
        "shortlist", Words::tr("Who fits a seat of a mission, ranked, with every reason for and against; with --json "
                               "also everyone who does not fit")
                         .toStdString());
    shortlist->add_option("POOL", arguments->pool, Words::tr("the pool file").toStdString())->required();
    shortlist->add_option("SEAT", arguments->seat, Words::tr("the seat's id").toStdString())->required();
    shortlist->callback([&context, arguments] { showShortlist(context, *arguments); });
}

} // namespace advisorpool
