#include "ui/advisors/advisor_deeds.h"

#include "core/checks/guard.h"
#include "core/people/advisor.h"
#include "ui/forms/saving.h"

namespace advisorpool {

namespace {

template <class R> Result<void> copyOwned(Edit& edit, const Id& from, const Id& to)
{
    auto records = recordsOf<R>(edit.pool(), from);
    if (!records)
        return failure(records.error());
    Result<void> done;
    for (R& record : *records) {
        record.id = {};
        record.advisor = to;
        if (done)
            done = edit.save(record);
    }
    return done;
}

// Does the same for each, then writes it all, as one edit.
Result<Id> forEach(Pool& pool, Label label, std::span<const Id> advisors,
                   const std::function<Result<void>(Edit&, const Id&)>& act)
{
    Edit edit(pool, label);
    for (const Id& id : advisors)
        if (auto done = act(edit, id); !done)
            return failure(done.error());
    return edit.commit();
}

template <class R> Result<Id> addToEach(Pool& pool, std::span<const Id> advisors, const R& record)
{
    return forEach(pool, Label::Add, advisors, [&](Edit& edit, const Id& id) {
        R one = record;
        one.advisor = id;
        const Id key = R::kind().derivedId(toRecord(one).values);
        return edit.record(R::kind(), key).and_then([&](const std::optional<Record>& known) {
            return known && known->isAlive() ? Result<void>() : edit.save(one);
        });
    });
}

} // namespace

Result<Id> makeAdvisor(Pool& pool, const Field& field, const Value& value, const Id& like)
{
    Advisor made{.status = AdvisorStatus::Active};
    const auto model = pool.find<Advisor>(like);
    if (!model)
        return failure(model.error());
    if (*model) {
        made.administration = (*model)->administration;
        made.affiliation = (*model)->affiliation;
        made.position = (*model)->position;
    }
    field.write(&made, value);
    Edit edit(pool, Label::Add);
    return edit.save(made)
        .and_then([&] {
            return *model ? copyOwned<LanguageSkill>(edit, like, made.id).and_then([&] {
                return copyOwned<Expertise>(edit, like, made.id);
            })
                          : Result<void>();
        })
        .and_then([&] { return guard(edit, Advisor::kind(), made.id, QString()); })
        .and_then([&] { return edit.commit(); })
        .map([&](const Id&) { return made.id; });
}

Result<Id> deleteAdvisors(Pool& pool, std::span<const Id> advisors)
{
    return forEach(pool, Label::Delete, advisors,
                   [](Edit& edit, const Id& id) { return edit.remove(Advisor::kind(), id); });
}

Result<Id> setAdvisors(Pool& pool, std::span<const Id> advisors, const Field& field, const Value& value)
{
    return forEach(pool, Label::Set, advisors, [&](Edit& edit, const Id& id) {
        return edit.set(Advisor::kind(), id, {{&field, value}}).and_then([&] {
            return guard(edit, Advisor::kind(), id, QString());
        });
    });
}

Result<Id> addToAdvisors(Pool& pool, std::span<const Id> advisors, const LanguageSkill& skill)
{
    return addToEach(pool, advisors, skill);
}

Result<Id> addToAdvisors(Pool& pool, std::span<const Id> advisors, const Expertise& expertise)
{
    return addToEach(pool, advisors, expertise);
}

} // namespace advisorpool
