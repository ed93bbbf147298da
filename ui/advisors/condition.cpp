#include "ui/advisors/condition.h"

#include "core/accreditation/accreditation_step.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/people/locale_names.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/days.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

using What = Condition::What;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Condition)
};

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString termOf(const Condition& c)
{
    switch (c.what) {
    case What::Language: {
        const QString term = QStringLiteral("%1(%2)").arg(c.how, c.of);
        return c.how == QLatin1String("facilitates") || c.value.isEmpty() ? term
                                                                          : term + QStringLiteral(" >= ") + c.value;
    }
    case What::Stage: {
        const QString term = QStringLiteral("stage(%1)").arg(c.of);
        static const QStringList climbed{QStringLiteral("nominated"), QStringLiteral("screened"),
                                         QStringLiteral("pre_accredited"), QStringLiteral("accredited")};
        return c.value.isEmpty() ? term : term + QLatin1String(climbed.contains(c.value) ? " >= " : " = ") + c.value;
    }
    case What::Expertise: {
        const QString term = QStringLiteral("expertise(%1)").arg(c.of);
        return c.value.isEmpty() ? term : term + QStringLiteral(" >= ") + c.value;
    }
    case What::Free:
        return QStringLiteral("free(%1, %2)").arg(c.value, c.until);
    case What::Administration:
        return c.value.isEmpty() ? QString() : QStringLiteral("administration = ") + c.value;
    case What::Region:
        return QStringLiteral("region = ") + c.value;
    case What::Country:
        return QStringLiteral("country = ") + c.value;
    case What::Status:
        return QStringLiteral("status = ") + c.value;
    case What::Text:
        return c.value.trimmed().isEmpty() ? QString() : QStringLiteral("text ~ ") + quoted(c.value.trimmed());
    case What::Expression:
        return c.value;
    case What::Waiting:
        return QStringLiteral("waiting(%1)").arg(c.of) +
               (c.value.isEmpty() ? QString() : QStringLiteral(" > ") + c.value);
    case What::Expires:
        return QStringLiteral("expires(%1) <= %2").arg(c.of, c.value);
    }
    Q_UNREACHABLE();
}

QString atLeast(const QString& what, const QString& words)
{
    return words.isEmpty() ? what : what + QStringLiteral(" ≥ ") + words;
}

QString choice(const Kind& kind, QStringView field, const QString& code)
{
    return valueWords(*kind.field(field), Value(code));
}

QString languageSentence(const Condition& c)
{
    const QString name = languageName(c.of, QLocale());
    const QString language = name.left(1).toUpper() + name.mid(1);
    const QString level = c.value.isEmpty() ? QString() : choice(LanguageSkill::kind(), u"spoken", c.value);
    if (c.how == QLatin1String("facilitates"))
        return Words::tr("Facilitates in %1").arg(name);
    if (c.how == QLatin1String("written"))
        return atLeast(Words::tr("%1 written").arg(language), level);
    return atLeast(language, level);
}

QString subjectName(Pool& pool, const QString& code)
{
    const auto record = pool.record(Subject::kind(), Subject::kind().idOfCode(code));
    return record && *record ? nameOf(pool, **record) : code;
}

} // namespace

Condition usualCondition(What what, const QDate& today)
{
    switch (what) {
    case What::Language:
        return {
            .what = what, .of = QStringLiteral("ru"), .value = QStringLiteral("b2"), .how = QStringLiteral("language")};
    case What::Stage:
        return {.what = what, .of = QStringLiteral("CMA"), .value = QStringLiteral("pre_accredited")};
    case What::Expertise:
        return {.what = what, .of = QStringLiteral("strategic_planning")};
    case What::Free: {
        const QDate monday = today.addDays(8 - today.dayOfWeek());
        return {.what = what, .value = monday.toString(Qt::ISODate), .until = monday.addDays(11).toString(Qt::ISODate)};
    }
    case What::Administration:
        return {.what = what};
    case What::Region:
        return {.what = what, .value = QStringLiteral("EUR")};
    case What::Country:
        return {.what = what, .value = QStringLiteral("KG"), .excludes = true};
    case What::Status:
        return {.what = what, .value = QStringLiteral("active")};
    case What::Waiting:
        return {.what = what, .of = QStringLiteral("CMA"), .value = QStringLiteral("90")};
    case What::Expires:
        return {.what = what, .of = QStringLiteral("CMA"), .value = today.addMonths(6).toString(Qt::ISODate)};
    case What::Text:
    case What::Expression:
        break;
    }
    return {.what = what};
}

