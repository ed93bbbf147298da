#include "core/workshops/mark_sight.h"

#include "core/workshops/facilitators.h"

namespace advisorpool {

bool isHidden(const Participation& facilitator, const Id& me, bool mineHandedIn, std::optional<WorkshopStatus> status)
{
    if (me.isNull())
        return status == WorkshopStatus::Running && !facilitator.marksHandedInOn.isValid();
    return facilitator.id != me && !mineHandedIn;
}

bool isOfSheet(const Field& field)
{
    return field.name == u"value" || field.name == u"remark";
}

const MarkSight::Sight& MarkSight::sightOf(const Id& workshop)
{
    const auto known = m_workshops.find(workshop);
    if (known != m_workshops.end())
        return known->second;
    Sight sight;
    if (const auto found = m_pool.find<Workshop>(workshop); found && *found)
        sight.status = (*found)->status;
    if (const auto me = facilitatorCalled(m_pool, workshop, m_pool.session().author); me && !me->isNull()) {
        sight.me = *me;
        if (const auto mine = m_pool.find<Participation>(*me); mine && *mine)
            sight.mineHandedIn = (*mine)->marksHandedInOn.isValid();
    }
    return m_workshops.emplace(workshop, sight).first->second;
}

bool MarkSight::hides(const Mark& mark)
{
    auto known = m_facilitators.find(mark.facilitator);
    if (known == m_facilitators.end()) {
        const auto found = m_pool.find<Participation>(mark.facilitator);
        known = m_facilitators.emplace(mark.facilitator, found && *found ? **found : Participation{}).first;
    }
    const Participation& facilitator = known->second;
    if (facilitator.id.isNull())
        return false; // nobody's; a problem of its own
    const Sight& sight = sightOf(facilitator.workshop);
    return isHidden(facilitator, sight.me, sight.mineHandedIn, sight.status);
}

bool MarkSight::hides(const Kind& kind, const Id& record)
{
    if (&kind != &Mark::kind())
        return false;
    const auto mark = m_pool.find<Mark>(record);
    return mark && *mark && hides(**mark);
}

Record MarkSight::seen(Record record)
{
    if (record.kind == &Mark::kind() && hides(fromRecord<Mark>(record)))
        for (const auto& field : record.kind->fields)
            if (isOfSheet(*field))
                record.values[static_cast<size_t>(field->index)] = {};
    return record;
}

} // namespace advisorpool
