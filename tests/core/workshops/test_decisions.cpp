#include "core/accreditation/stage.h"
#include "core/accreditation/stage_sql.h"
#include "core/pool/related.h"
#include "core/workshops/decision.h"
#include "core/workshops/nomination.h"
#include "core/workshops/planning.h"
#include "tests/core/workshops/workshop_pool.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

Id decideIn(WorkshopPool& pool, Step outcome, const QString& why = u"as agreed"_s)
{
    Edit edit{*pool, Label::Set};
    const auto part = pool->find<Participation>(pool.candidate);
    const auto step = decide(edit, **part, outcome, why);
    REQUIRE(step);
    REQUIRE(guard(edit, AccreditationStep::kind(), *step, {}));
    REQUIRE(edit.commit());
    return *step;
}

QString signIn(WorkshopPool& pool, const Id& step, const QString& name)
{
    Edit edit{*pool, Label::Set};
    REQUIRE(sign(edit, step, name, QDate(2011, 2, 18)));
    if (const auto refused = guard(edit, AccreditationStep::kind(), step, {}); !refused)
        return refused.error().detail;
    REQUIRE(edit.commit());
    return {};
}

std::optional<Step> stageOf(WorkshopPool& pool)
{
    const auto steps = countingSteps(*pool, pool.aronovich);
    REQUIRE(steps);
    const auto standings = standingsOf(*steps);
    return standings.empty() ? std::nullopt : std::optional(standings.front().stage);
}

} // namespace

TEST_CASE("a workshop's decision counts once it is signed")
{
    WorkshopPool pool;
    const Id step = decideIn(pool, Step::PreAccredited);
    CHECK_FALSE(stageOf(pool));
    CHECK(signIn(pool, step, u"Aigul Lewitina"_s).isEmpty());
    CHECK(stageOf(pool) == Step::PreAccredited);
}

TEST_CASE("only the head facilitator signs")
{
    WorkshopPool pool;
    const Id step = decideIn(pool, Step::PreAccredited);
    CHECK(signIn(pool, step, u"Pavel Orlov"_s) == u"not_head_facilitator");
    CHECK(signIn(pool, step, u"Somebody"_s) == u"not_head_facilitator");
    CHECK(signIn(pool, step, u"Lewitina Aigul"_s).isEmpty());
    CHECK(pool.problems().isEmpty());
}

TEST_CASE("a draft changes in place; a signed decision is corrected by another, for a reason")
{
    WorkshopPool pool;
    const Id draft = decideIn(pool, Step::PreAccredited);
    CHECK(decideIn(pool, Step::NotRetained) == draft);
    CHECK(signIn(pool, draft, u"Aigul Lewitina"_s).isEmpty());
    const Id correction = decideIn(pool, Step::Repeat, u"ill on two days"_s);
    CHECK(correction != draft);
    CHECK(stageOf(pool) == Step::NotRetained); // until the correction is signed
    CHECK(signIn(pool, correction, u"Aigul Lewitina"_s).isEmpty());
    CHECK_FALSE(stageOf(pool));
    const auto steps = related<AccreditationStep>(*pool, u"advisor", pool.aronovich);
    CHECK(decisionOf(*steps, pool.workshop)->id == correction);
    CHECK(decisionOf(*steps, pool.workshop)->replaces == draft);
}

TEST_CASE("who is to repeat the workshop stays where they stood")
{
    WorkshopPool pool;
    pool.step(pool.aronovich, pool.cma, Step::Screened, QDate(2011, 1, 10));
    CHECK(signIn(pool, decideIn(pool, Step::Repeat), u"Aigul Lewitina"_s).isEmpty());
    CHECK(stageOf(pool) == Step::Screened);
}

TEST_CASE("a participant whose decision is signed stays")
{
    WorkshopPool pool;
    CHECK(signIn(pool, decideIn(pool, Step::NotRetained), u"Aigul Lewitina"_s).isEmpty());
    Edit edit{*pool, Label::Delete};
    REQUIRE(takeOut(edit, pool.candidate));
    const auto refused = guard(edit, Participation::kind(), pool.candidate, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"signed_step");
}

TEST_CASE("a participant whose signed decision is being corrected stays")
{
    WorkshopPool pool;
    CHECK(signIn(pool, decideIn(pool, Step::NotRetained), u"Aigul Lewitina"_s).isEmpty());
    decideIn(pool, Step::Repeat, u"ill on two days"_s);
    Edit edit{*pool, Label::Delete};
    REQUIRE(takeOut(edit, pool.candidate));
    CHECK_FALSE(guard(edit, Participation::kind(), pool.candidate, {}));
}

TEST_CASE("a workshop that has signed a decision is not deleted")
{
    WorkshopPool pool;
    CHECK(signIn(pool, decideIn(pool, Step::NotRetained), u"Aigul Lewitina"_s).isEmpty());
    Edit edit{*pool, Label::Delete};
    REQUIRE(edit.remove(Workshop::kind(), pool.workshop));
    CHECK_FALSE(guard(edit, Workshop::kind(), pool.workshop, {}));
}

