#include "core/rosters/merge_draft.h"

#include "core/accreditation/accreditation_step.h"
#include "core/people/expertise.h"
#include "core/people/remark.h"
#include "core/people/unavailability.h"

#include <algorithm>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

// Names differ by accents and hyphens without meaning anybody else; a telephone number does not.
bool saysTheSame(const Field& field, const Value& held, const Value& value)
{
    if (field.name.contains(QLatin1String("name")) || field.name.startsWith(QLatin1String("patronymic")))
        return Vocabulary::keyOf(held.toText()) == Vocabulary::keyOf(value.toText());
    return held.toText().simplified().compare(value.toText().simplified(), Qt::CaseInsensitive) == 0;
}

// What a person of a spreadsheet gets in the pool beyond the advisor's own fields, as records that belong to them.
class DraftMerge
{
public:
    enum class Mode { Write, ListGains, Ask };

    DraftMerge(Edit& edit, PeopleInPool& people, Draft& draft, Mode mode)
        : m_edit(edit), m_people(people), m_draft(draft), m_mode(mode)
    {
    }

    Result<Merged> create()
    {
        m_isNew = true;
        m_draft.person.status = m_draft.person.status.value_or(AdvisorStatus::Active);
        return add(toRecord(m_draft.person)).and_then([&](const Id& id) {
            m_advisor = id;
            m_people.add(id, m_draft.card);
            return addBelongings().map([&] { return Merged{RowFate::Created, id, std::move(m_gains)}; });
        });
    }

    Result<Merged> update(const Id& id)
    {
        m_advisor = id;
        auto filled = fillFields(Advisor::kind(), id, toRecord(m_draft.person), [&](const Field& field, const Value&) {
            const auto column = m_draft.reader->columnOf(field);
            differs(column, column ? m_draft.cells.value(static_cast<qsizetype>(*column)).trimmed() : QString());
        });
        return filled.and_then([&] { return learn(); }).and_then([&] { return addBelongings(); }).map([&] {
            return Merged{m_changed ? RowFate::Updated : RowFate::Unchanged, id, std::move(m_gains)};
        });
    }

private:
    // From now on they are known by what the row has added, too.
    Result<void> learn()
    {
        if (m_mode == Mode::Ask)
            return {};
        if (!m_draft.person.email.isEmpty())
            m_people.addEmail(m_advisor, m_draft.person.email);
        if (!m_changed)
            return {};
        return m_edit.record(Advisor::kind(), m_advisor).map([&](const std::optional<Record>& now) {
            m_people.add(m_advisor, KeyedCard(m_people.cardOf(fromRecord<Advisor>(*now))));
        });
    }

    Result<void> addBelongings()
    {
        Result<void> done;
        for (const Draft::Skill& skill : m_draft.skills)
            if (done = addSkill(skill); !done)
                return done;
        for (const auto& [subject, depth, column] : m_draft.subjects)
            if (done = put(Expertise{.advisor = m_advisor, .subject = subject, .depth = depth}, column, subject.text());
                !done)
                return done;
        for (const Draft::Stage& stage : m_draft.stages)
            if (done = addStep(stage); !done)
                return done;
        for (const Draft::Absence& absence : m_draft.absences)
            if (done = addAbsence(absence); !done)
                return done;
        for (qsizetype i = 0; i < m_draft.remarks.size(); ++i) // what differs has added to them
            if (done = addRemark(m_draft.remarks[i]); !done)
                return done;
        return done;
    }

    Result<void> addSkill(const Draft::Skill& skill)
    {
        LanguageSkill wanted{.advisor = m_advisor,
                             .language = skill.language,
                             .spoken = skill.spoken,
                             .written = skill.written,
                             .facilitates = skill.facilitates};
        if (skill.spoken || skill.written)
            wanted.source = SkillSource::Declared;
        return put(wanted, skill.column, skill.language);
    }

    Result<void> addRemark(const QString& text)
    {
        auto known = m_isNew ? Result<bool>(false) : isMadeOfRemarks(text.split(u'\n'));
        if (!known)
            return failure(known.error());
        return *known ? Result<void>() : put(Remark{.advisor = m_advisor, .text = text}, {}, text);
    }

    // A roster of ours shows all remarks of somebody in one cell, one below the other.
    Result<bool> isMadeOfRemarks(const QStringList& lines)
    {
        constexpr qsizetype most = 100;
        if (lines.size() < 2 || lines.size() > most)
            return false;
        for (qsizetype start = 0, end = 0; start < lines.size(); start = end) {
            bool isRemark = false;
            for (end = start; end < lines.size() && !isRemark;) {
                ++end;
                const Record remark =
                    toRecord(Remark{.advisor = m_advisor, .text = lines.mid(start, end - start).join(u'\n')});
                auto there = m_edit.record(Remark::kind(), Remark::kind().derivedId(remark.values));
                if (!there)
                    return failure(there.error());
                isRemark = *there && (*there)->isAlive();
            }
            if (!isRemark)
                return false;
        }
        return true;
    }

