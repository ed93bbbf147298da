#include "core/rosters/days.h"
#include "core/rosters/spoken.h"
#include "core/rosters/workshop_import.h"
#include "core/workshops/nomination.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

namespace {

const std::pair<const char16_t*, const char*> choiceSpellings[] = {
    {u"кандидат", "candidate"},
    {u"ведущий", "facilitator"},
    {u"фасилитатор", "facilitator"},
    {u"соведущий", "co_facilitator"},
    {u"cofacilitator", "co_facilitator"},
    {u"наблюдатель", "observer"},
    {u"yes", "accepted"},
    {u"да", "accepted"},
    {u"принято", "accepted"},
    {u"согласие", "accepted"},
    {u"no", "declined"},
    {u"нет", "declined"},
    {u"отказ", "declined"},
    {u"приглашен", "invited"},
    {u"приглашена", "invited"},
    {u"отозван", "withdrawn"},
    {u"отозвана", "withdrawn"},
};

// The participation's field that a heading names.
const Field* fieldOf(const QString& heading)
{
    static const QStringList told =
        QStringLiteral("role nominated_on nominated_by invited_on answer answered_on reason").split(u' ');
    const QString key = Vocabulary::keyOf(heading);
    for (const auto& field : Participation::kind().fields) {
        if (!told.contains(field->name))
            continue;
        for (const QString& name : {field->name, spoken(QLocale::English, "Field", field->label),
                                    spoken(QLocale::Russian, "Field", field->label)})
            if (Vocabulary::keyOf(name) == key)
                return field.get();
    }
    return nullptr;
}

std::optional<Value> valueOf(const Field& field, const QString& text, DateOrder order)
{
    if (field.type == FieldType::Date) {
        const auto day = readDay(text, order);
        return day ? std::optional(Value(day->toString(Qt::ISODate))) : std::nullopt;
    }
    if (field.type != FieldType::Choice)
        return Value(text);
    const QString key = Vocabulary::keyOf(text);
    for (const QString& choice : field.choices)
        if (Vocabulary::keyOf(choice) == key)
            return Value(choice);
    for (const auto& [spelling, choice] : choiceSpellings)
        if (Vocabulary::keyOf(QString::fromUtf16(spelling)) == key && field.choices.size() > 0)
            for (const QString& known : field.choices)
                if (known == QLatin1String(choice))
                    return Value(known);
    return {};
}

// What one row says of the participation, on top of what is known; what contradicts is doubtful.
void readCells(Record& part, const Mapping& mapping, RowPlan& plan)
{
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        const auto& [heading, meaning] = mapping.columns[column];
        const QString text = plan.cells.value(static_cast<qsizetype>(column)).simplified();
        const Field* field = meaning.what == ColumnMeaning::What::Nothing ? fieldOf(heading) : nullptr;
        if (!field || text.isEmpty())
            continue;
        const auto value = valueOf(*field, text, mapping.dates.value_or(DateOrder::DayFirst));
        Value& known = part.values[static_cast<size_t>(field->index)];
        const auto cell = static_cast<qsizetype>(column);
        if (!value)
            plan.misfits.push_back({plan.line, heading, text,
                                    field->type == FieldType::Date ? Misfit::Why::NoDay : Misfit::Why::NoValue, cell});
        else if (!known.isNull() && known != *value)
            plan.misfits.push_back({plan.line, heading, text, Misfit::Why::Differs, cell});
        else
            known = *value;
    }
}

Result<void> takePart(Edit& edit, const Id& workshop, const Mapping& mapping, const Id& advisor, RowPlan& plan)
{
    const Id id =
        Participation::kind().derivedId(toRecord(Participation{.workshop = workshop, .advisor = advisor}).values);
    auto known = edit.record(Participation::kind(), id);
    if (!known)
        return failure(known.error());
    const bool isNew = !*known || !(*known)->isAlive();
    const Record before = isNew ? toRecord(Participation{.workshop = workshop, .advisor = advisor}) : **known;
    Record now = before;
    readCells(now, mapping, plan);
    auto part = fromRecord<Participation>(now);
    if (!part.role)
        part.role = ParticipationRole::Candidate;
    if (isNew)
        plan.fate = RowFate::Created;
    else if (toRecord(part).values != before.values && plan.fate == RowFate::Unchanged)
        plan.fate = RowFate::Updated;
    else if (plan.fate == RowFate::Created) // the person; the participation was there, which can't be
        plan.fate = RowFate::Updated;
    return isNew ? takeIn(edit, part) : edit.save(part);
}

} // namespace

Result<ImportReport> importParticipants(Pool& pool, const QString& path, const Id& workshop, ImportOptions options)
{
    auto found = pool.record(Workshop::kind(), workshop);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isAlive())
        return failure({.fault = Fault::NoRecord, .value = workshop.text(), .detail = Workshop::kind().name});
    options.also = [&](Edit& edit, const Mapping& mapping, const Id& advisor, RowPlan& plan) {
        return takePart(edit, workshop, mapping, advisor, plan);
    };
    return importSpreadsheet(pool, path, options).map([](ImportReport report) {
        report.unmapped.removeIf([](const QString& heading) { return fieldOf(heading) != nullptr; });
        return report;
    });
}

} // namespace advisorpool