TEST_CASE("two decisions about one participant are a problem")
{
    WorkshopPool pool;
    decideIn(pool, Step::NotRetained);
    pool.save(AccreditationStep{
        .advisor = pool.aronovich, .expertGroup = pool.cma, .step = Step::Repeat, .workshop = pool.workshop});
    CHECK(pool.problems() == QStringList{u"two_decisions"_s});
}

TEST_CASE("where the group needs no in-field mission the workshop accredits")
{
    const Workshop workshop{.type = WorkshopType::Accreditation};
    CHECK(outcomesOf(workshop, {.needsFieldMission = true}).front() == Step::PreAccredited);
    CHECK(outcomesOf(workshop, {.needsFieldMission = false}).front() == Step::Accredited);
    CHECK(outcomesOf({.type = WorkshopType::Refresher}, {}).front() == Step::Refreshed);
}

TEST_CASE("a workshop that is planned has the four published criteria from 1 to 5")
{
    WorkshopPool pool;
    Edit edit{*pool, Label::Add};
    const auto made = planWorkshop(edit, Workshop{.titleEn = u"Baku"_s});
    REQUIRE(made);
    REQUIRE(edit.commit());
    const auto criteria = ownedBy<Criterion>(*pool, *made);
    REQUIRE(criteria->size() == 4);
    for (const Criterion& criterion : *criteria)
        CHECK((criterion.scale == 5 && criterion.weight == 1));
    CHECK((*pool->find<Workshop>(*made))->status == WorkshopStatus::Planned);
}

TEST_CASE("last year's workshop is duplicated without its people")
{
    WorkshopPool pool;
    pool.gives(pool.orlov, pool.candidate, 4);
    Edit edit{*pool, Label::Add};
    const auto made = planLike(edit, pool.workshop, {{Workshop::kind().field(u"city"), Value(u"Riga"_s)}});
    REQUIRE(made);
    REQUIRE(edit.commit());
    const auto workshop = *pool->find<Workshop>(*made);
    CHECK(workshop->titleEn == u"Brussels");
    CHECK(workshop->city == u"Riga");
    CHECK_FALSE(workshop->starts.isValid());
    CHECK(workshop->status == WorkshopStatus::Planned);
    CHECK(ownedBy<Participation>(*pool, *made)->empty());
    CHECK(ownedBy<Criterion>(*pool, *made)->size() == 1);
}

TEST_CASE("a candidate is nominated by being taken in, and screened by being invited")
{
    WorkshopPool pool;
    const Id who = pool.person(u"Vavilova"_s, u"Ksenia"_s);
    Participation part{.workshop = pool.workshop,
                       .advisor = who,
                       .role = ParticipationRole::Candidate,
                       .nominatedOn = QDate(2010, 12, 1)};
    const auto standing = [&] { return standingsOf(*countingSteps(*pool, who)); };
    {
        Edit edit{*pool, Label::Add};
        REQUIRE(takeIn(edit, part));
        REQUIRE(edit.commit());
    }
    CHECK(standing().front().stage == Step::Nominated);
    {
        Edit edit{*pool, Label::Set};
        REQUIRE(invite(edit, part.id, QDate(2011, 1, 10)));
        REQUIRE(edit.commit());
    }
    CHECK(standing().front().stage == Step::Screened);
    {
        Edit edit{*pool, Label::Delete};
        REQUIRE(takeOut(edit, part.id));
        REQUIRE(edit.commit());
    }
    CHECK(standing().empty());
}

TEST_CASE("a workshop goes back to an earlier state only for a reason")
{
    WorkshopPool pool;
    auto workshop = **pool->find<Workshop>(pool.workshop);
    workshop.status = WorkshopStatus::MarkingClosed;
    CHECK(pool.refusalOf(workshop).isEmpty());
    workshop.status = WorkshopStatus::Screening;
    CHECK(pool.refusalOf(workshop) == u"reopened");
    CHECK(pool.refusalOf(workshop, u"one more came"_s).isEmpty());
}

TEST_CASE("a workshop can go back more than once")
{
    WorkshopPool pool;
    auto workshop = **pool->find<Workshop>(pool.workshop);
    const auto become = [&](WorkshopStatus status, const QString& reason) {
        workshop.status = status;
        Edit edit{*pool, Label::Set};
        REQUIRE(edit.save(workshop));
        REQUIRE(guard(edit, Workshop::kind(), workshop.id, reason));
        REQUIRE(edit.commit());
    };
    for (const QString& reason : {u"one more came"_s, u"a mark was missing"_s}) {
        become(WorkshopStatus::MarkingClosed, {});
        become(WorkshopStatus::Running, reason);
    }
    CHECK((*pool->find<Workshop>(workshop.id))->status == WorkshopStatus::Running);
}

TEST_CASE("one attends on the workshop's days")
{
    WorkshopPool pool;
    const auto on = [&](QDate day) {
        return pool.refusalOf(Attendance{.participation = pool.candidate, .day = day, .value = Presence::Present});
    };
    CHECK(on(QDate(2011, 2, 14)).isEmpty());
    CHECK(on(QDate(2011, 2, 18)).isEmpty());
    CHECK(on(QDate(2011, 2, 19)) == u"outside_workshop");
}
