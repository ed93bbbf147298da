#include "core/rosters/vocabulary.h"

#include "core/accreditation/expert_group.h"
#include "core/people/administration.h"
#include "core/people/alias.h"
#include "core/people/expertise.h"
#include "core/people/fold.h"
#include "core/people/locale_names.h"

namespace advisorpool {

namespace {

// What offices write for a stage, beside the choices' own names. Keys.
constexpr std::pair<const char16_t*, Step> stepWords[] = {
    {u"nominated", Step::Nominated},
    {u"nominee", Step::Nominated},
    {u"выдвинут", Step::Nominated},
    {u"выдвинута", Step::Nominated},
    {u"выдвижение", Step::Nominated},
    {u"screened", Step::Screened},
    {u"pre selected", Step::Screened},
    {u"preselected", Step::Screened},
    {u"отбор проиден", Step::Screened},
    {u"прошел отбор", Step::Screened},
    {u"прошла отбор", Step::Screened},
    {u"pre accredited", Step::PreAccredited},
    {u"preaccredited", Step::PreAccredited},
    {u"potential", Step::PreAccredited},
    {u"qualified as potential", Step::PreAccredited},
    {u"потенциальныи", Step::PreAccredited},
    {u"предварительная", Step::PreAccredited},
    {u"предварительно аккредитован", Step::PreAccredited},
    {u"предварительно аккредитована", Step::PreAccredited},
    {u"accredited", Step::Accredited},
    {u"fully accredited", Step::Accredited},
    {u"аккредитован", Step::Accredited},
    {u"аккредитована", Step::Accredited},
    {u"деиствует", Step::Accredited},
    {u"recognised", Step::Recognised},
    {u"recognized", Step::Recognised},
    {u"признан", Step::Recognised},
    {u"признана", Step::Recognised},
    {u"признанныи эксперт", Step::Recognised},
    {u"признанная", Step::Recognised},
    {u"признано", Step::Recognised},
    {u"refreshed", Step::Refreshed},
    {u"продлена", Step::Refreshed},
    {u"продлен", Step::Refreshed},
    {u"repeat", Step::Repeat},
    {u"повторно", Step::Repeat},
    {u"not retained", Step::NotRetained},
    {u"отказ", Step::NotRetained},
    {u"отклонен", Step::NotRetained},
    {u"отклонена", Step::NotRetained},
    {u"not qualified", Step::NotRetained},
    {u"не отобран", Step::NotRetained},
    {u"не прошел", Step::NotRetained},
    {u"не прошла", Step::NotRetained},
    {u"lapsed", Step::Lapsed},
    {u"expired", Step::Lapsed},
    {u"истекла", Step::Lapsed},
    {u"срок истек", Step::Lapsed},
    {u"withdrawn", Step::Withdrawn},
    {u"отозвана", Step::Withdrawn},
    {u"отозван", Step::Withdrawn},
};

// What offices write for the other choices of an advisor. Keys.
struct ChoiceWord
{
    const char16_t* field;
    const char16_t* key;
    const char16_t* choice;
};
constexpr ChoiceWord choiceWords[] = {
    {u"sex", u"f", u"female"},
    {u"sex", u"woman", u"female"},
    {u"sex", u"mrs", u"female"},
    {u"sex", u"ms", u"female"},
    {u"sex", u"ж", u"female"},
    {u"sex", u"жен", u"female"},
    {u"sex", u"женскии", u"female"},
    {u"sex", u"женщина", u"female"},
    {u"sex", u"m", u"male"},
    {u"sex", u"man", u"male"},
    {u"sex", u"mr", u"male"},
    {u"sex", u"м", u"male"},
    {u"sex", u"муж", u"male"},
    {u"sex", u"мужскои", u"male"},
    {u"sex", u"мужчина", u"male"},
    {u"affiliation", u"member administration", u"member"},
    {u"affiliation", u"администрация член", u"member"},
    {u"affiliation", u"член", u"member"},
    {u"affiliation", u"wco", u"secretariat"},
    {u"affiliation", u"wco secretariat", u"secretariat"},
    {u"affiliation", u"секретариат", u"secretariat"},
    {u"affiliation", u"секретариат втамо", u"secretariat"},
    {u"affiliation", u"external expert", u"external"},
    {u"affiliation", u"внешнии", u"external"},
    {u"affiliation", u"внешнии эксперт", u"external"},
    {u"status", u"in the pool", u"active"},
    {u"status", u"в пуле", u"active"},
    {u"status", u"активен", u"active"},
    {u"status", u"активна", u"active"},
    {u"status", u"активныи", u"active"},
    {u"status", u"left the pool", u"left"},
    {u"status", u"inactive", u"left"},
    {u"status", u"вне пула", u"left"},
    {u"status", u"выбыл", u"left"},
    {u"status", u"выбыла", u"left"},
};

// Words by which a name without a place of its own says "the customs of that country".
constexpr const char16_t* genericWords[] = {u"customs", u"revenue", u"тамож", u"доход", u"ftc", u"фтс"};

constexpr const char16_t* yesWords[] = {u"yes", u"y", u"x", u"true", u"1", u"да", u"д", u"х", u"есть"};
constexpr const char16_t* noWords[] = {u"no", u"n", u"false", u"0", u"нет", u"н"};

const QLocale::Language bothLanguages[] = {QLocale::English, QLocale::Russian};

template <class T> std::optional<T> found(const QHash<QString, T>& words, QStringView text)
{
    const auto word = words.constFind(Vocabulary::keyOf(text));
    return word == words.constEnd() ? std::nullopt : std::optional<T>(*word);
}

bool isAmong(std::span<const char16_t* const> words, const QString& key)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return key == QStringView(word); });
}

