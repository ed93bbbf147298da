#include "core/missions/commitment_sql.h"
#include "core/missions/overlap.h"
#include "core/people/administration.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/people/remark.h"
#include "core/people/setting.h"
#include "core/people/unavailability.h"
#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

const QString advisorId = QStringLiteral("\"advisor\".\"id\"");

// What a test of an advisor is made of: the record that belongs to the advisor and has this key.
struct Owned
{
    const Kind& kind;
    SqlCondition key;

    // Found once for all advisors, through the key's index; an advisor at a time costs a hundred thousand look-ups.
    SqlCondition among(const SqlCondition& condition) const
    {
        return {QStringLiteral("(%1 IN (SELECT advisor FROM %2 WHERE %3 AND %4 AND NOT deleted AND NOT erased"
                               " AND advisor IS NOT NULL))")
                    .arg(advisorId, Tables::quoted(kind.name), key.sql, condition.sql),
                key.binds + condition.binds};
    }

    // No such record: known, and fails. A record whose field is empty: unknown.
    Result<Truth> test(Pool& pool, QStringView field, const Comparison& comparison) const
    {
        if (comparison.op == Operator::Holds)
            return Truth{among({QStringLiteral("1"), {}})};
        return testField(pool, kind, *kind.field(field), comparison).map([&](const Truth& truth) {
            SqlCondition unknown = among({QLatin1String("NOT ") + truth.known.sql, truth.known.binds});
            return Truth{among(truth.holds), {QLatin1String("(NOT ") + unknown.sql + u')', unknown.binds}};
        });
    }
};

Result<Truth> language(Pool& pool, QStringView field, const Comparison& test)
{
    if (auto fits = takes(test, 1, 1); !fits)
        return failure(fits.error());
    const Kind& kind = LanguageSkill::kind();
    const auto code = kind.field(u"language")->parse(test.arguments.front().text.toLower());
    if (!code || code->isNull())
        return badFilter(test.arguments.front(), "unknown_value");
    const Owned skill{kind, {QStringLiteral("language = ?"), {code->text()}}};
    return skill.test(pool, field, test);
}

Result<Truth> facilitates(Pool& pool, Comparison test)
{
    if (test.op == Operator::Holds) {
        test.op = Operator::Equal;
        test.values = {{QStringLiteral("true")}};
    }
    return language(pool, u"facilitates", test);
}

Result<Truth> expertise(Pool& pool, const Comparison& test)
{
    if (auto fits = takes(test, 1, 1); !fits)
        return failure(fits.error());
    return isRecord(pool, QStringLiteral("subject"), Subject::kind(), test.arguments.front())
        .and_then([&](const SqlCondition& subject) {
            return Owned{Expertise::kind(), subject}.test(pool, u"depth", test);
        });
}

Result<Truth> freeOn(Pool& pool, const Comparison& test)
{
    if (auto fits = takes(test, 1, 2); !fits)
        return failure(fits.error());
    if (test.op != Operator::Holds && test.op != Operator::Unknown)
        return badFilter(test.sign, "wrong_operator");
    const auto from = dayOf(test.arguments.front());
    const auto to = dayOf(test.arguments.back());
    if (!from || !to)
        return failure(!from ? from.error() : to.error());
    if (*to < *from)
        return badFilter(test.arguments.back(), "bad_range");
    const auto travelDays = numberOf(pool, travelDaysSetting);
    if (!travelDays)
        return failure(travelDays.error());
    const auto [first, last] = widened({*from, *to}, *travelDays);
    const auto day = [](QDate date) { return QVariant(date.toString(Qt::ISODate)); };
    return Truth{{QLatin1String("(NOT ") + isBusySql(advisorId) + u')',
                  {day(*to), day(*from), day(*to), day(*from), day(last), day(first)}}};
}

Result<Truth> ofAdministration(Pool& pool, QStringView field, const Comparison& test)
{
    if (auto fits = takes(test, 0, 0); !fits)
        return failure(fits.error());
    const Kind& kind = Administration::kind();
    const auto among = [](const SqlCondition& condition) {
        return SqlCondition{QStringLiteral("(\"advisor\".administration IN (SELECT id FROM administration"
                                           " WHERE NOT deleted AND NOT erased AND %1))")
                                .arg(condition.sql),
                            condition.binds};
    };
    return testField(pool, kind, *kind.field(field), test).map([&](const Truth& truth) {
        // "is not known" is NOT IN, which an advisor without an administration would make neither true nor false
        SqlCondition known = among(truth.known);
        known.sql = QStringLiteral("coalesce(%1, 0)").arg(known.sql);
        return Truth{among(truth.holds), known};
    });
}

// Empty texts are no texts: whether something is among what was written is always known.
Result<Truth> anyText(Pool& pool, const Comparison& test)
{
    if (auto fits = takes(test, 0, 0); !fits)
        return failure(fits.error());
    if (test.op != Operator::Contains)
        return badFilter(test.sign, "wrong_operator");
    QStringList texts;
    for (const auto& field : Advisor::kind().fields)
        if (field->type == FieldType::Text || field->type == FieldType::LongText)
            texts << QStringLiteral("coalesce(%1, '')").arg(Tables::quoted(field->name));
    return containing(pool, advisorId,
                      {QStringLiteral("SELECT id, %1 FROM advisor").arg(texts.join(QLatin1String(" || char(10) || "))),
                       QStringLiteral("SELECT advisor, text FROM remark WHERE NOT deleted AND NOT erased")},
                      test.values.front())
        .map([](SqlCondition&& holds) { return Truth{std::move(holds)}; });
}

} // namespace

Result<void> takes(const Comparison& test, size_t fewest, size_t most)
{
    if (test.arguments.size() < fewest)
        return badFilter(test.name, "wrong_arguments");
    if (test.arguments.size() > most)
        return badFilter(test.arguments[most], "wrong_arguments");
    return {};
}

Result<SqlCondition> isRecord(Pool& pool, const QString& column, const Kind& kind, const Word& word)
{
    return recordsNamed(pool, kind, word).map([&](const std::vector<Id>& ids) {
        SqlCondition condition{column + QLatin1String(" IN ") + marks(static_cast<qsizetype>(ids.size())), {}};
        for (const Id& id : ids)
            condition.binds << toSql(id);
        return condition;
    });
}

Result<QDate> dayOf(const Word& word)
{
    const auto day = Unavailability::kind().field(u"starts")->parse(word.text);
    return day && !day->isNull() ? Result<QDate>(Member<QDate>::fromValue(*day)) : badFilter(word, "unknown_value");
}

std::optional<Result<Truth>> testAdvisor(Pool& pool, const Comparison& test)
{
    const QString& name = test.name.text;
    if (name == QLatin1String("language") || name == QLatin1String("spoken"))
        return language(pool, u"spoken", test);
    if (name == QLatin1String("written"))
        return language(pool, u"written", test);
    if (name == QLatin1String("facilitates"))
        return facilitates(pool, test);
    if (name == QLatin1String("expertise"))
        return expertise(pool, test);
    if (name == QLatin1String("free"))
        return freeOn(pool, test);
    if (name == QLatin1String("region") || name == QLatin1String("country"))
        return ofAdministration(pool, name, test);
    if (name == QLatin1String("text"))
        return anyText(pool, test);
    return testAccreditation(pool, test);
}

} // namespace advisorpool
