#include "core/workshops/planning.h"

#include "core/pool/related.h"
#include "core/workshops/mark_summary.h"

namespace advisorpool {

namespace {

struct Published
{
    const char16_t* en;
    const char16_t* ru;
};

constexpr Published published[] = {
    {u"Knowledge and strategic application of WCO tools", u"Знание и стратегическое применение инструментов ВТамО"},
    {u"Technical expertise", u"Профессиональные знания"},
    {u"Ability to support administrations", u"Умение поддержать администрацию"},
    {u"Ability to facilitate discussion with senior officials", u"Умение вести обсуждение с руководителями"},
};

// The kinds of what a workshop is made of, and not of what happened in it.
constexpr const char16_t* partsOfPlan[] = {u"criterion", u"feedback_question"};

Result<void> copyParts(Edit& edit, const Kind& kind, const Id& from, const Id& to)
{
    const Field* owner = kind.ownerField();
    auto ids = edit.pool().tables().referring(kind, *owner, from);
    if (!ids)
        return failure(ids.error());
    for (const Id& id : *ids) {
        auto record = edit.pool().record(kind, id);
        if (!record)
            return failure(record.error());
        Record copy = **record;
        copy.values[static_cast<size_t>(owner->index)] = Value(to.text());
        if (auto added = edit.add(kind, patchOf(copy)); !added)
            return failure(added.error());
    }
    return {};
}

} // namespace

Result<Id> planWorkshop(Edit& edit, Workshop workshop)
{
    workshop.status = workshop.status.value_or(WorkshopStatus::Planned);
    workshop.type = workshop.type.value_or(WorkshopType::Accreditation);
    workshop.mode = workshop.mode.value_or(WorkshopMode::InPerson);
    if (auto saved = edit.save(workshop); !saved)
        return failure(saved.error());
    int position = 0;
    for (const Published& each : published) {
        Criterion criterion{.workshop = workshop.id,
                            .nameEn = QString::fromUtf16(each.en),
                            .nameRu = QString::fromUtf16(each.ru),
                            .weight = 1,
                            .scale = usualScale,
                            .position = ++position};
        if (auto saved = edit.save(criterion); !saved)
            return failure(saved.error());
    }
    return workshop.id;
}

Result<Id> planLike(Edit& edit, const Id& earlier, const Patch& changes)
{
    auto found = edit.pool().find<Workshop>(earlier);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure({.fault = Fault::NoRecord, .value = earlier.text()});
    Workshop workshop = **found;
    workshop.id = {};
    workshop.starts = workshop.ends = {};
    workshop.reportedAttended = workshop.reportedPassed = {};
    workshop.status = WorkshopStatus::Planned;
    Record record = toRecord(workshop);
    for (const auto& [field, value] : changes)
        record.values[static_cast<size_t>(field->index)] = value;
    auto made = edit.add(Workshop::kind(), patchOf(record));
    if (!made)
        return made;
    for (const char16_t* name : partsOfPlan)
        if (const Kind* kind = edit.kinds().find(QStringView(name)))
            if (auto copied = copyParts(edit, *kind, earlier, *made); !copied)
                return failure(copied.error());
    return made;
}

} // namespace advisorpool
