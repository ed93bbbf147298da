#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What an alias is another spelling of.
enum class AliasOf { Country, Language, Subject, Administration, Level };
std::span<const char* const> choiceNames(AliasOf);

// Another spelling that people use: Kirgizia for KG, IPR for a subject. Spreadsheets are read with their help.
struct Alias
{
    static const Kind& kind();

    Id id;
    std::optional<AliasOf> of;
    QString name;
    QString target; // ISO 3166-1 alpha-2, ISO 639-1, the code of a subject or an administration, or a level
};

} // namespace advisorpool
