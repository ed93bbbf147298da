#include "core/rosters/name_signs.h"

#include "core/people/given_names.h"
#include "core/people/name_key.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace advisorpool {

namespace {

// Given names that are spelt alike in all languages of the pool, so that given_names.cpp has no line for them.
constexpr const char* plainNames[] = {
    "Aibek",     "Aida",      "Aigul",    "Alla",   "Alina",    "Anatoli", "Anvar",  "Ararat",  "Arkadi",  "Armen",
    "Arman",     "Arsen",     "Ashot",    "Askar",  "Aslan",    "Bakyt",   "Boris",  "Darya",   "Davit",   "Denis",
    "Diana",     "Dilnoza",   "Eduard",   "Elmira", "Farid",    "Farrukh", "Gia",    "Giga",    "Gennadi", "Gulnara",
    "Inna",      "Irakli",    "Karina",   "Karen",  "Ketevan",  "Lada",    "Larisa", "Lyubov",  "Leila",   "Lev",
    "Lia",       "Lidia",     "Lusine",   "Maia",   "Malika",   "Manana",  "Marat",  "Marina",  "Maria",   "Maxim",
    "Nana",      "Nargiza",   "Narine",   "Nelli",  "Nino",     "Nina",    "Nurlan", "Oksana",  "Oleg",    "Olga",
    "Otabek",    "Polina",    "Ramaz",    "Rashid", "Rauf",     "Roman",   "Ruben",  "Ruslan",  "Rustam",  "Sherzod",
    "Shamil",    "Stanislav", "Svetlana", "Tamara", "Tamar",    "Timur",   "Tigran", "Timofei", "Vadim",   "Valentin",
    "Valentina", "Valeri",    "Vera",     "Viktor", "Viktoria", "Vitali",  "Yana",   "Yuri",    "Zaza",    "Yakov",
    "Zurab",     "Zulfia"};

// Of Russian, Ukrainian, Georgian and Armenian family names, in either script; hardly a given name ends so.
bool endsLikeFamilyName(const QString& word)
{
    static const QRegularExpression form(
        QStringLiteral(R"(.{2}(?:ов|ова|ев|ева|ёв|ёва|енко|швили|адзе|идзе|ский|ская|ских|ян|янц)"
                       R"(|ov|ova|ev|eva|enko|shvili|adze|idze|sky|skii|skiy|skaya|yan|yants)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch();
}

std::optional<NameOrder> orderOfTwo(const QString& first, const QString& second)
{
    const bool givenFirst = isKnownGivenName(first);
    if (givenFirst != isKnownGivenName(second))
        return givenFirst ? NameOrder::GivenFirst : NameOrder::FamilyFirst;
    const bool familyFirst = endsLikeFamilyName(first);
    if (familyFirst != endsLikeFamilyName(second))
        return familyFirst ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
    return std::nullopt;
}

} // namespace

bool isCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool isInCapitals(const QString& word)
{
    const bool hasLower = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return !hasLower && letters > 1;
}

bool isPatronymic(const QString& word)
{
    static const QString endings[] = {QStringLiteral("ович"),   QStringLiteral("евич"), QStringLiteral("ич"),
                                      QStringLiteral("овна"),   QStringLiteral("евна"), QStringLiteral("ична"),
                                      QStringLiteral("инична"), QStringLiteral("оглы"), QStringLiteral("кызы"),
                                      QStringLiteral("улы")};
    const QString lower = word.toLower();
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](const QString& ending) { return lower.endsWith(ending); });
}

bool isInitials(const QString& word)
{
    static const QRegularExpression form(QStringLiteral(R"(^\p{Lu}\p{M}*(?:\.-?\p{Lu}\p{M}*)*\.?$)"));
    return form.match(word).hasMatch();
}

QStringList nameWords(const QString& text)
{
    return QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

std::optional<NameOrder> orderIn(const QString& fullName)
{
    const QStringList words = nameWords(fullName);
    if (words.size() != 2)
        return std::nullopt;
    if (isInitials(words[0]) != isInitials(words[1]))
        return isInitials(words[0]) ? NameOrder::GivenFirst : NameOrder::FamilyFirst;
    if (isInCapitals(words[0]) != isInCapitals(words[1]))
        return isInCapitals(words[0]) ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
    return orderOfTwo(words[0], words[1]);
}

bool couldBeName(const QString& text)
{
    static const QRegularExpression name(QStringLiteral(R"(^\p{Lu}[\p{L}\p{M}'’.\-]*([, ]+[\p{L}\p{M}'’.\-]+){0,3}$)"));
    return name.match(text.simplified()).hasMatch();
}

bool isSurelyFullName(const QString& text)
{
    const QStringList words = nameWords(text);
    if (words.size() < 2 || !couldBeName(text))
        return false;
    const auto some = [&](auto fits) { return std::any_of(words.begin(), words.end(), fits); };
    const bool oneInCapitals = some([](const QString& word) { return isInCapitals(word); }) &&
                               some([](const QString& word) { return !isInCapitals(word); });
    return oneInCapitals || some([](const QString& word) { return isPatronymic(word); }) ||
           some([](const QString& word) { return isKnownGivenName(word); });
}

bool namesSeveral(const QString& text, qsizetype words)
{
    static const QRegularExpression between(QStringLiteral(R"(\s*[,;/&\n]\s*|\s+(?:и|and)\s+)"));
    static const QRegularExpression initials(
        QStringLiteral(R"(^(?:\p{Lu}\.\s?){1,2}\s*\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+\s+(?:\p{Lu}\.\s?){1,2}$)"));
    if (!between.match(text).hasMatch())
        return false;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    const auto all = [&](auto fits) { return std::all_of(parts.begin(), parts.end(), fits); };
    if (parts.size() < 2 || !all([&](const QString& part) { return isCyrillic(part) == isCyrillic(parts.front()); }))
        return false;
    if (all([](const QString& part) { return initials.match(part.trimmed()).hasMatch(); }))
        return true;
    // A comma may stand before a given name, a slash or a new line before what one was called once.
    return !text.contains(u',') && !text.contains(u'/') && !text.contains(u'\n') &&
           all([&](const QString& part) { return nameWords(part).size() >= words && couldBeName(part); });
}

bool isKnownGivenName(const QString& text)
{
    static const auto plain = [] {
        QSet<QByteArray> sounds;
        for (const char* name : plainNames)
            sounds.insert(QByteArray::fromStdString(nameKeys(QString::fromLatin1(name)).front().sound));
        return sounds;
    }();
    const auto keys = nameKeys(text);
    return !keys.empty() &&
           (!usualFormOf(keys.front().sound).empty() || plain.contains(QByteArray::fromStdString(keys.front().sound)));
}

} // namespace advisorpool
