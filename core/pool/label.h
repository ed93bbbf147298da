#pragma once

#include <QString>

namespace advisorpool {

// What an edit was for. The code stands in the file and in every digest; core/words puts it into words. A code that
// only a newer version knows is shown as it is.
enum class Label { Ship, Sample, Add, Set, Delete, Erase, Import, Undo, Redo, Resolve, CloseQuestionnaire };

QString labelCode(Label label);

} // namespace advisorpool
