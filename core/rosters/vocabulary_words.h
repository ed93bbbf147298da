#pragma once

#include "core/accreditation/accreditation_step.h"

#include <QStringView>

namespace advisorpool {

// What offices write where a pool has codes. All take keys, as Vocabulary::keyOf() makes them.
std::optional<Step> stepWord(QStringView key);
// For a choice of an advisor's or a participation's, beside the choices' own names; null where it means none of them.
QStringView choiceWord(QStringView field, QStringView key);
std::optional<bool> yesNoWord(QStringView key);
// Whether a name without a place of its own says "the customs of that country".
bool saysCustoms(QStringView key);

} // namespace advisorpool
