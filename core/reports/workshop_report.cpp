#include "core/reports/workshop_report.h"

#include "core/documents/document.h"
#include "core/people/locale_names.h"
#include "core/pool/related.h"
#include "core/reports/paper_facts.h"
#include "core/workshops/mark_sight.h"
#include "core/workshops/mark_summary.h"

#include <algorithm>
#include <map>

namespace advisorpool {

namespace {

using Rows = std::vector<DocumentFields>;

void flag(DocumentFields& row, const char* field, bool on)
{
    if (on)
        row.texts[QString::fromLatin1(field)] = flagged;
}

void addAttendance(const PaperFacts& facts, DocumentFields& fields)
{
    constexpr int most = 31;
    std::vector<QDate> days;
    const Workshop& workshop = facts.workshop;
    for (QDate day = workshop.starts; day.isValid() && day <= workshop.ends && days.size() < most; day = day.addDays(1))
        days.push_back(day);
    Rows& heads = fields.lists[QStringLiteral("days")];
    for (const QDate& day : days)
        heads.push_back(
            {.texts = {{QStringLiteral("day"), facts.language.toString(day, QStringLiteral("dd.MM"))},
                       {QStringLiteral("weekday"), facts.language.dayName(day.dayOfWeek(), QLocale::ShortFormat)}},
             .lists = {}});
    Rows& rows = fields.lists[QStringLiteral("participants")];
    for (const PaperPerson& participant : facts.participants) {
        DocumentFields row = numbered(static_cast<int>(rows.size()) + 1, participant);
        const auto role = participant.part.role.value_or(ParticipationRole::Candidate);
        flag(row, choiceNames(role)[static_cast<size_t>(role)], true);
        for (const QDate& day : days) {
            DocumentFields& cell = row.lists[QStringLiteral("presence")].emplace_back();
            for (const Attendance& one : participant.days)
                if (one.day == day && one.value)
                    flag(cell, choiceNames(*one.value)[static_cast<size_t>(*one.value)], true);
        }
        rows.push_back(std::move(row));
    }
}

QString meanText(double mean, const QLocale& language)
{
    return language.toString(mean, 'f', 1);
}

Result<void> addMarks(Pool& pool, const PaperFacts& facts, DocumentFields& fields)
{
    auto criteria = ownedBy<Criterion>(pool, facts.workshop.id);
    if (!criteria)
        return failure(criteria.error());
    sortByPosition(*criteria);
    Rows& heads = fields.lists[QStringLiteral("criteria")];
    for (const Criterion& criterion : *criteria)
        heads.push_back({.texts = {{QStringLiteral("number"), QString::number(heads.size() + 1)},
                                   {QStringLiteral("name"), facts.inLanguage(criterion.nameEn, criterion.nameRu)},
                                   {QStringLiteral("weight"), QString::number(weightOf(criterion))},
                                   {QStringLiteral("scale"), QString::number(scaleOf(criterion))}},
                         .lists = {}});
    MarkSight sight(pool);
    Rows& rows = fields.lists[QStringLiteral("participants")];
    for (const PaperPerson* participant : facts.candidates()) {
        auto marks = ownedBy<Mark>(pool, participant->part.id);
        if (!marks)
            return failure(marks.error());
        const auto hidden = std::erase_if(*marks, [&](const Mark& mark) { return sight.hides(mark); });
        flag(fields, "hidden", hidden > 0);
        const MarkSummary summary = summaryOf(participant->part.id, *criteria, *marks);
        DocumentFields row = numbered(static_cast<int>(rows.size()) + 1, *participant);
        row.texts[QStringLiteral("mean")] = summary.mean ? meanText(*summary.mean, facts.language) : QString();
        for (const CriterionSummary& one : summary.criteria) {
            DocumentFields& cell = row.lists[QStringLiteral("marks")].emplace_back();
            cell.texts[QStringLiteral("mean")] = one.count > 0 ? meanText(one.mean, facts.language) : QString();
            cell.texts[QStringLiteral("count")] = one.count > 0 ? QString::number(one.count) : QString();
            flag(cell, "apart", one.isDisagreement());
        }
        rows.push_back(std::move(row));
    }
    return {};
}

// What was decided, by the words that templates ask for.
void addDecision(DocumentFields& row, const AccreditationStep& decision, const QLocale& language)
{
    if (decision.step)
        flag(row, choiceNames(*decision.step)[static_cast<size_t>(*decision.step)], true);
    row.texts[QStringLiteral("reason")] = decision.reason;
    row.texts[QStringLiteral("decided_by")] = decision.decidedBy;
    row.texts[QStringLiteral("signed_on")] = daysWords(decision.signedOn, decision.signedOn, language);
}

void addDecisions(const PaperFacts& facts, DocumentFields& fields)
{
    Rows& rows = fields.lists[QStringLiteral("decisions")];
    Rows& facilitators = fields.lists[QStringLiteral("facilitators")];
    for (const PaperPerson& participant : facts.participants) {
        if (participant.isCandidate() && participant.decision) {
            DocumentFields row = numbered(static_cast<int>(rows.size()) + 1, participant);
            addDecision(row, *participant.decision, facts.language);
            rows.push_back(std::move(row));
        } else if (!participant.isCandidate() && participant.part.role != ParticipationRole::Observer) {
            DocumentFields row = numbered(0, participant);
            flag(row, "head", participant.part.role == ParticipationRole::Facilitator);
            facilitators.push_back(std::move(row));
        }
    }
}

void addCertificates(const PaperFacts& facts, DocumentFields& fields)
{
    Rows& rows = fields.lists[QStringLiteral("certificates")];
    for (const PaperPerson* participant : facts.candidates()) {
        if (!participant->passed())
            continue;
        DocumentFields row = numbered(static_cast<int>(rows.size()) + 1, *participant);
        addDecision(row, *participant->signedOne, facts.language);
        flag(row, "next", !rows.empty());
        rows.push_back(std::move(row));
    }
}

QString share(int passed, int attended, const QLocale& language)
{
    return attended == 0 ? QString() : language.toString(qRound(100.0 * passed / attended)) + QStringLiteral(" %");
}

struct Count
{
    int attended = 0;
    int passed = 0;
};

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QStringLiteral("–");
}

// Other workshops whose reports tell their figures.
Result<void> addOthers(Pool& pool, const PaperFacts& facts, DocumentFields& fields)
{
    std::vector<Workshop> others;
    auto done = pool.tables().readAll(Workshop::kind(), [&](const Record& record) {
        auto workshop = fromRecord<Workshop>(record);
        if (record.isAlive() && workshop.id != facts.workshop.id &&
            (workshop.reportedAttended || workshop.reportedPassed))
            others.push_back(std::move(workshop));
        return true;
    });
    std::sort(others.begin(), others.end(), [](const Workshop& a, const Workshop& b) { return a.starts < b.starts; });
    flag(fields, "has_others", !others.empty());
    for (const Workshop& other : others) {
        const QString country = other.country.isEmpty() ? QString() : countryName(other.country, facts.language);
        const QString city = facts.inLanguage(other.city, other.cityRu);
        const auto& [attended, passed] = std::pair(other.reportedAttended, other.reportedPassed);
        fields.lists[QStringLiteral("others")].push_back(
            {.texts = {{QStringLiteral("title"), facts.inLanguage(other.titleEn, other.titleRu)},
                       {QStringLiteral("place"),
                        city.isEmpty() || country.isEmpty() ? city + country : city + QStringLiteral(", ") + country},
                       {QStringLiteral("dates"), daysWords(other.starts, other.ends, facts.language)},
                       {QStringLiteral("attended"), countText(attended)},
                       {QStringLiteral("passed"), countText(passed)},
                       {QStringLiteral("share"),
                        attended && passed ? share(*passed, *attended, facts.language) : QStringLiteral("–")},
                       {QStringLiteral("note"), other.donor}},
             .lists = {}});
    }
    return done;
}

Result<void> addFigures(Pool& pool, const PaperFacts& facts, DocumentFields& fields)
{
    Count all;
    std::map<QString, Count> byAdministration;
    for (const PaperPerson* participant : facts.candidates()) {
        if (!participant->attended && !participant->passed())
            continue;
        for (Count* count : {&all, &byAdministration[participant->administration]}) {
            count->attended += 1;
            count->passed += participant->passed();
        }
    }
    if (all.attended == 0) // its people are not in the pool
        all = {facts.workshop.reportedAttended.value_or(0), facts.workshop.reportedPassed.value_or(0)};
    fields.texts[QStringLiteral("attended")] = QString::number(all.attended);
    fields.texts[QStringLiteral("passed")] = QString::number(all.passed);
    fields.texts[QStringLiteral("share")] = share(all.passed, all.attended, facts.language);
    for (const auto& [name, count] : byAdministration)
        fields.lists[QStringLiteral("administrations")].push_back(
            {.texts = {{QStringLiteral("name"), name.isEmpty() ? QStringLiteral("–") : name},
                       {QStringLiteral("attended"), QString::number(count.attended)},
                       {QStringLiteral("passed"), QString::number(count.passed)}},
             .lists = {}});
    return addOthers(pool, facts, fields);
}

Result<DocumentFields> fieldsOf(Pool& pool, const PaperFacts& facts, const QString& report)
{
    DocumentFields fields = facts.head(pool.session().today());
    Result<void> done;
    if (report == u"attendance")
        addAttendance(facts, fields);
    else if (report == u"marks")
        done = addMarks(pool, facts, fields);
    else if (report == u"decisions")
        addDecisions(facts, fields);
    else if (report == u"certificates")
        addCertificates(facts, fields);
    else
        done = addFigures(pool, facts, fields);
    return done.map([&] { return std::move(fields); });
}

} // namespace

QStringList workshopReports()
{
    return {QStringLiteral("attendance"), QStringLiteral("marks"), QStringLiteral("decisions"),
            QStringLiteral("certificates"), QStringLiteral("figures")};
}

Result<DocumentFields> workshopFields(Pool& pool, const Id& workshop, const QString& report, const QString& language)
{
    Q_ASSERT(workshopReports().contains(report));
    return paperFacts(pool, workshop, language).and_then([&](const PaperFacts& facts) {
        return fieldsOf(pool, facts, report);
    });
}

Result<QString> workshopReport(Pool& pool, const Id& workshop, const QString& report, const QString& language)
{
    return workshopFields(pool, workshop, report, language).and_then([&](const DocumentFields& fields) {
        return makeDocument(pool, *findForm(report), fields, language);
    });
}

} // namespace advisorpool
