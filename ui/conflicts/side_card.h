#pragma once

#include "ui/conflicts/choice_card.h"
#include "ui/conflicts/conflict_entry.h"

namespace advisorpool {

// One side of a conflict: its value, who set it, when, on which copy and in which edit.
class SideCard : public ChoiceCard
{
    Q_OBJECT

public:
    SideCard(Pool& pool, const Theme& theme, const ConflictEntry& entry, size_t side, QWidget* parent = nullptr);
};

} // namespace advisorpool
