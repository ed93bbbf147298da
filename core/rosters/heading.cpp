#include "core/rosters/heading.h"

#include "core/rosters/heading_words.h"
#include "core/rosters/vocabulary.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

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

constexpr const char16_t* familyWords[] = {u"surname", u"family", u"last", u"фамилия"};
constexpr const char16_t* givenWords[] = {u"given", u"first",    u"forename", u"forenames",
                                          u"имя",   u"инициалы", u"и",        u"о"};
constexpr const char16_t* nameFillers[] = {u"name", u"names", u"middle", u"patronymic", u"отчество", u"and", u"full"};

constexpr const char16_t* spokenWords[] = {u"spoken", u"speaking", u"oral",       u"устно",
                                           u"устныи", u"устная",   u"разговорныи"};
constexpr const char16_t* writtenWords[] = {u"written",    u"writing",    u"письменно",
                                            u"письменныи", u"письменная", u"письмо"};
constexpr const char16_t* facilitateWords[] = {u"facilitate", u"facilitates", u"facilitation", u"facilitator",
                                               u"ведет",      u"семинары",    u"trainer",      u"train"};
constexpr const char16_t* languageFillers[] = {
    u"language", u"languages", u"lang", u"язык", u"языка", u"языке",   u"языки",    u"языком", u"languag", u"level",
    u"skills",   u"knowledge", u"of",   u"in",   u"can",   u"уровень", u"владение", u"знание", u"на",      u"речь"};

bool isOneOf(std::span<const char16_t* const> words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* each) { return word == QStringView(each); });
}

// Where the first of the words stands; -1 where none does.
qsizetype placeOf(std::span<const char16_t* const> words, const QStringList& in)
{
    const auto found = std::find_if(in.begin(), in.end(), [&](const QString& word) { return isOneOf(words, word); });
    return found == in.end() ? -1 : found - in.begin();
}

} // namespace

std::optional<NameOrder> namesOrderIn(const QString& heading)
{
    const QStringList words = Vocabulary::keyOf(heading).split(u' ', Qt::SkipEmptyParts);
    const bool allOfNames = std::all_of(words.begin(), words.end(), [](const QString& word) {
        return isOneOf(familyWords, word) || isOneOf(givenWords, word) || isOneOf(nameFillers, word);
    });
    const qsizetype family = placeOf(familyWords, words);
    qsizetype given = placeOf(givenWords, words);
    if (given < 0 && words.size() == 2) // "Surname, name"
        given = placeOf(nameFillers, words);
    const bool isFamilyNameAlone = family >= 0 && words.value(family) != u"surname" &&
                                   words.value(family) != u"фамилия" && words.size() == 2 && given >= 0 &&
                                   isOneOf(nameFillers, words[given]);
    if (!allOfNames || family < 0 || given < 0 || isFamilyNameAlone)
        return std::nullopt;
    return family < given ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
}

ColumnMeaning languageMeant(const QString& heading, const Vocabulary& words)
{
    QStringList rest;
    What what = What::Spoken;
    bool says = false; // that it is about a language
    for (const QString& word : Vocabulary::keyOf(heading).split(u' ', Qt::SkipEmptyParts)) {
        const bool spoken = isOneOf(spokenWords, word);
        const bool written = isOneOf(writtenWords, word);
        const bool facilitates = isOneOf(facilitateWords, word);
        const bool filler = isOneOf(languageFillers, word);
        says |= spoken || written || facilitates || filler;
        if (written && what == What::Written)
            return {};
        if (written || facilitates)
            what = written ? What::Written : What::Facilitates;
        if (!spoken && !written && !facilitates && !filler)
            rest << word;
    }
    if (!says || rest.isEmpty())
        return {};
    QString name = rest.join(u' ');
    for (const char16_t* ending : {u"ого", u"им", u"ом"}) // "уровень русского", "на русском"
        if (!words.language(name) && name.endsWith(QStringView(ending)))
            name = name.chopped(QStringView(ending).size()) + QStringLiteral("ии");
    const auto language = words.language(name);
    return language ? ColumnMeaning{what, nullptr, *language} : ColumnMeaning{};
}

ColumnMeaning meaningOf(const QString& heading)
{
    if (const auto own = meaningOfCode(heading.trimmed()); own && heading.trimmed() != QLatin1String("status"))
        return *own;
    for (const QString& words : waysToRead(heading)) {
        if (const ColumnMeaning meaning = headingWord(Vocabulary::keyOf(words)); meaning.what != What::Nothing)
            return meaning;
        if (namesOrderIn(words))
            return {What::FullName, nullptr, {}};
    }
    const QString one = heading.section(u':', 1).trimmed();
    const QString before = Vocabulary::keyOf(heading.section(u':', 0, 0));
    for (const auto& [word, what] : aboutOne)
        if (!one.isEmpty() && before == QStringView(word))
            return {what, nullptr, one};
    return {};
}

bool isOfALanguage(const ColumnMeaning& meaning)
{
    return meaning.what == What::Spoken || meaning.what == What::Written || meaning.what == What::Facilitates;
}

bool isName(const Field& ofAdvisor)
{
    return ofAdvisor.name.contains(QLatin1String("_name")) || ofAdvisor.name == QLatin1String("patronymic_ru");
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
