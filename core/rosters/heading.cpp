#include "core/rosters/heading.h"

#include "core/people/advisor.h"
#include "core/rosters/vocabulary.h"

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
    {u"комментарий", What::Remark},
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
    {u"область знаний", What::Expertise},
};

bool isFamilyName(const ColumnMeaning& meaning)
{
    return meaning.field && meaning.field->name.startsWith(QLatin1String("family_name"));
}

bool isName(const ColumnMeaning& meaning)
{
    return meaning.what == What::FullName || isFamilyName(meaning);
}

} // namespace

ColumnMeaning meaningOf(const QString& heading)
{
    const Kind& advisor = Advisor::kind();
    if (const auto own = meaningOfCode(heading.trimmed()); own && heading.trimmed() != QLatin1String("status"))
        return *own;
    const QString key = Vocabulary::keyOf(heading);
    for (const Heading& known : headings)
        if (key == QStringView(known.key))
            return {known.what, known.field ? advisor.field(QStringView(known.field)) : nullptr, {}};
    return {};
}

std::vector<ColumnMeaning> meaningsOf(const QStringList& headings)
{
    std::vector<ColumnMeaning> columns;
    for (const QString& heading : headings)
        columns.push_back(meaningOf(heading));
    if (std::any_of(columns.begin(), columns.end(), isFamilyName))
        for (size_t column = 0; column < columns.size(); ++column)
            if (Vocabulary::keyOf(headings[static_cast<qsizetype>(column)]) == u"name")
                columns[column] = {What::Field, Advisor::kind().field(u"given_name"), {}};
    return columns;
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

bool looksLikeHeadings(const QStringList& cells)
{
    int known = 0;
    bool named = false;
    for (const QString& cell : cells) {
        const ColumnMeaning meaning = meaningOf(cell);
        known += meaning.what != What::Nothing;
        named |= isName(meaning);
    }
    return named && (known >= 2 || cells.size() == 1);
}

} // namespace advisorpool
