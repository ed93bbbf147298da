#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// The levels of the Common European Framework of Reference for Languages (Council of Europe, 2001), and above them
// the mother tongue. In rising order, so levels compare by <.
enum class Level { A1, A2, B1, B2, C1, C2, Native };
std::span<const char* const> choiceNames(Level);

enum class SkillSource { Declared, Certificate, Workshop };
std::span<const char* const> choiceNames(SkillSource);

// How well an advisor speaks and writes a language. A level that is missing is unknown: neither a pass nor a fail.
struct LanguageSkill
{
    static const Kind& kind();

    Id id;
    Id advisor;
    QString language; // ISO 639-1, else 639-3
    std::optional<Level> spoken;
    std::optional<Level> written;
    std::optional<bool> facilitates; // can run a workshop in it
    std::optional<SkillSource> source;
    QDate asOf;
};

} // namespace advisorpool
