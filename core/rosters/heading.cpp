#include "core/rosters/heading.h"

#include "core/people/advisor.h"
#include "core/rosters/vocabulary.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

struct Heading
{
    const char16_t* key; // as Vocabulary::keyOf() makes it
    What what;
    const char16_t* field = nullptr;
};

constexpr Heading headings[] = {
    {u"surname", What::Field, u"family_name"},
    {u"family name", What::Field, u"family_name"},
    {u"last name", What::Field, u"family_name"},
    {u"first name", What::Field, u"given_name"},
    {u"given name", What::Field, u"given_name"},
    {u"forename", What::Field, u"given_name"},
    {u"фамилия", What::Field, u"family_name_ru"},
    {u"имя", What::Field, u"given_name_ru"},
    {u"отчество", What::Field, u"patronymic_ru"},
    {u"patronymic", What::Field, u"patronymic_ru"},
    {u"family name in cyrillic", What::Field, u"family_name_ru"},
    {u"given name in cyrillic", What::Field, u"given_name_ru"},
    {u"name", What::FullName},
    {u"full name", What::FullName},
    {u"fio", What::FullName},
    {u"фио", What::FullName},
    {u"ф и о", What::FullName},
    {u"фамилия имя отчество", What::FullName},
    {u"фамилия и имя", What::FullName},
    {u"country", What::Country},
    {u"member", What::Country},
    {u"страна", What::Country},
    {u"государство", What::Country},
    {u"administration", What::Administration},
    {u"customs administration", What::Administration},
    {u"customs service", What::Administration},
    {u"organisation", What::Administration},
    {u"organization", What::Administration},
    {u"таможенная служба", What::Administration},
    {u"таможенная администрация", What::Administration},
    {u"администрация", What::Administration},
    {u"организация", What::Administration},
    {u"ведомство", What::Administration},
    {u"position", What::Field, u"position"},
    {u"post", What::Field, u"position"},
    {u"job title", What::Field, u"position"},
    {u"title", What::Field, u"position"},
    {u"должность", What::Field, u"position"},
    {u"e mail", What::Field, u"email"},
    {u"email", What::Field, u"email"},
    {u"mail", What::Field, u"email"},
    {u"e mail address", What::Field, u"email"},
    {u"email address", What::Field, u"email"},
    {u"эл почта", What::Field, u"email"},
    {u"электронная почта", What::Field, u"email"},
    {u"почта", What::Field, u"email"},
    {u"phone", What::Field, u"phone"},
    {u"telephone", What::Field, u"phone"},
    {u"tel", What::Field, u"phone"},
    {u"mobile", What::Field, u"phone"},
    {u"телефон", What::Field, u"phone"},
    {u"sex", What::Field, u"sex"},
    {u"gender", What::Field, u"sex"},
    {u"пол", What::Field, u"sex"},
    {u"affiliation", What::Field, u"affiliation"},
    {u"notes", What::Field, u"notes"},
    {u"примечания", What::Remark},
    {u"примечание", What::Remark},
    {u"remarks", What::Remark},
    {u"remark", What::Remark},
    {u"comments", What::Remark},
    {u"comment", What::Remark},
    {u"комментарии", What::Remark},
    {u"languages", What::Languages},
    {u"language", What::Languages},
    {u"language skills", What::Languages},
    {u"languages spoken written", What::Languages},
    {u"языки", What::Languages},
    {u"язык", What::Languages},
    {u"владение языками", What::Languages},
    {u"знание языков", What::Languages},
    {u"status", What::Stage},
    {u"stage", What::Stage},
    {u"accreditation", What::Stage},
    {u"accreditation status", What::Stage},
    {u"статус", What::Stage},
    {u"аккредитация", What::Stage},
    {u"expertise", What::Expertise},
    {u"area of expertise", What::Expertise},
    {u"areas of expertise", What::Expertise},
    {u"subjects", What::Expertise},
    {u"specialisation", What::Expertise},
    {u"specialization", What::Expertise},
    {u"специализация", What::Expertise},
    {u"область знании", What::Expertise},
    {u"family name latin", What::Field, u"family_name"},
    {u"surname latin", What::Field, u"family_name"},
    {u"фамилия латиницеи", What::Field, u"family_name"},
    {u"фамилия лат", What::Field, u"family_name"},
    {u"имя латиницеи", What::Field, u"given_name"},
    {u"имя лат", What::Field, u"given_name"},
    {u"фамилия кириллицеи", What::Field, u"family_name_ru"},
    {u"имя кириллицеи", What::Field, u"given_name_ru"},
    {u"surname in cyrillic", What::Field, u"family_name_ru"},
    {u"middle name", What::Field, u"patronymic_ru"},
    {u"name of expert", What::FullName},
    {u"expert", What::FullName},
    {u"advisor", What::FullName},
    {u"participant", What::FullName},
    {u"эксперт", What::FullName},
    {u"советник", What::FullName},
    {u"участник", What::FullName},
    {u"фио полностью", What::FullName},
    {u"administration s code", What::Administration},
    {u"administration code", What::Administration},
    {u"код администрации", What::Administration},
    {u"таможенныи орган", What::Administration},
    {u"место работы", What::Administration},
    {u"employer", What::Administration},
    {u"nationality", What::Country},
    {u"страна член", What::Country},
    {u"member country", What::Country},
    {u"consent given on", What::Field, u"consent_on"},
    {u"consent", What::Field, u"consent_on"},
    {u"date of consent", What::Field, u"consent_on"},
    {u"дата согласия", What::Field, u"consent_on"},
    {u"согласие", What::Field, u"consent_on"},
    {u"согласие дано", What::Field, u"consent_on"},
    {u"принадлежность", What::Field, u"affiliation"},
    {u"заметки", What::Field, u"notes"},
    {u"note", What::Field, u"notes"},
    {u"электронныи адрес", What::Field, u"email"},
    {u"адрес электроннои почты", What::Field, u"email"},
    {u"mobile phone", What::Field, u"phone"},
    {u"тел", What::Field, u"phone"},
    {u"phone number", What::Field, u"phone"},
    {u"мобильныи", What::Field, u"phone"},
    {u"мобильныи телефон", What::Field, u"phone"},
    {u"замечания", What::Remark},
    {u"комментарии", What::Remark},
    {u"этап", What::Stage},
    {u"этап аккредитации", What::Stage},
    {u"статус аккредитации", What::Stage},
    {u"направления", What::Expertise},
    {u"направление", What::Expertise},
    {u"subject", What::Expertise},
    {u"specialisations", What::Expertise},
    {u"области специализации", What::Expertise},
    {u"специализации", What::Expertise},
    {u"область специализации", What::Expertise},
    {u"экспертиза", What::Expertise},
    {u"languages spoken", What::Languages},
    {u"иностранные языки", What::Languages},
    {u"знание языка", What::Languages},
    {u"names", What::FullName},
    {u"full names", What::FullName},
    {u"фамилия и инициалы", What::FullName},
    {u"ф и о эксперта", What::FullName},
    {u"given names", What::Field, u"given_name"},
    {u"first names", What::Field, u"given_name"},
    {u"forenames", What::Field, u"given_name"},
    {u"имя и отчество", What::Field, u"given_name_ru"},
    {u"имя отчество", What::Field, u"given_name_ru"},
    {u"current position", What::Field, u"position"},
    {u"position title", What::Field, u"position"},
    {u"function", What::Field, u"position"},
    {u"rank", What::Field, u"position"},
    {u"занимаемая должность", What::Field, u"position"},
    {u"звание", What::Field, u"position"},
    {u"e mail адрес", What::Field, u"email"},
    {u"emails", What::Field, u"email"},
    {u"e mails", What::Field, u"email"},
    {u"контактныи телефон", What::Field, u"phone"},
    {u"contact phone", What::Field, u"phone"},
    {u"telephone number", What::Field, u"phone"},
    {u"phones", What::Field, u"phone"},
    {u"national administration", What::Administration},
    {u"name of administration", What::Administration},
    {u"наименование администрации", What::Administration},
    {u"название администрации", What::Administration},
    {u"служба", What::Administration},
    {u"agency", What::Administration},
    {u"languages and levels", What::Languages},
    {u"language level", What::Languages},
    {u"working languages", What::Languages},
    {u"рабочие языки", What::Languages},
    {u"язык и уровень", What::Languages},
    {u"языки и уровни", What::Languages},
    {u"field of expertise", What::Expertise},
    {u"fields of expertise", What::Expertise},
    {u"subject area", What::Expertise},
    {u"competence", What::Expertise},
    {u"competences", What::Expertise},
    {u"компетенции", What::Expertise},
    {u"области знании", What::Expertise},
    {u"темы", What::Expertise},
    {u"consent date", What::Field, u"consent_on"},
    {u"согласие от", What::Field, u"consent_on"},
};

