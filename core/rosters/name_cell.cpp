#include "core/rosters/name_cell.h"

#include "core/rosters/name_signs.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

// "NAYDENOV-SMITH" as "Naydenov-Smith"; a word with small letters is as its owner writes it.
QString inMixedCase(const QString& name)
{
    if (!isInCapitals(name))
        return name;
    QString mixed = name.toLower();
    bool starts = true;
    for (QChar& c : mixed) {
        if (starts)
            c = c.toUpper();
        starts = !c.isLetter() && c != u'\u0301';
    }
    return mixed;
}

bool isOneOf(const QString& word, std::initializer_list<const char16_t*> known)
{
    const QString bare = word.toLower().remove(u'.');
    return std::any_of(known.begin(), known.end(), [&](const char16_t* each) { return bare == QStringView(each); });
}

// "Dr.", "г-жа": no part of a name.
bool isTitle(const QString& word)
{
    return isOneOf(word,
                   {u"mr", u"mrs", u"ms", u"dr", u"prof", u"г-н", u"г-жа", u"д-р", u"проф", u"господин", u"госпожа"});
}

// "van der Berg", "аль-Масри": written small, they begin a family name of several words.
bool isParticle(const QString& word)
{
    return word.front().isLower() &&
           isOneOf(word, {u"van", u"von", u"der", u"den", u"de",  u"da",  u"di",  u"del", u"la",
                          u"el",  u"al",  u"bin", u"ibn", u"ter", u"ван", u"фон", u"дер", u"ден",
                          u"де",  u"да",  u"ди",  u"эль", u"аль", u"бин", u"ибн"});
}

// Below a list: "Total: 42", "Итого".
bool isSum(const QString& word)
{
    return isOneOf(QString(word).remove(u':'), {u"total", u"sum", u"итого", u"всего"});
}

// Where the family name stands among the words, and how many of them it has.
std::pair<qsizetype, qsizetype> familyIn(const QStringList& words, bool hadPatronymicSecond, NameOrder order)
{
    const auto count = words.size();
    const auto initials = std::count_if(words.begin(), words.end(), isInitials);
    if (initials > 0 && initials < count) {                          // "И. И. Сидоров", "Ким О.Р."
        if (!isInitials(words.front()) && !isInitials(words.back())) // "John A. Smith"
            return {count - 1, 1};
        const auto first = std::find_if_not(words.begin(), words.end(), isInitials);
        const auto last = std::find_if(first, words.end(), isInitials);
        return {first - words.begin(), last - first};
    }
    const auto capitals = [&](qsizetype i) { return i < count && isInCapitals(words[i]); };
    const auto inCapitals = std::count_if(words.begin(), words.end(), isInCapitals);
    if (inCapitals > 0 && inCapitals < count) { // "DA SILVA Maria"
        qsizetype first = 0;
        while (!capitals(first))
            ++first;
        qsizetype last = first;
        while (capitals(last + 1))
            ++last;
        return {first, last - first + 1};
    }
    if (hadPatronymicSecond) // after "Нурлан Петрович" it stands last
        return {count - 1, 1};
    const auto particle = std::find_if(words.begin(), words.end(), isParticle) - words.begin();
    if (particle == 0) { // "van der Berg Jan"
        qsizetype last = 0;
        while (last + 1 < count && isParticle(words[last]))
            ++last;
        return {0, last + 1};
    }
    if (particle + 1 < count) // "Jan van der Berg"
        return {particle, count - particle};
    const auto told = orderIn(words.join(u' '));
    return {told.value_or(order) == NameOrder::GivenFirst ? count - 1 : 0, 1};
}

bool put(Advisor& person, const Field& field, const QString& text)
{
    const Value name(inMixedCase(text));
    const Value before = field.read(&person);
    if (!before.isNull() && before != name)
        return false;
    field.write(&person, name);
    return true;
}

} // namespace

bool putName(Advisor& person, const Field& field, const QString& text)
{
    const bool cyrillic = isCyrillic(text);
    const Kind& kind = Advisor::kind();
    const Field* target = &field;
    if (field.name == QLatin1String("family_name") || field.name == QLatin1String("family_name_ru"))
        target = kind.field(cyrillic ? u"family_name_ru" : u"family_name");
    else if (field.name == QLatin1String("given_name") || field.name == QLatin1String("given_name_ru"))
        target = kind.field(cyrillic ? u"given_name_ru" : u"given_name");
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool endsInPatronymic = cyrillic && words.size() > 1 && isPatronymic(words.last());
    if (endsInPatronymic && words.size() > 2 && field.name.startsWith(QLatin1String("family_name")))
        return putFullName(person, text);
    if (endsInPatronymic && words.size() == 2 && field.name.startsWith(QLatin1String("given_name")) &&
        person.patronymicRu.isEmpty())
        return put(person, *target, words.first()) && put(person, *kind.field(u"patronymic_ru"), words.last());
    return put(person, *target, text);
}

bool putFullName(Advisor& person, const QString& cell, NameOrder order)
{
    static const QRegularExpression gluedInitials(QStringLiteral(R"((?<=\p{Lu}\.)(?=\p{Lu}[\p{Ll}\p{Lu}'’]))"));
    const QString text = QString(cell).replace(gluedInitials, QStringLiteral(" ")); // "И.И.Сидоров"
    const qsizetype comma = text.indexOf(u','); // what stands before it is the family name, of however many words
    QStringList words = nameWords(text.mid(comma + 1));
    QStringList family = nameWords(text.left(std::max<qsizetype>(comma, 0)));
    while (!words.isEmpty() && isTitle(words.front()))
        words.removeFirst();
    if (words.isEmpty() && family.isEmpty())
        return true;
    if (family.isEmpty() && isSum(words.front()))
        return true;
    QString patronymic;
    bool patronymicIsSecond = false;
    const bool cyrillic = isCyrillic(text);
    if (cyrillic && words.size() + family.size() > 2)
        for (qsizetype i = words.size() - 1; i > 0 && patronymic.isEmpty(); --i)
            if (isPatronymic(words[i]) && (i == 2 || i == 1)) {
                patronymicIsSecond = i == 1;
                patronymic = words.takeAt(i);
            }
    if (family.isEmpty()) {
        const auto [first, many] = familyIn(words, patronymicIsSecond, order);
        family = words.mid(first, many);
        words.remove(first, many);
    }
    for (QString& word : family)
        word = inMixedCase(word);
    QStringList given;
    for (const QString& word : words)
        given << inMixedCase(word);
    static const QRegularExpression two(QStringLiteral(R"(^(\p{Lu}\.)[ -]?(\p{Lu}\.?)$)"));
    if (const auto initials = two.match(given.join(u' ')); cyrillic && patronymic.isEmpty() && initials.hasMatch()) {
        given = {initials.captured(1)};
        patronymic = initials.captured(2);
    }
    const std::pair<QString*, QString> parts[] = {
        {cyrillic ? &person.familyNameRu : &person.familyName, family.join(u' ')},
        {cyrillic ? &person.givenNameRu : &person.givenName, given.join(u' ')},
        {&person.patronymicRu, inMixedCase(patronymic)}};
    const bool fits = std::all_of(std::begin(parts), std::end(parts), [](const auto& part) {
        return part.second.isEmpty() || part.first->isEmpty() || *part.first == part.second;
    });
    for (const auto& [held, name] : parts)
        if (held->isEmpty())
            *held = name;
    return fits;
}

} // namespace advisorpool