bool isGeneric(const QString& key)
{
    return std::any_of(std::begin(genericWords), std::end(genericWords),
                       [&](const char16_t* word) { return key.contains(QStringView(word)); });
}

// Reads all live records of a kind as their struct.
template <class R> Result<void> eachOf(Pool& pool, const std::function<void(const R&)>& take)
{
    return pool.tables().readAll(R::kind(), [&](const Record& record) {
        if (record.isAlive())
            take(fromRecord<R>(record));
        return true;
    });
}

} // namespace

QString Vocabulary::keyOf(QStringView text)
{
    QString key = folded(text);
    for (QChar& c : key)
        if (!c.isLetterOrNumber())
            c = u' ';
    return key.simplified();
}

Result<Vocabulary> Vocabulary::load(Pool& pool)
{
    Vocabulary words;
    for (const QLocale::Language language : bothLanguages) {
        const QLocale locale(language);
        for (const auto& [code, name] : countryNames(locale))
            words.m_countries.insert(keyOf(name), code);
        for (const auto& [code, name] : languageNames(locale))
            words.m_languages.insert(keyOf(name), code);
    }
    for (const auto& [code, name] : countryNames(QLocale::c()))
        words.m_countries.insert(keyOf(code), code);
    for (const auto& [code, name] : languageNames(QLocale::c()))
        words.m_languages.insert(keyOf(code), code);
    for (const char* level : choiceNames(Level{}))
        words.m_levels.insert(QString::fromLatin1(level), QString::fromLatin1(level));

    auto done = words.loadSubjects(pool)
                    .and_then([&] { return words.loadAdministrations(pool); })
                    .and_then([&] { return words.loadExpertGroups(pool); })
                    .and_then([&] { return words.loadAliases(pool); });
    return done.map([&] { return std::move(words); });
}

Result<void> Vocabulary::loadSubjects(Pool& pool)
{
    return eachOf<Subject>(pool, [&](const Subject& subject) {
        for (const QString& name : {subject.code, subject.nameEn, subject.nameRu})
            if (!name.isEmpty())
                m_subjects.insert(keyOf(name), subject.id);
    });
}

Result<void> Vocabulary::loadAdministrations(Pool& pool)
{
    return eachOf<Administration>(pool, [&](const Administration& office) {
        Office entry{office.id, office.country, {}};
        for (const QString& name : {office.nameEn, office.nameRu, office.shortEn, office.shortRu})
            if (!name.isEmpty())
                entry.names << keyOf(name);
        m_officeIds.insert(office.id);
        m_offices.push_back(std::move(entry));
        if (!office.code.isEmpty())
            m_officesByCode.insert(keyOf(office.code), office.id);
        if (office.code == QLatin1String("WCO"))
            m_secretariat = office.id;
    });
}