Filter filterOf(const Condition& condition)
{
    auto parsed = parseFilter(termOf(condition));
    if (!parsed)
        return {}; // half of one, or an expression that is none
    if (!condition.excludes)
        return *parsed;
    return {.shape = Filter::Shape::Not, .parts = {*parsed}};
}

Filter filterOf(const std::vector<Condition>& conditions)
{
    Filter all;
    for (const Condition& condition : conditions)
        if (Filter one = filterOf(condition); one != Filter())
            all.parts.push_back(std::move(one));
    return all.parts.size() == 1 ? Filter(all.parts.front()) : all;
}

QString sentenceOf(Pool& pool, const Condition& c)
{
    switch (c.what) {
    case What::Language:
        return languageSentence(c);
    case What::Stage: {
        const QString stage = c.value.isEmpty() ? QString() : choice(AccreditationStep::kind(), u"step", c.value);
        return termOf(c).contains(QLatin1String(" = ")) ? Words::tr("%1: %2").arg(c.of, stage) : atLeast(c.of, stage);
    }
    case What::Expertise:
        return atLeast(subjectName(pool, c.of), c.value);
    case What::Free:
        return Words::tr("Free %1").arg(dayRangeWords(QDate::fromString(c.value, Qt::ISODate),
                                                      QDate::fromString(c.until, Qt::ISODate), pool.session().today()));
    case What::Administration:
        return c.value.isEmpty() ? nameOf(c.what)
                                 : shownWords(pool, *Advisor::kind().field(u"administration"), Value(c.value))
                                       .section(QStringLiteral(" · "), 0, 1);
    case What::Region:
        return choice(Administration::kind(), u"region", c.value);
    case What::Country:
        return (c.excludes ? Words::tr("Not from: %1") : Words::tr("From: %1")).arg(countryName(c.value, QLocale()));
    case What::Status:
        return choice(Advisor::kind(), u"status", c.value);
    case What::Text:
        return c.value.trimmed().isEmpty() ? Words::tr("Text…") : Words::tr("“%1”").arg(c.value.trimmed());
    case What::Expression:
        return c.value.isEmpty() ? nameOf(c.what) : c.value;
    case What::Waiting:
        return c.value.isEmpty() ? Words::tr("%1: waiting").arg(c.of)
                                 : Words::tr("%1: waiting over %n day(s)", nullptr, c.value.toInt()).arg(c.of);
    case What::Expires:
        return Words::tr("%1: valid until %2 at most").arg(c.of, dayWords(QDate::fromString(c.value, Qt::ISODate)));
    }
    Q_UNREACHABLE();
}

QString nameOf(What what)
{
    switch (what) {
    case What::Language:
        return Words::tr("Language…");
    case What::Stage:
        return Words::tr("Stage…");
    case What::Expertise:
        return Words::tr("Expertise…");
    case What::Free:
        return Words::tr("Free between…");
    case What::Administration:
        return Words::tr("Administration…");
    case What::Region:
        return Words::tr("Region…");
    case What::Country:
        return Words::tr("Country…");
    case What::Status:
        return Words::tr("Status…");
    case What::Text:
        return Words::tr("Text…");
    case What::Expression:
        return Words::tr("Expression…");
    case What::Waiting:
        return Words::tr("Waiting for a mission…");
    case What::Expires:
        return Words::tr("Accreditation valid until…");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
