#include "core/people/remark.h"
#include "core/rosters/days.h"
#include "core/rosters/spoken.h"
#include "core/rosters/vocabulary.h"
#include "core/rosters/workshop_import.h"
#include "core/workshops/nomination.h"
#include "core/workshops/workshop.h"

namespace advisorpool {

namespace {

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
    return field.type == FieldType::Choice ? Vocabulary::choice(field, text) : Value(text);
}

// Once: one that somebody has deleted stays so.
Result<void> keepRemark(Edit& edit, const Id& advisor, const QString& text)
{
    Remark remark{.id = {}, .advisor = advisor, .text = text};
    return edit.record(Remark::kind(), Remark::kind().derivedId(toRecord(remark).values))
        .and_then([&](const std::optional<Record>& there) { return there ? Result<void>() : edit.save(remark); });
}

// What one row says of the participation, on top of what is known; what contradicts is doubtful, and a remark on the
// advisor.
Result<void> readCells(Edit& edit, Record& part, const Mapping& mapping, RowPlan& plan)
{
    const Id advisor = fromRecord<Participation>(part).advisor;
    Result<void> done;
    const auto doubt = [&](size_t column, const QString& heading, const QString& text, Misfit::Why why) {
        plan.misfits.push_back({plan.line, heading, text, why, static_cast<qsizetype>(column)});
        if (done)
            done = keepRemark(edit, advisor, heading + QStringLiteral(": ") + text);
    };
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        const auto& [heading, meaning] = mapping.columns[column];
        const QString text = plan.cells.value(static_cast<qsizetype>(column)).simplified();
        const Field* field = meaning.what == ColumnMeaning::What::Nothing ? fieldOf(heading) : nullptr;
        if (!field || text.isEmpty())
            continue;
        const auto value = valueOf(*field, text, mapping.dates.value_or(DateOrder::DayFirst));
        Value& known = part.values[static_cast<size_t>(field->index)];
        if (!value)
            doubt(column, heading, text, field->type == FieldType::Date ? Misfit::Why::NoDay : Misfit::Why::NoValue);
        else if (!known.isNull() && known != *value)
            doubt(column, heading, text, Misfit::Why::Differs);
        else
            known = *value;
    }
    return done;
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
    if (auto read = readCells(edit, now, mapping, plan); !read)
        return read;
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
