#include "core/checks/accepted_problem.h"

namespace advisorpool {

namespace {

AcceptedProblem accepted(const QString& rule, const Id& record, const Id& other, const QString& reason = {})
{
    return {.id = {}, .rule = rule, .record = record, .other = other.isNull() ? record : other, .reason = reason};
}

} // namespace

const Kind& AcceptedProblem::kind()
{
    using A = AcceptedProblem;
    static const Kind kind = Describe<A>("accepted_problem", QT_TRANSLATE_NOOP("Kind", "Accepted problem"))
                                 .field("rule", &A::rule, QT_TRANSLATE_NOOP("Field", "Rule"))
                                 .key()
                                 .field("record", &A::record, QT_TRANSLATE_NOOP("Field", "Record"))
                                 .as(FieldType::Record)
                                 .key()
                                 .field("other", &A::other, QT_TRANSLATE_NOOP("Field", "Other record"))
                                 .as(FieldType::Record)
                                 .key()
                                 .field("reason", &A::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
                                 .required()
                                 .done();
    return kind;
}

Result<bool> isAccepted(Edit& edit, const QString& rule, const Id& record, const Id& other)
{
    const Kind& kind = AcceptedProblem::kind();
    const Id id = kind.derivedId(toRecord(accepted(rule, record, other)).values);
    return edit.record(kind, id).map([](const std::optional<Record>& found) { return found && found->isAlive(); });
}

Result<void> accept(Edit& edit, const QString& rule, const Id& record, const Id& other, const QString& reason)
{
    AcceptedProblem problem = accepted(rule, record, other, reason);
    return edit.save(problem); // again, with another reason, where it stands already
}

} // namespace advisorpool
