#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

// What an expert group asks of its candidates: one line of its profile, by which nominations are screened.
struct Requirement
{
    static const Kind& kind();

    Id id;
    QString code; // where shipped, as "CMA/strategic_planning"
    Id expertGroup;
    QString nameEn;
    QString nameRu;
    std::optional<int> position;
};

enum class Fit { Met, NotMet, Unknown };
std::span<const char* const> choiceNames(Fit);

// What the screening found about one candidate and one requirement.
struct Screening
{
    static const Kind& kind();

    Id id;
    Id participation;
    Id requirement;
    std::optional<Fit> result;
    QString reason;
};

} // namespace advisorpool
