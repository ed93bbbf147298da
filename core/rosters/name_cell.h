#pragma once

#include "core/people/advisor.h"
#include "core/rosters/mapping.h"

namespace advisorpool {

// Puts a name from a spreadsheet's cell into the field that its heading names, or into that of the other script where
// it is written so; a patronymic behind it goes where it belongs. NAYDENOV becomes Naydenov. False where the field
// holds another name already, which stays.
bool putName(Advisor& person, const Field& field, const QString& text);

// Takes a full name apart, in either script and order: a word in capitals is the family name; a word that ends like a
// patronymic is one ("Фолин Нурлан Петрович", "FOLLIN Nurlan", "Nurlan FOLLIN", "Нурлан Петрович Фолин"), initials are
// none ("Фолин Н. П."); where nothing tells, `order` does. False where some of it is another name than what is held
// already, which stays.
bool putFullName(Advisor& person, const QString& text, NameOrder order = NameOrder::FamilyFirst);

} // namespace advisorpool
