#include "core/words/matrix_words.h"

#include "core/accreditation/expert_group.h"
#include "core/missions/suitability.h"
#include "core/people/expertise.h"
#include "core/people/locale_names.h"
#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

// A choice, or whatever else a field of a kind's holds, in words.
template <class R> QString inWords(Pool& pool, const R& record, QStringView field)
{
    const Record values = toRecord(record);
    return valueWords(pool, *values.kind->field(field), values[field]);
}

QString programmeWords(Pool& pool, const Mission& mission)
{
    const QString programme = inWords(pool, mission, u"programme");
    return mission.phase ? Words::tr("%1, phase %2").arg(programme).arg(*mission.phase) : programme;
}

QString beneficiaryWords(const Administration& beneficiary)
{
    const QString name = inLanguage(beneficiary.nameEn, beneficiary.nameRu);
    if (beneficiary.country.isEmpty())
        return name;
    const QString country = countryName(beneficiary.country, QLocale());
    return name.isEmpty() ? country : country + QStringLiteral(", ") + name;
}

// "accredited Customs Modernization Advisor, strategic planning, depth 2".
QString expertWords(Pool& pool, const Seat& seat)
{
    QStringList parts;
    const auto stage = wantedStage(seat);
    const QString group = inWords(pool, seat, u"expert_group");
    if (!group.isEmpty()) {
        const QString wanted = stage ? inWords(pool, Seat{.stage = stage}, u"stage") : QString();
        parts << (wanted.isEmpty() ? group : Words::tr("%1 (%2)", "expert group, stage").arg(group, wanted));
    }
    const QString subject = inWords(pool, seat, u"subject");
    if (!subject.isEmpty())
        parts << (seat.depth ? Words::tr("%1, depth %2").arg(subject).arg(*seat.depth) : subject);
    return parts.join(QStringLiteral("; "));
}

// "Russian C1, facilitates; English B2".
QString languagesWords(const std::vector<SeatLanguage>& languages)
{
    QStringList all;
    for (const SeatLanguage& each : languages) {
        QString words = languageName(each.language, QLocale());
        if (each.spoken)
            words += u' ' + valueWords(*SeatLanguage::kind().field(u"spoken"), toRecord(each)[u"spoken"]);
        if (each.written)
            words = Words::tr("%1, written %2", "language, level")
                        .arg(words, valueWords(*SeatLanguage::kind().field(u"written"), toRecord(each)[u"written"]));
        all << (each.facilitates.value_or(false) ? Words::tr("%1, facilitates").arg(words) : words);
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

QString titleOf(const Mission& mission)
{
    return inLanguage(mission.titleEn, mission.titleRu);
}

QString rangeWords(const DateRange& dates)
{
    if (dates.from.isValid() && dates.to.isValid())
        return dayRange(dates.from, dates.to, QLocale(), QStringLiteral("MMM"));
    if (dates.from.isValid())
        return Words::tr("from %1").arg(dayWords(dates.from));
    return dates.to.isValid() ? Words::tr("until %1").arg(dayWords(dates.to)) : QString();
}

MatrixTable tableOf(Pool& pool, const std::vector<MatrixRow>& matrix)
{
    MatrixTable table{{Words::tr("Mission"), Words::tr("Beneficiary"), Words::tr("Dates"), Words::tr("Programme"),
                       Words::tr("Status"), Words::tr("Role"), Words::tr("Expert"), Words::tr("Languages"),
                       Words::tr("Seats"), Words::tr("Open")},
                      {}};
    for (const MatrixRow& row : matrix) {
        const QStringList mission{titleOf(row.mission), beneficiaryWords(row.beneficiary), rangeWords(row.dates),
                                  programmeWords(pool, row.mission), inWords(pool, row.mission, u"status")};
        if (row.needs.empty())
            table.lines.push_back(mission + QStringList{{}, {}, {}, QStringLiteral("0"), QStringLiteral("0")});
        for (const MatrixNeed& need : row.needs)
            table.lines.push_back(mission + QStringList{inWords(pool, need.seat, u"role"), expertWords(pool, need.seat),
                                                        languagesWords(need.languages), QString::number(need.seats),
                                                        QString::number(need.open)});
    }
    return table;
}

DocumentFields fieldsOf(Pool& pool, const std::vector<MatrixRow>& matrix, const DateRange& days)
{
    DocumentFields fields{{{QStringLiteral("today"), dayWords(pool.session().today())},
                           {QStringLiteral("from"), dayWords(days.from)},
                           {QStringLiteral("to"), dayWords(days.to)}},
                          {}};
    auto& missions = fields.lists[QStringLiteral("missions")];
    for (const MatrixRow& row : matrix) {
        DocumentFields& mission = missions.emplace_back();
        mission.texts = {{QStringLiteral("mission"), titleOf(row.mission)},
                         {QStringLiteral("beneficiary"), beneficiaryWords(row.beneficiary)},
                         {QStringLiteral("dates"), rangeWords(row.dates)},
                         {QStringLiteral("programme"), programmeWords(pool, row.mission)},
                         {QStringLiteral("status"), inWords(pool, row.mission, u"status")}};
        auto& needs = mission.lists[QStringLiteral("needs")];
        for (const MatrixNeed& need : row.needs)
            needs.push_back({{{QStringLiteral("role"), inWords(pool, need.seat, u"role")},
                              {QStringLiteral("expert"), expertWords(pool, need.seat)},
                              {QStringLiteral("languages"), languagesWords(need.languages)},
                              {QStringLiteral("seats"), QString::number(need.seats)},
                              {QStringLiteral("open"), QString::number(need.open)}},
                             {}});
    }
    return fields;
}

} // namespace advisorpool
