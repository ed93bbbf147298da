#include "core/rosters/merge_draft.h"

#include "core/accreditation/accreditation_step.h"
#include "core/people/administration.h"
#include "core/people/expertise.h"
#include "core/people/remark.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

// What a person of a spreadsheet gets in the pool beyond the advisor's own fields, as records that belong to them.
class DraftMerge
{
public:
    DraftMerge(Edit& edit, PeopleInPool& people, Draft& draft) : m_edit(edit), m_people(people), m_draft(draft) {}

    Result<DraftOutcome> create(const Id& id)
    {
        m_advisor = id;
        m_isNew = true;
        return addBelongings().map([] { return DraftOutcome::Created; });
    }

    Result<DraftOutcome> update(const Id& id)
    {
        m_advisor = id;
        auto filled = fillFields(Advisor::kind(), id, toRecord(m_draft.person), [&](const Field& field, const Value&) {
            const auto column = m_draft.reader->columnOf(field);
            differs(column, column ? m_draft.cells.value(static_cast<qsizetype>(*column)).trimmed() : QString());
        });
        return filled.and_then([&] { return addBelongings(); }).map([&] {
            return m_changed ? DraftOutcome::Updated : DraftOutcome::Unchanged;
        });
    }

private:
    Result<void> addBelongings()
    {
        for (const Draft::Skill& skill : m_draft.skills)
            if (auto done = addSkill(skill); !done)
                return done;
        for (const Id& subject : m_draft.subjects)
            if (auto done = put(Expertise{.advisor = m_advisor, .subject = subject}, What::Expertise, subject.text());
                !done)
                return done;
        if (auto done = addStep(); !done)
            return done;
        for (qsizetype i = 0; i < m_draft.remarks.size(); ++i) // what differs has added to them
            if (auto done =
                    put(Remark{.advisor = m_advisor, .text = m_draft.remarks[i]}, What::Remark, m_draft.remarks[i]);
                !done)
                return done;
        return {};
    }

    Result<void> addSkill(const Draft::Skill& skill)
    {
        LanguageSkill wanted{
            .advisor = m_advisor, .language = skill.language, .spoken = skill.spoken, .written = skill.written};
        if (skill.spoken || skill.written)
            wanted.source = SkillSource::Declared;
        return put(wanted, What::Languages, skill.language);
    }

    // Records with derived keys: the same one again is the same one.
    // `said`: what the row says of it.
    template <class R> Result<void> put(const R& wanted, What column, const QString& said)
    {
        const Record record = toRecord(wanted);
        if (m_isNew)
            return m_edit.add(R::kind(), patchOf(record)).map([](const Id&) {});
        const Id id = R::kind().derivedId(record.values);
        auto there = m_edit.record(R::kind(), id);
        if (!there)
            return failure(there.error());
        if (!*there)
            return m_edit.add(R::kind(), patchOf(record)).map([&](const Id&) { m_changed = true; });
        if (!(*there)->isAlive()) {
            const auto place = m_draft.reader->columnOf(column);
            m_draft.doubtful.push_back(
                {m_draft.line, place ? m_draft.reader->title(*place) : QString(), said, Misfit::Why::WasDeleted});
            return {};
        }
        QStringList others;
        return fillFields(R::kind(), id, record,
                          [&](const Field& field, const Value& value) {
                              if (field.name != QLatin1String("source")) // which no row says
                                  others << value.toText();
                          })
            .map([&] {
                if (!others.isEmpty())
                    differs(m_draft.reader->columnOf(column), said + u' ' + others.join(u'/'));
            });
    }

    // A stage that the pool has recorded already, now or earlier, says nothing new; another one is for a person to
    // decide.
    Result<void> addStep()
    {
        if (!m_draft.step || m_people.expertGroup().isNull())
            return {};
        const auto& recorded = m_people.stepsOf(m_advisor);
        if (std::find(recorded.begin(), recorded.end(), *m_draft.step) != recorded.end())
            return {};
        if (!recorded.empty()) {
            differs(m_draft.reader->columnOf(What::Stage), Member<std::optional<Step>>::toValue(m_draft.step).text());
            return {};
        }
        AccreditationStep step{.advisor = m_advisor, .expertGroup = m_people.expertGroup(), .step = m_draft.step};
        step.reason = m_draft.source;
        m_people.addStep(m_advisor, *m_draft.step);
        m_changed = true;
        return m_edit.add(AccreditationStep::kind(), patchOf(toRecord(step))).map([](const Id&) {});
    }

    // Sets what is still empty; hands over what differs.
    Result<void> fillFields(const Kind& kind, const Id& id, const Record& wanted,
                            const std::function<void(const Field&, const Value&)>& other)
    {
        auto shown = m_edit.record(kind, id);
        if (!shown)
            return failure(shown.error());
        Patch missing;
        for (const auto& field : kind.fields) {
            const Value& value = wanted[*field];
            const Value& held = (**shown)[*field];
            if (value.isNull() || value == held)
                continue;
            if (held.isNull())
                missing.emplace_back(field.get(), value);
            else if (Vocabulary::keyOf(held.toText()) != Vocabulary::keyOf(value.toText()))
                other(*field, value);
        }
        if (missing.empty())
            return {};
        m_changed = true;
        return m_edit.set(kind, id, missing);
    }

    // What no column says can't differ.
    void differs(std::optional<size_t> column, const QString& said)
    {
        if (column)
            m_draft.reader->doubt(m_draft, *column, said, Misfit::Why::Differs);
    }

    Edit& m_edit;
    PeopleInPool& m_people;
    Draft& m_draft;
    Id m_advisor;
    bool m_isNew = false; // so nothing that belongs to them can be there
    bool m_changed = false;
};

} // namespace

Result<PeopleInPool> PeopleInPool::load(Pool& pool, const Id& expertGroup)
{
    PeopleInPool people;
    people.m_expertGroup = expertGroup;
    auto done = pool.tables().readAll(Administration::kind(), [&](const Record& record) {
        people.m_countries.insert(record.id, record[u"country"].text());
        return true;
    });
    if (done)
        done = pool.tables().readAll(Advisor::kind(), [&](const Record& record) {
            if (record.isAlive())
                people.add(record.id, fromRecord<Advisor>(record));
            return true;
        });
    if (done)
        done = pool.tables().readAll(AccreditationStep::kind(), [&](const Record& record) {
            const auto step = fromRecord<AccreditationStep>(record);
            if (record.isAlive() && step.expertGroup == expertGroup && step.step)
                people.addStep(step.advisor, *step.step);
            return true;
        });
    return done.map([&] { return std::move(people); });
}

PersonCard PeopleInPool::cardOf(const Advisor& person) const
{
    return {PersonName::of(person), person.email, person.administration, m_countries.value(person.administration)};
}

void PeopleInPool::add(const Id& id, const Advisor& person)
{
    m_known.add(id, cardOf(person));
}

Id PeopleInPool::find(const Advisor& person) const
{
    return m_known.find(cardOf(person));
}

Result<DraftOutcome> mergeDraft(Edit& edit, PeopleInPool& people, Draft& draft)
{
    if (const Id known = people.find(draft.person); !known.isNull())
        return DraftMerge(edit, people, draft).update(known);
    draft.person.status = draft.person.status.value_or(AdvisorStatus::Active);
    auto id = edit.add(Advisor::kind(), patchOf(toRecord(draft.person)));
    if (!id)
        return failure(id.error());
    people.add(*id, draft.person);
    return DraftMerge(edit, people, draft).create(*id);
}

} // namespace advisorpool
