#include "core/rosters/coverage_filter.h"

#include "core/accreditation/expert_group.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

template <class E> QString codeOf(E value)
{
    return QString::fromLatin1(choiceNames(value)[static_cast<size_t>(value)]);
}

Filter test(const char* name, std::vector<Word> arguments, Operator op = Operator::Holds, const QString& value = {})
{
    Comparison comparison{.name = {QString::fromLatin1(name)}, .arguments = std::move(arguments), .op = op};
    if (op != Operator::Holds)
        comparison.values.push_back({value});
    return {.shape = Filter::Shape::Test, .test = std::move(comparison)};
}

Filter all(std::vector<Filter> parts)
{
    return {.shape = Filter::Shape::All, .parts = std::move(parts)};
}

Filter any(std::vector<Filter> parts)
{
    return {.shape = Filter::Shape::Any, .parts = std::move(parts)};
}

class Asking
{
public:
    Asking(Pool& pool, const CoverageQuestion& question)
        : m_pool(pool), m_stage(codeOf(question.withPreAccredited ? Step::PreAccredited : Step::Accredited))
    {
    }

    // By its code where it has one.
    Result<Word> name(const Kind& kind, const Id& id) const
    {
        return m_pool.record(kind, id).map([&](const std::optional<Record>& found) {
            const QString code = found ? (*found)[u"code"].toText() : QString();
            return Word{code.isEmpty() ? id.text() : code};
        });
    }

    Result<Filter> stands(const Id& group, const Id& subject) const
    {
        auto arguments = name(ExpertGroup::kind(), group).map([](Word word) { return std::vector{std::move(word)}; });
        if (arguments && !subject.isNull()) {
            auto its = name(Subject::kind(), subject);
            if (!its)
                return failure(its.error());
            arguments->push_back(std::move(*its));
        }
        return arguments.map(
            [&](std::vector<Word> of) { return test("stage", std::move(of), Operator::AtLeast, m_stage); });
    }

    // In one of the expert groups; with a subject, of those that are accredited by subject.
    Result<std::vector<Filter>> standsInOne(const Id& subject) const
    {
        std::vector<Id> groups;
        auto read = m_pool.tables().readAll(ExpertGroup::kind(), [&](const Record& record) {
            const auto group = fromRecord<ExpertGroup>(record);
            if (record.isAlive() && (subject.isNull() || isBySubject(group)))
                groups.push_back(group.id);
            return true;
        });
        if (!read)
            return failure(read.error());
        std::vector<Filter> tests;
        for (const Id& group : groups) {
            auto one = stands(group, subject);
            if (!one)
                return failure(one.error());
            tests.push_back(std::move(*one));
        }
        return tests;
    }

    Result<Filter> knows(const Id& subject) const
    {
        auto word = name(Subject::kind(), subject);
        auto tests = standsInOne(subject);
        if (!word || !tests)
            return failure(word ? tests.error() : word.error());
        tests->insert(tests->begin(), test("expertise", {std::move(*word)}));
        return any(std::move(*tests));
    }

private:
    Pool& m_pool;
    QString m_stage;
};

} // namespace

Result<Filter> coverageFilter(Pool& pool, const CoverageQuestion& question, const QString& language,
                              const CoverageLane& lane)
{
    const Asking asking(pool, question);
    Filter stays = test("status", {}, Operator::Equal, codeOf(AdvisorStatus::Active));
    Filter saysNothing = stays; // of whether they left
    saysNothing.test = {.name = stays.test.name, .op = Operator::Unknown};
    std::vector<Filter> parts{any({std::move(stays), std::move(saysNothing)})};
    if (!language.isEmpty())
        parts.push_back(test("language", {{language}}, Operator::AtLeast, codeOf(question.spoken)));
    if (!lane.expertGroup.isNull()) {
        auto stands = asking.stands(lane.expertGroup, lane.subject);
        if (!stands)
            return failure(stands.error());
        parts.push_back(std::move(*stands));
        return all(std::move(parts));
    }
    auto stands = asking.standsInOne({});
    if (!stands)
        return failure(stands.error());
    parts.push_back(any(std::move(*stands)));
    if (lane.region)
        parts.push_back(test("region", {}, Operator::Equal, codeOf(*lane.region)));
    if (!lane.subject.isNull()) {
        auto knows = asking.knows(lane.subject);
        if (!knows)
            return failure(knows.error());
        parts.push_back(std::move(*knows));
    }
    return all(std::move(parts));
}

} // namespace advisorpool
