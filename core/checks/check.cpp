#include "core/checks/check.h"

#include "core/accreditation/stage.h"
#include "core/accreditation/step_rules.h"
#include "core/checks/accreditation_rules.h"
#include "core/checks/checker.h"
#include "core/checks/mission_rules.h"
#include "core/checks/workshop_rules.h"
#include "core/people/advisor.h"

#include <map>
#include <unordered_map>

namespace advisorpool {

namespace {

// What steps, assignments, evaluations and workshops break together.
class Check
{
public:
    explicit Check(Pool& pool) : m_pool(pool) {}

    Result<std::vector<Problem>> run()
    {
        auto steps = living<AccreditationStep>();
        if (!steps)
            return failure(steps.error());
        auto done = checkSteps(*steps)
                        .and_then([&] { return checkAssignments(); })
                        .and_then([&] { return checkEvaluations(); })
                        .and_then([&] { return checkMarks(); })
                        .and_then([&] { return checkAttendance(); })
                        .and_then([&] { return checkDecisions(*steps); });
        return done.map([&] { return std::move(m_problems); });
    }

private:
    void add(const QString& rule, const Kind& kind, const Id& record, std::vector<Id> others = {},
             const QString& detail = {})
    {
        m_problems.push_back({rule, &kind, record, std::move(others), detail});
    }

    using Steps = std::vector<AccreditationStep>;

    Result<void> checkSteps(const Steps& all)
    {
        std::map<Id, std::vector<Id>> corrections;
        std::unordered_map<Id, Id> replaced;
        for (const AccreditationStep& step : all) {
            if (!step.replaces.isNull()) {
                corrections[step.replaces].push_back(step.id);
                replaced.emplace(step.id, step.replaces);
            }
            if (lacksReason(step))
                add(QStringLiteral("no_reason"), AccreditationStep::kind(), step.id);
        }
        for (auto& [corrected, steps] : corrections)
            if (steps.size() > 1)
                add(QStringLiteral("double_correction"), AccreditationStep::kind(), corrected, steps);
        for (const AccreditationStep& step : all)
            if (replacesItself(step, [&](const Id& id) { return replaced.contains(id) ? replaced[id] : Id(); }))
                add(QStringLiteral("circular_correction"), AccreditationStep::kind(), step.id);
        for (const AccreditationStep& step : all) {
            if (step.step != Step::Accredited || !step.reason.isEmpty())
                continue;
            auto support = supportOf(m_pool, step);
            if (!support)
                return failure(support.error());
            if (isUnsupported(step, *support))
                add(QStringLiteral("no_field_mission"), AccreditationStep::kind(), step.id);
        }
        return {};
    }

    template <class R> Result<std::vector<R>> living()
    {
        std::vector<R> records;
        auto done = m_pool.tables().readAll(R::kind(), [&](const Record& record) {
            if (record.isAlive())
                records.push_back(fromRecord<R>(record));
            return true;
        });
        return done.map([&] { return std::move(records); });
    }

    Result<void> checkAssignments()
    {
        auto assignments = living<Assignment>();
        if (!assignments)
            return failure(assignments.error());
        for (const Assignment& assignment : *assignments) {
            auto impossible = contradictionIn(m_pool, assignment);
            auto broken = rulesBrokenBy(m_pool, assignment);
            if (!impossible || !broken)
                return failure(impossible ? broken.error() : impossible.error());
            if (!impossible->isEmpty())
                add(*impossible, Assignment::kind(), assignment.id);
            for (const BrokenRule& rule : *broken)
                if ((rule.code != u"overlap" && rule.code != u"twice_in_team") ||
                    assignment.id < rule.other) // two, one problem
                    add(rule.code, Assignment::kind(), assignment.id,
                        rule.other.isNull() ? std::vector<Id>() : std::vector<Id>{rule.other});
        }
        return {};
    }

    Result<void> checkEvaluations()
    {
        auto evaluations = living<Evaluation>();
        if (!evaluations)
            return failure(evaluations.error());
        for (const Evaluation& evaluation : *evaluations) {
            auto itself = evaluatesItself(m_pool, evaluation);
            if (!itself)
                return failure(itself.error());
            if (*itself)
                add(QStringLiteral("own_evaluator"), Evaluation::kind(), evaluation.id);
        }
        return {};
    }

    Result<void> checkMarks()
    {
        auto marks = living<Mark>();
        if (!marks)
            return failure(marks.error());
        for (const Mark& mark : *marks) {
            auto broken = rulesBrokenBy(m_pool, mark);
            if (!broken)
                return failure(broken.error());
            for (const BrokenRule& rule : *broken)
                add(rule.code, Mark::kind(), mark.id);
        }
        return {};
    }

    Result<void> checkAttendance()
    {
        auto days = living<Attendance>();
        if (!days)
            return failure(days.error());
        for (const Attendance& day : *days) {
            auto outside = isOutsideWorkshop(m_pool, day);
            if (!outside)
                return failure(outside.error());
            if (*outside)
                add(QStringLiteral("outside_workshop"), Attendance::kind(), day.id);
        }
        return {};
    }

    // Signed by whom it should be, and one for each participant: copies that decided apart have two.
    Result<void> checkDecisions(const Steps& steps)
    {
        const auto corrected = replacedAmong(steps);
        std::map<std::pair<Id, Id>, std::vector<Id>> decisions;
        for (const AccreditationStep& step : steps) {
            if (step.workshop.isNull() || !step.step || !isOutcome(*step.step) || corrected.contains(step.id))
                continue;
            decisions[{step.workshop, step.advisor}].push_back(step.id);
            auto another = isSignedByAnother(m_pool, step);
            if (!another)
                return failure(another.error());
            if (*another)
                add(QStringLiteral("not_head_facilitator"), AccreditationStep::kind(), step.id);
        }
        for (const auto& [participant, ids] : decisions)
            if (ids.size() > 1)
                add(QStringLiteral("two_decisions"), AccreditationStep::kind(), ids.front(),
                    {ids.begin() + 1, ids.end()});
        return {};
    }

    Pool& m_pool;
    std::vector<Problem> m_problems;
};

} // namespace

Result<std::vector<Problem>> problemsOfWork(Pool& pool)
{
    return Check(pool).run();
}

Result<std::vector<Problem>> check(Pool& pool)
{
    return Checker().check(pool);
}

} // namespace advisorpool
