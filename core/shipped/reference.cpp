#include "core/shipped/reference.h"

#include "core/accreditation/expert_group.h"
#include "core/people/administration.h"
#include "core/people/alias.h"
#include "core/people/expertise.h"
#include "core/shipped/rows.h"

namespace advisorpool {

Result<void> shipReference(Pool& pool)
{
    // Version 7, its time the opening of the Brussels workshop, 14 February 2011, 08:00 UTC. Never changes.
    const QDateTime at(QDate(2011, 2, 14), QTime(8, 0), Qt::UTC);
    Edit edit(pool, Label::Ship,
              {*Id::fromText(u"012e232e-e800-7000-8000-000000000001"), QStringLiteral("Advisor Pool"), QString(), at});

    const auto byCode = [](const Kind& kind, const QString& code) { return kind.idOfCode(code); };
    const std::pair<const Kind*, QString> files[] = {
        {&Administration::kind(), QStringLiteral(":/reference/administrations.csv")},
        {&ExpertGroup::kind(), QStringLiteral(":/reference/expert_groups.csv")},
        {&Subject::kind(), QStringLiteral(":/reference/subjects.csv")},
        {&Alias::kind(), QStringLiteral(":/reference/aliases.csv")},
    };
    for (const auto& [kind, file] : files)
        if (auto done = addRows(edit, *kind, file, byCode, byCode); !done)
            return done;
    return edit.commit().map([](const Id&) {});
}

} // namespace advisorpool
