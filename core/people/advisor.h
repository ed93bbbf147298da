#pragma once

#include "core/pool/describe.h"

#include <QLocale>

namespace advisorpool {

enum class Sex { Female, Male };
std::span<const char* const> choiceNames(Sex);

enum class Affiliation { Member, Secretariat, External };
std::span<const char* const> choiceNames(Affiliation);

enum class AdvisorStatus { Active, Left };
std::span<const char* const> choiceNames(AdvisorStatus);

// A person in the pool, at whatever stage. Known by a family name in at least one of the two scripts.
struct Advisor
{
    static const Kind& kind();

    Id id;
    QString familyName; // Latin script
    QString givenName;
    QString familyNameRu; // Cyrillic script
    QString givenNameRu;
    QString patronymicRu;
    std::optional<Sex> sex;
    QString email;
    QString phone;
    Id administration;
    std::optional<Affiliation> affiliation;
    QString position;
    std::optional<AdvisorStatus> status;
    QDate consentOn; // to be kept in the pool (data protection)
    QString notes;
};

// "ARONOVICH Andrei", family name first and in capitals; empty where it is not known.
QString latinName(const Advisor& advisor);
// "Аронович Андрей Нурланович".
QString cyrillicName(const Advisor& advisor);
// Both, the script of the language first: "ARONOVICH Andrei · Аронович Андрей Нурланович".
QString fullName(const Advisor& advisor, const QLocale& language);

} // namespace advisorpool
