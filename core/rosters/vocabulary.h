#pragma once

#include "core/accreditation/accreditation_step.h"
#include "core/people/language_skill.h"
#include "core/pool/pool.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace advisorpool {

// What the words in spreadsheets mean: countries, languages, subjects, administrations, levels and stages by code, by
// name in either language (ICU's, and those of the pool's records), and by the pool's aliases. Case, accents and
// punctuation do not matter.
class Vocabulary
{
public:
    static Result<Vocabulary> load(Pool& pool);

    std::optional<QString> country(QStringView text) const;  // ISO 3166-1 alpha-2
    std::optional<QString> language(QStringView text) const; // ISO 639
    std::optional<Id> subject(QStringView text) const;
    std::optional<Level> level(QStringView text) const;
    std::optional<Step> step(QStringView text) const;
    // A field's choice: f, ж, female; ведущий.
    static std::optional<Value> choice(const Field& field, QStringView text);
    std::optional<Id> expertGroup(QStringView code) const;
    std::optional<bool> yesNo(QStringView text) const;

    // The administration that a name means in a country (either may be empty). A generic name ("Customs Service") means
    // the country's own where it has one. Nothing where it is unclear.
    std::optional<Id> administration(QStringView name, const QString& country) const;
    // Whether it names an administration, of whatever country.
    bool isLikeAnOffice(QStringView text) const;
    QString countryOf(const Id& administration) const; // empty where it has none
    bool isSecretariat(const Id& administration) const { return administration == m_secretariat; }

    // Letters and digits alone, folded; how everything here is looked up.
    static QString keyOf(QStringView text);

private:
    struct Office
    {
        Id id;
        QString country;
        QStringList names; // as keys
        QStringList initials = {};
    };

    Result<void> loadSubjects(Pool& pool);
    Result<void> loadAdministrations(Pool& pool);
    Result<void> loadExpertGroups(Pool& pool);
    Result<void> loadAliases(Pool& pool);

    QHash<QString, QString> m_countries;
    QHash<QString, QString> m_languages;
    QHash<QString, QString> m_levels; // choice names
    QHash<QString, Id> m_subjects;
    QHash<QString, Id> m_expertGroups;
    std::vector<Office> m_offices;
    QHash<QString, Id> m_officesByCode;
    QSet<Id> m_officeIds;
    Id m_secretariat;
};

} // namespace advisorpool