    // Records with derived keys: the same one again is the same one.
    // `said`: what the row says of it.
    template <class R> Result<void> put(const R& wanted, std::optional<size_t> column, const QString& said)
    {
        Record record = toRecord(wanted);
        if (m_isNew)
            return add(std::move(record)).map([](const Id&) {});
        const Id id = R::kind().derivedId(record.values);
        auto there = m_edit.record(R::kind(), id);
        if (!there)
            return failure(there.error());
        if (!*there)
            return add(std::move(record)).map([](const Id&) {});
        if (!(*there)->isAlive()) {
            if (!column)
                column = m_draft.reader->columnOf(What::Remark);
            m_draft.reader->note(m_draft, column, said, Misfit::Why::WasDeleted);
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
                    differs(column, said + u' ' + others.join(u'/'));
            });
    }

    // A stage that the pool has recorded already, now or earlier, says nothing new; another one is for a person to
    // decide.
    Result<void> addStep(const Draft::Stage& stage)
    {
        bool isKnown = false;
        bool hasOther = false;
        for (const auto& recorded : m_people.stepsOf(m_advisor))
            if (recorded.expertGroup == stage.expertGroup && recorded.subject == stage.subject)
                (recorded.step == stage.step ? isKnown : hasOther) = true;
        if (isKnown)
            return {};
        if (hasOther) {
            differs(stage.column, Member<std::optional<Step>>::toValue(stage.step).text());
            return {};
        }
        AccreditationStep step{
            .advisor = m_advisor, .expertGroup = stage.expertGroup, .subject = stage.subject, .step = stage.step};
        step.onDate = stage.onDate;
        step.reason = m_draft.source;
        if (m_mode != Mode::Ask)
            m_people.addStep(m_advisor, {stage.expertGroup, stage.subject, stage.step});
        return add(toRecord(step)).map([](const Id&) {});
    }

    // The same days again are the same absence.
    Result<void> addAbsence(const Draft::Absence& said)
    {
        const Period& days = said.days;
        const auto known = m_people.absence(m_advisor, days.starts, days.ends);
        if (known && known->isDeleted)
            m_draft.reader->note(m_draft, said.column, m_draft.cells[static_cast<qsizetype>(said.column)].trimmed(),
                                 Misfit::Why::WasDeleted);
        if (known)
            return {};
        if (m_mode != Mode::Ask)
            m_people.addAbsence(m_advisor, {days.starts, days.ends});
        return add(toRecord(Unavailability{
                       .advisor = m_advisor, .starts = days.starts, .ends = days.ends, .reason = days.reason}))
            .map([](const Id&) {});
    }

    Result<Id> add(Record record)
    {
        m_changed = true;
        if (m_mode == Mode::Ask)
            return Id();
        const Kind& kind = *record.kind;
        Patch values = patchOf(std::move(record));
        gain(kind, values);
        return m_edit.add(kind, std::move(values));
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
            else if (!saysTheSame(*field, held, value))
                other(*field, value);
        }
        if (missing.empty())
            return {};
        m_changed = true;
        if (m_mode == Mode::Ask)
            return {};
        gain(kind, missing);
        return m_edit.set(kind, id, missing);
    }

    void gain(const Kind& kind, const Patch& values)
    {
        if (m_mode == Mode::ListGains)
            for (const auto& [field, value] : values)
                if (!field->owner)
                    m_gains.push_back({&kind, field, value});
    }

    // What no column says can't differ.
    void differs(std::optional<size_t> column, const QString& said)
    {
        if (m_mode == Mode::Ask) {
            m_changed |= !column || !isKeptAsRemark(*column); // else the pool says it already
        } else if (column) {
            m_draft.reader->doubt(m_draft, *column, said, Misfit::Why::Differs);
            m_people.addRemark(m_advisor, m_draft.reader->asRemark(m_draft, *column));
        }
    }

    bool isKeptAsRemark(size_t column)
    {
        const Remark remark{.advisor = m_advisor, .text = m_draft.reader->asRemark(m_draft, column)};
        const auto there = m_edit.record(Remark::kind(), Remark::kind().derivedId(toRecord(remark).values));
        return there && *there && (*there)->isAlive();
    }

    Edit& m_edit;
    PeopleInPool& m_people;
    Draft& m_draft;
    const Mode m_mode;
    Id m_advisor;
    bool m_isNew = false; // so nothing that belongs to them can be there
    bool m_changed = false;
    std::vector<RowPlan::Gain> m_gains;
};

} // namespace

Result<bool> saysNothingNew(Edit& edit, PeopleInPool& people, const Draft& draft, const Id& known)
{
    Draft asked = draft;
    return DraftMerge(edit, people, asked, DraftMerge::Mode::Ask).update(known).map([](const Merged& merged) {
        return merged.fate == RowFate::Unchanged;
    });
}

Result<Merged> mergeDraft(Edit& edit, PeopleInPool& people, Draft& draft, const Id& known, bool listGains)
{
    DraftMerge merge(edit, people, draft, listGains ? DraftMerge::Mode::ListGains : DraftMerge::Mode::Write);
    return known.isNull() ? merge.create() : merge.update(known);
}

} // namespace advisorpool
