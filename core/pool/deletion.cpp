#include "core/pool/deletion.h"

#include <algorithm>

namespace advisorpool {

std::optional<bool> deletedBy(const Change& change)
{
    const auto patch = change.isBlanked() ? Patch() : readPatch(*change.kind, change.patch).value_or(Patch());
    const auto set =
        std::find_if(patch.begin(), patch.end(), [](const auto& entry) { return entry.first == &Kind::deleted(); });
    return set == patch.end() ? std::nullopt : std::optional(set->second.yes());
}

} // namespace advisorpool
