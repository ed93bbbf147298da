#pragma once

#include "core/documents/document_fields.h"
#include "core/pool/pool.h"

#include <QDate>
#include <QStringList>

namespace advisorpool {

// A workshop's papers: "attendance", "marks", "decisions", "certificates", "figures".
QStringList workshopReports();

// One of them as a page of HTML, in "en" or "ru", by the pool's template. Others' marks stay out of it as long as the
// one who sits here may not see them.
Result<QString> workshopReport(Pool& pool, const Id& workshop, const QString& report, const QString& language);

// What it says, by the names of its fields.
Result<DocumentFields> workshopFields(Pool& pool, const Id& workshop, const QString& report, const QString& language);

} // namespace advisorpool
