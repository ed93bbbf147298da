#include "ui/planning/plan_row.h"

#include "core/accreditation/standings.h"
#include "core/people/administration.h"
#include "core/words/matrix_words.h"
#include "core/words/names.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/days.h"
#include "ui/forms/engagement_bar.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/forms/stage_chip.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::PlanRow)
};

PlanBar barFor(Pool& pool, const Engagement& engagement, const DateRange& dates)
{
    const auto beneficiary = pool.find<Administration>(engagement.mission.beneficiary);
    const QString country = beneficiary && *beneficiary ? administrationCountry(**beneficiary) : QString();
    const QString title = nameOf(pool, toRecord(engagement.mission));
    const QStringList tip{title, dayRangeWords(dates.from, dates.to, pool.session().today()),
                          assignmentStatusWords(engagement.status())};
    return {dates,
            barOf(engagement).value_or(TimeBarKind::Proposed),
            country.isEmpty() ? title : country,
            tip.join(QStringLiteral(" · ")),
            Mission::kind().name,
            engagement.mission.id,
            engagement.seat.id};
}

PlanBar barFor(Pool& pool, const Workshop& workshop, const DateRange& dates)
{
    const QString title = nameOf(pool, toRecord(workshop));
    return {dates,
            TimeBarKind::Workshop,
            {},
            title + QStringLiteral(" · ") + dayRangeWords(dates.from, dates.to, pool.session().today()),
            Workshop::kind().name,
            workshop.id,
            {}};
}

PlanBar barFor(Pool& pool, const Unavailability& absence, const DateRange& dates)
{
    const QString words = absence.reason.isEmpty() ? Words::tr("unavailable") : absence.reason;
    return {dates,
            TimeBarKind::Unavailable,
            words,
            words + QStringLiteral(" · ") + dayRangeWords(dates.from, dates.to, pool.session().today()),
            Advisor::kind().name,
            absence.advisor,
            {}};
}

std::optional<Step> highestStage(Pool& pool, const Id& advisor)
{
    std::optional<Step> highest;
    for (const Standing& standing : standingsOf(pool, advisor).value_or(std::vector<Standing>()))
        if (!highest || climb(standing.stage) > climb(*highest))
            highest = standing.stage;
    return highest;
}

} // namespace

PlanRow planRow(Pool& pool, const AgendaLine& line, std::optional<Step> stage)
{
    PlanRow row{.advisor = line.advisor.id, .name = personLines(line.advisor), .clashes = line.clashes};
    if (!stage)
        stage = highestStage(pool, line.advisor.id);
    if (stage)
        if (const auto chip = stageChip(Member<std::optional<Step>>::toValue(stage).text()))
            row.stage = chip->glyph;
    for (const Commitment& one : line.commitments)
        row.bars.push_back(std::visit([&](const auto& what) { return barFor(pool, what, one.dates); }, one.what));
    return row;
}

QString spokenWords(const PlanRow& row, int bar)
{
    QStringList words{row.name.strong + u' ' + row.name.plain};
    for (size_t i = 0; i < row.bars.size(); ++i)
        if (bar < 0 || bar == static_cast<int>(i))
            words << row.bars[i].tip;
    for (const Clash& clash : row.clashes)
        words << clashTitle(row, clash);
    return words.join(QStringLiteral("; "));
}

QString clashTitle(const PlanRow& row, const Clash& clash)
{
    for (const size_t place : {clash.first, clash.second}) {
        if (row.bars[place].kind == TimeBarKind::Unavailable)
            return Words::tr("Confirmed while not available");
        if (row.bars[place].kind == TimeBarKind::Workshop)
            return Words::tr("Mission and workshop at once");
    }
    return Words::tr("Two missions at once");
}

QString clashWords(const PlanRow& row, const Clash& clash, QDate today)
{
    const auto words = [&](size_t place) {
        const PlanBar& bar = row.bars[place];
        const QString name = bar.words.isEmpty() ? Words::tr("workshop") : bar.words;
        return Words::tr("%1 (%2)", "commitment, dates").arg(name, dayRangeWords(bar.dates.from, bar.dates.to, today));
    };
    return Words::tr("%1 and %2", "two commitments").arg(words(clash.first), words(clash.second));
}

} // namespace advisorpool
