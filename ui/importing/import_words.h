#pragma once

#include "core/rosters/row_plan.h"

namespace advisorpool {

// "The same name, the same administration", as a card gives them.
QString reasonWords(const std::vector<SameReason>& reasons);

// Of a name in both scripts, "ARONOVICH Andrei · Аронович Андрей", the one that the interface is written in.
QString nameInOwnScript(const QString& bothScripts);

} // namespace advisorpool
