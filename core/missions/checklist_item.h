#pragma once

#include "core/pool/describe.h"

namespace advisorpool {

enum class ChecklistPhase { Before, During, After };
std::span<const char* const> choiceNames(ChecklistPhase);

// Something to be done for a mission. A new mission gets the usual ones (core/shipped/usual_missions.h), each to be
// changed, struck out and added to.
struct ChecklistItem
{
    static const Kind& kind();

    Id id;
    Id mission;
    std::optional<ChecklistPhase> phase;
    std::optional<int> position; // in its phase; then by id
    QString textEn;
    QString textRu;
    QDate doneOn;
};

} // namespace advisorpool
