#pragma once

#include "core/missions/outlook.h"

#include <QString>

namespace advisorpool {

// "Technical and Operational Advisor · Valuation".
QString accreditationWords(Pool& pool, const ExpertGroup& group, const Id& subject);
QString stageWords(Step stage);

// Why the stage is what it is: who decided and signed, on what evidence, the reason, how long it holds. A sentence or
// more; empty where nothing is recorded but the date.
QString whyWords(Pool& pool, const Outlook& outlook);
// "Still missing: one evaluated in-field mission under an accredited CMA." Empty where nothing is missing.
QString missingWords(const Outlook& outlook);

} // namespace advisorpool
