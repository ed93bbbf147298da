#include "core/rosters/vocabulary.h"

#include "core/accreditation/expert_group.h"
#include "core/people/administration.h"
#include "core/people/alias.h"
#include "core/people/expertise.h"
#include "core/people/fold.h"
#include "core/people/locale_names.h"
#include "core/rosters/vocabulary_words.h"

namespace advisorpool {

namespace {

const QLocale::Language bothLanguages[] = {QLocale::English, QLocale::Russian};

constexpr std::pair<const char*, const char*> languagesByCountry[] = {
    {"ua", "uk"}, {"kz", "kk"}, {"cz", "cs"}, {"cn", "zh"}, {"jp", "ja"}, {"gr", "el"}, {"dk", "da"}};

template <class T> std::optional<T> found(const QHash<QString, T>& words, QStringView text)
{
    const auto word = words.constFind(Vocabulary::keyOf(text));
    return word == words.constEnd() ? std::nullopt : std::optional<T>(*word);
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

// "гтк" of "государственный таможенный комитет"
QString initialsOf(const QString& key)
{
    QString initials;
    for (const QString& word : key.split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials.size() > 2 ? initials : QString();
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
        for (const QString& each : {code, threeLetterCode(code)})
            words.m_countries.insert(keyOf(each), code);
    for (const auto& [code, name] : languageNames(QLocale::c()))
        words.m_languages.insert(keyOf(code), code);
    for (const auto& [code, language] : languagesByCountry) // which people take for the language's
        words.m_languages.insert(QString::fromLatin1(code), QString::fromLatin1(language));
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
        for (const QString& name : {office.nameEn, office.nameRu})
            entry.initials << initialsOf(keyOf(name));
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
    return eachOf<ExpertGroup>(pool, [&](const ExpertGroup& group) {
        for (const QString& name : {group.code, group.nameEn, group.nameRu})
            if (!name.isEmpty())
                m_expertGroups.insert(keyOf(name), group.id);
    });
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

std::optional<Value> Vocabulary::choice(const Field& field, QStringView text)
{
    const QString key = keyOf(text);
    for (const QString& choice : field.choices)
        if (key == QString(choice).replace(u'_', u' '))
            return Value(choice);
    const QStringView choice = choiceWord(field.name, key);
    return choice.isNull() ? std::nullopt : std::optional<Value>(choice.toString());
}

std::optional<Step> Vocabulary::step(QStringView text) const
{
    const QString key = keyOf(text);
    if (const auto step = stepWord(key))
        return step;
    return Member<std::optional<Step>>::fromValue(Value(QString(key).replace(u' ', u'_')));
}

std::optional<bool> Vocabulary::yesNo(QStringView text) const
{
    static const QStringList ticks{QStringLiteral("+"), QStringLiteral("✓"), QStringLiteral("✔"), QStringLiteral("√")};
    return ticks.contains(text.trimmed()) ? true : yesNoWord(keyOf(text));
}

bool Vocabulary::isLikeAnOffice(QStringView text) const
{
    const QString key = keyOf(text);
    return saysCustoms(key) || m_officesByCode.contains(key) ||
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
    if (there.size() == 1 &&
        (key.isEmpty() || saysCustoms(key) || there.front()->initials.contains(key.section(u' ', 0, 0))))
        return there.front()->id; // "ГТК", "ГТК при КМ РУз"
    return std::nullopt;
}

} // namespace advisorpool
