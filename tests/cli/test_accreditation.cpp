#include "tests/cli/desk.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

QString groupId(const Desk& desk, const QString& code)
{
    return desk.list(u"expert_group"_s, u"code = "_s + code).first()[u"id"_s].toString();
}

QString step(const Desk& desk, const QString& advisor, const QString& group, const QStringList& more)
{
    return desk.add(u"accreditation_step"_s,
                    QStringList{u"advisor="_s + advisor, u"expert_group="_s + groupId(desk, group)} + more);
}

} // namespace

TEST_CASE("the queue, the stages that lapse and what is missing next are scriptable")
{
    const Desk desk;
    const QString waiting = desk.add(u"advisor"_s, {u"family_name=Waiting"_s});
    const QString longAgo = desk.add(u"advisor"_s, {u"family_name=Longago"_s});
    step(desk, waiting, u"CMA"_s, {u"step=pre_accredited"_s, u"on_date=2011-02-18"_s});
    step(desk, longAgo, u"CMA"_s,
         {u"step=accredited"_s, u"on_date=2009-03-20"_s, u"reason=before this pool was kept"_s});
    CHECK(desk.list(u"advisor"_s, u"waiting(CMA) > 90"_s).size() == 1);
    CHECK(desk.list(u"advisor"_s, u"stage(CMA) = accredited"_s).size() == 1);
    CHECK(desk.list(u"advisor"_s, u"expires(CMA) <= 2027-03-01"_s).isEmpty()); // off by default

    desk.ask({u"set"_s, u"expert_group"_s, groupId(desk, u"CMA"_s), u"validity_months=36"_s});
    CHECK(desk.list(u"advisor"_s, u"stage(CMA) = lapsed"_s).size() == 1);
    CHECK(desk.list(u"advisor"_s, u"expires(CMA) <= 2027-03-01"_s).size() == 1);
    const Run shown = desk.run({u"export"_s, desk.pool(), u"--columns"_s,
                                u"family_name,stage:CMA,expires:CMA,next_step:CMA"_s, u"--sort"_s, u"family_name"_s});
    CHECK(shown.exit == 0);
    CHECK(shown.out.contains("Longago,lapsed,2012-03-20,renewal"));
    CHECK(shown.out.contains("Waiting,pre_accredited,,field_mission"));
    desk.refuses({u"export"_s, u"--columns"_s, u"family_name"_s, u"--sort"_s, u"-next_step:CMA"_s}, u"sorted"_s);
}

TEST_CASE("what is withdrawn or recognised needs a reason, on the console, too")
{
    const Desk desk;
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Petrov"_s});
    const QStringList withdrawn{u"add"_s, u"accreditation_step"_s, u"advisor="_s + advisor,
                                u"expert_group="_s + groupId(desk, u"CMA"_s), u"step=withdrawn"_s};
    desk.refuses(withdrawn, u"need a reason"_s);
    const QString id =
        desk.ask(withdrawn + QStringList{u"--reason"_s, u"at their own request"_s}).object()[u"id"_s].toString();
    CHECK(desk.get(u"accreditation_step"_s, id)[u"reason"_s] == u"at their own request"_s);
}

TEST_CASE("an expert group converts from another of the pool")
{
    const Desk desk;
    const QString mpa = groupId(desk, u"MPA"_s);
    desk.refuses({u"set"_s, u"expert_group"_s, mpa, u"converts_from=XYZ"_s}, u"No other expert group"_s);
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Petrov"_s});
    step(desk, advisor, u"CMA"_s, {u"step=accredited"_s, u"on_date=2010-01-01"_s, u"reason=on file"_s});
    const QStringList converted{u"add"_s,
                                u"accreditation_step"_s,
                                u"advisor="_s + advisor,
                                u"expert_group="_s + mpa,
                                u"step=accredited"_s,
                                u"on_date=2016-11-04"_s};
    desk.refuses(converted, u"in-field mission"_s);
    desk.ask({u"set"_s, u"expert_group"_s, mpa, u"converts_from=DF CMA"_s});
    desk.ask(converted);
    CHECK(desk.list(u"advisor"_s, u"stage(MPA) = accredited"_s).size() == 1);
}
