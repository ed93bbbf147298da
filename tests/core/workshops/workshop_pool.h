#pragma once

#include "core/checks/check.h"
#include "core/checks/guard.h"
#include "core/workshops/mark.h"
#include "core/workshops/participation.h"
#include "core/workshops/workshop.h"
#include "tests/core/rosters/roster_pool.h"

namespace advisorpool {

// A workshop with two facilitators, a candidate and an observer.
class WorkshopPool : public RosterPool
{
public:
    WorkshopPool()
    {
        cma = save(
            ExpertGroup{.code = QStringLiteral("CMA"), .nameEn = QStringLiteral("CMA"), .needsFieldMission = true});
        workshop = save(Workshop{.titleEn = QStringLiteral("Brussels"),
                                 .type = WorkshopType::Accreditation,
                                 .expertGroup = cma,
                                 .starts = QDate(2011, 2, 14),
                                 .ends = QDate(2011, 2, 18),
                                 .status = WorkshopStatus::Running});
        lewitina =
            takesPart(person(QStringLiteral("Lewitina"), QStringLiteral("Aigul")), ParticipationRole::Facilitator);
        orlov = takesPart(person(QStringLiteral("Orlov"), QStringLiteral("Pavel")), ParticipationRole::CoFacilitator);
        aronovich = person(QStringLiteral("Aronovich"), QStringLiteral("Andrei"));
        candidate = takesPart(aronovich, ParticipationRole::Candidate);
        observer = takesPart(person(QStringLiteral("Ozols"), QStringLiteral("Janis")), ParticipationRole::Observer);
        expertise = save(Criterion{.workshop = workshop, .nameEn = QStringLiteral("Technical expertise"), .scale = 5});
    }

    Id person(const QString& family, const QString& given)
    {
        return save(Advisor{.familyName = family, .givenName = given});
    }
    Id takesPart(const Id& advisor, ParticipationRole role)
    {
        return save(Participation{.workshop = workshop, .advisor = advisor, .role = role});
    }
    Id gives(const Id& facilitator, const Id& participant, std::optional<int> value)
    {
        return save(
            Mark{.participation = participant, .criterion = expertise, .facilitator = facilitator, .value = value});
    }
    void handsIn(const Id& facilitator)
    {
        auto part = (**this).find<Participation>(facilitator);
        REQUIRE(part);
        (*part)->marksHandedInOn = QDate(2011, 2, 18);
        save(**part);
    }
    void sits(const QString& author) { (**this).setSession({author, QStringLiteral("laptop")}); }

    // The code of the rule that refuses to save this; empty where none does.
    template <class R> QString refusalOf(R record, const QString& reason = {})
    {
        Edit edit{**this, Label::Set};
        REQUIRE(edit.save(record));
        const auto done = guard(edit, R::kind(), record.id, reason);
        return done ? QString() : done.error().detail;
    }
    QStringList problems()
    {
        const auto found = check(**this);
        REQUIRE(found);
        QStringList codes;
        for (const Problem& problem : *found)
            codes << problem.rule;
        return codes;
    }

    Id cma, workshop, lewitina, orlov, aronovich, candidate, observer, expertise;
};

} // namespace advisorpool
