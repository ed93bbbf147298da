#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// The six WCO regions; which administration is in which: resources/reference/1/administration.csv.
enum class Region { AMS, AP, ESA, EUR, MENA, WCA };
std::span<const char* const> choiceNames(Region);

// A customs administration, or the WCO Secretariat: who employs and releases an advisor.
struct Administration
{
    static const Kind& kind();

    Id id;
    QString code;
    QString nameEn;
    QString nameRu;
    QString shortEn; // for tables: at most 24 characters
    QString shortRu;
    QString country; // ISO 3166-1 alpha-2
    std::optional<Region> region;
    QString contactName; // whom release requests go to
    QString contactPosition;
    QString contactEmail;
    QString notes;
};

} // namespace advisorpool