Result<void> Vocabulary::loadExpertGroups(Pool& pool)
{
    return eachOf<ExpertGroup>(pool,
                               [&](const ExpertGroup& group) { m_expertGroups.insert(keyOf(group.code), group.id); });
}

Result<void> Vocabulary::loadAliases(Pool& pool)
{
    return eachOf<Alias>(pool, [&](const Alias& alias) {
        const QString key = keyOf(alias.name);
        switch (alias.of.value_or(AliasOf::Country)) {
        case AliasOf::Country:
            m_countries.insert(key, country(alias.target).value_or(alias.target));
            break;
        case AliasOf::Language:
            m_languages.insert(key, language(alias.target).value_or(alias.target));
            break;
        case AliasOf::Level:
            m_levels.insert(key, alias.target);
            break;
        case AliasOf::Subject:
            if (const auto subject = found(m_subjects, alias.target))
                m_subjects.insert(key, *subject);
            break;
        case AliasOf::Administration:
            if (const auto office = administration(alias.target, {}))
                m_officesByCode.insert(key, *office);
            break;
        }
    });
}

std::optional<QString> Vocabulary::country(QStringView text) const
{
    return found(m_countries, text);
}

std::optional<QString> Vocabulary::language(QStringView text) const
{
    return found(m_languages, text);
}

std::optional<Id> Vocabulary::subject(QStringView text) const
{
    return found(m_subjects, text);
}

std::optional<Id> Vocabulary::expertGroup(QStringView code) const
{
    return found(m_expertGroups, code);
}

std::optional<Level> Vocabulary::level(QStringView text) const
{
    const auto name = found(m_levels, text);
    return name ? Member<std::optional<Level>>::fromValue(Value(*name)) : std::nullopt;
}

std::optional<Value> Vocabulary::choice(const Field& field, QStringView text) const
{
    const QString key = keyOf(text);
    for (const QString& choice : field.choices)
        if (key == QString(choice).replace(u'_', u' '))
            return Value(choice);
    for (const ChoiceWord& word : choiceWords)
        if (key == QStringView(word.key) && field.name == QStringView(word.field))
            return Value(QString::fromUtf16(word.choice));
    return std::nullopt;
}

std::optional<Step> Vocabulary::step(QStringView text) const
{
    const QString key = keyOf(text);
    for (const auto& [word, step] : stepWords)
        if (key == QStringView(word))
            return step;
    return Member<std::optional<Step>>::fromValue(Value(QString(key).replace(u' ', u'_')));
}

std::optional<bool> Vocabulary::yesNo(QStringView text) const
{
    const QString key = keyOf(text);
    if (isAmong(yesWords, key))
        return true;
    return isAmong(noWords, key) ? std::optional<bool>(false) : std::nullopt;
}

bool Vocabulary::isLikeAnOffice(QStringView text) const
{
    const QString key = keyOf(text);
    return isGeneric(key) || m_officesByCode.contains(key) ||
           std::any_of(m_offices.begin(), m_offices.end(),
                       [&](const Office& office) { return office.names.contains(key); });
}

QString Vocabulary::countryOf(const Id& administration) const
{
    const auto office =
        std::find_if(m_offices.begin(), m_offices.end(), [&](const Office& each) { return each.id == administration; });
    return office == m_offices.end() ? QString() : office->country;
}

std::optional<Id> Vocabulary::administration(QStringView name, const QString& country) const
{
    if (const auto id = Id::fromText(name)) // a roster of ours shows it so
        return m_officeIds.contains(*id) ? id : std::nullopt;
    const QString key = keyOf(name);
    std::vector<const Office*> named;
    std::vector<const Office*> there;
    for (const Office& office : m_offices) {
        const bool inCountry = country.isEmpty() || office.country == country;
        if (inCountry && !key.isEmpty() && office.names.contains(key))
            named.push_back(&office);
        if (!country.isEmpty() && office.country == country && office.id != m_secretariat)
            there.push_back(&office);
    }
    if (named.size() == 1)
        return named.front()->id;
    if (const auto byCode = found(m_officesByCode, name))
        return byCode;
    if (there.size() == 1 && (key.isEmpty() || isGeneric(key)))
        return there.front()->id;
    return std::nullopt;
}

} // namespace advisorpool
