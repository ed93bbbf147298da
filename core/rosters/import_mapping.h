#pragma once

#include "core/pool/describe.h"
#include "core/pool/edit.h"
#include "core/rosters/sheet.h"

namespace advisorpool {

// How files with these headings are to be read, as a person settled it: the next such file is read alike.
struct ImportMapping
{
    static const Kind& kind();

    Id id;
    QString headings; // in the file's order, "; " between them
    QString mapping;  // as in a mapping's file
};

Result<RememberedMappings> rememberedMappings(Pool& pool);

// Keeps how the sheet was read, where that is not what the program would make of such a file by itself. A file without
// headings can't be known again.
Result<void> rememberMapping(Edit& edit, const Sheet& sheet, const Vocabulary& words,
                             const RememberedMappings& remembered);

} // namespace advisorpool