// What stands before a colon and what one thing it is about, as our own rosters have it: "Spoken: ru", "Stage: CMA".
constexpr std::pair<const char16_t*, What> aboutOne[] = {
    {u"spoken", What::Spoken},
    {u"устно", What::Spoken},
    {u"written", What::Written},
    {u"письменно", What::Written},
    {u"can facilitate", What::Facilitates},
    {u"ведет семинары", What::Facilitates},
    {u"stage", What::Stage},
    {u"аккредитация", What::Stage},
    {u"expertise", What::Depth},
    {u"специализация", What::Depth},
};

// As it is; without what stands in brackets, "Sex (M/F)"; in two languages, "Surname / Фамилия".
QStringList waysToRead(const QString& heading)
{
    static const QRegularExpression brackets(QStringLiteral(R"([(\[][^)\]]*[)\]])"));
    static const QRegularExpression between(QStringLiteral(R"([/|\n])"));
    const QString bare = QString(heading).remove(brackets);
    return QStringList{heading, bare} + bare.split(between, Qt::SkipEmptyParts);
}

} // namespace

ColumnMeaning meaningOf(const QString& heading)
{
    if (const auto own = meaningOfCode(heading.trimmed()); own && heading.trimmed() != QLatin1String("status"))
        return *own;
    for (const QString& words : waysToRead(heading)) {
        const QString key = Vocabulary::keyOf(words);
        for (const Heading& known : headings)
            if (key == QStringView(known.key))
                return {known.what, known.field ? Advisor::kind().field(QStringView(known.field)) : nullptr, {}};
    }
    const QString one = heading.section(u':', 1).trimmed();
    const QString before = Vocabulary::keyOf(heading.section(u':', 0, 0));
    for (const auto& [word, what] : aboutOne)
        if (!one.isEmpty() && before == QStringView(word))
            return {what, nullptr, one};
    return {};
}

bool isFamilyName(const ColumnMeaning& meaning)
{
    return meaning.field && meaning.field->name.startsWith(QLatin1String("family_name"));
}

bool isWhoItIs(const ColumnMeaning& meaning)
{
    return meaning.what == What::FullName || isFamilyName(meaning);
}

QString columnTitle(const QStringList& headings, qsizetype column)
{
    const QString heading = headings.value(column).trimmed();
    if (!heading.isEmpty())
        return heading;
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

} // namespace advisorpool
