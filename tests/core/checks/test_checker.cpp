#include "core/checks/checker.h"

#include "core/people/same_person_verdict.h"
#include "core/people/unavailability.h"
#include "core/pool/undo.h"
#include "tests/core/rosters/roster_pool.h"
#include "tests/property.h"

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

template <class T> const T& oneOf(const std::vector<T>& all)
{
    return all[*rc::gen::inRange<size_t>(0, all.size())];
}

// A few people whose names meet often, and what hangs on them; each step is one edit, as people make them.
class Office : public RosterPool
{
public:
    Office()
    {
        for (const auto& [code, country] : {std::pair(u"KZ"_s, u"KZ"_s), {u"GE"_s, u"GE"_s}, {u"ROCB"_s, QString()}})
            administrations.push_back(administration(code, country, Region::EUR));
        QObject::connect(&**this, &Pool::changed, [this](const std::vector<Id>& changed) {
            everything |= changed.empty();
            touched.insert(touched.end(), changed.begin(), changed.end());
        });
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 9)) {
        case 0:
            return add();
        case 1:
            return set(anybody(), oneOf<QStringList>({{u"family_name"_s, name()}, {u"family_name_ru"_s, nameRu()}}));
        case 2:
            return set(anybody(), {u"email"_s, oneOf<QString>({u"a@b.org"_s, u"c@d.org"_s, u"nowhere"_s, QString()})});
        case 3:
            return set(anybody(), {u"administration"_s, oneOf(administrations).text()});
        case 4:
            return set({&Administration::kind(), oneOf(administrations)},
                       {u"country"_s, oneOf<QString>({u"KZ"_s, u"GE"_s, u"QQ"_s, QString()})});
        case 5:
            return remove(oneOf(records));
        case 6:
            records.push_back(
                {&Unavailability::kind(), save(Unavailability{.advisor = anybody().second,
                                                              .starts = QDate(2011, 3, 7),
                                                              .ends = QDate(2011, *rc::gen::inRange(2, 5), 1)})});
            return;
        case 7:
            return takeBack();
        default:
            return keepApart();
        }
    }

    std::vector<std::pair<const Kind*, Id>> records;
    std::vector<Id> administrations;
    std::vector<Id> touched;
    bool everything = false;

private:
    static QString name() { return oneOf<QString>({u"Aronovich"_s, u"Aronowitsch"_s, u"Levitina"_s, u"Dashkov"_s}); }
    static QString nameRu() { return oneOf<QString>({u"Аронович"_s, u"Левитина"_s, u"Дашков"_s, QString()}); }

    std::pair<const Kind*, Id> anybody()
    {
        std::vector<std::pair<const Kind*, Id>> people;
        for (const auto& record : records)
            if (record.first == &Advisor::kind() && (*this)->record(*record.first, record.second).value()->isAlive())
                people.push_back(record);
        if (people.empty()) {
            add();
            return records.back();
        }
        return oneOf(people);
    }

    void add()
    {
        const Advisor person{.familyName = name(),
                             .givenName = oneOf<QString>({u"Andrei"_s, u"Aigul"_s}),
                             .familyNameRu = nameRu()};
        records.push_back({&Advisor::kind(), save(person)});
        set(records.back(), {u"administration"_s, oneOf(administrations).text()}); // unless that is deleted
    }

    void set(const std::pair<const Kind*, Id>& record, const QStringList& value)
    {
        const Field& field = *record.first->field(value[0]);
        Edit edit(**this, Label::Set);
        if (edit.set(*record.first, record.second, {{&field, field.parse(value[1]).value()}}))
            (void)edit.commit(); // a deleted one refuses
    }

    void remove(const std::pair<const Kind*, Id>& record)
    {
        Edit edit(**this, Label::Delete);
        if (edit.remove(*record.first, record.second))
            (void)edit.commit();
    }

    void takeBack()
    {
        if (const auto last = lastUndoable(**this); last && !last->isNull())
            (void)undo(**this, *last);
    }

    void keepApart()
    {
        const Id a = anybody().second;
        const Id b = anybody().second;
        Edit edit(**this, Label::Set);
        if (a != b && keepDifferent(edit, a, b))
            (void)edit.commit();
    }
};

QStringList told(const Result<std::vector<Problem>>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems.value()) {
        lines << problem.rule + u' ' + problem.record.text() + u' ' + problem.detail;
        for (const Id& other : problem.others)
            lines.back() += u' ' + other.text();
    }
    return lines;
}

} // namespace

TEST_CASE("what an edit touched, looked at again, tells the same as looking at everything")
{
    property("after any edits", [] {
        Office office;
        office.records.push_back({&Administration::kind(), office.administrations.front()});
        for (int i = 0; i < 4; ++i)
            office.step();
        Checker checker;
        REQUIRE(checker.check(*office));
        for (int i = 0; i < 12; ++i) {
            office.touched.clear();
            for (int edits = *rc::gen::inRange(1, 3); edits > 0; --edits)
                office.step();
            if (office.touched.empty()) // nothing has changed
                continue;
            RC_ASSERT(!office.everything);
            RC_ASSERT(told(checker.check(*office, office.touched)) == told(Checker().check(*office)));
        }
    });
}
