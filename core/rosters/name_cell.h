#pragma once

#include "core/people/advisor.h"

namespace advisorpool {

// Puts a name from a spreadsheet's cell into the field that its heading names, or into that of the other script where
// it is written so; a patronymic behind it goes where it belongs. NAYDENOV becomes Naydenov. False where the field
// holds another name already, which stays.
bool putName(Advisor& person, const Field& field, const QString& text);

// Takes a full name apart, in either script and order: a word in capitals, or the first, is the family name; a word
// that ends like a patronymic is one ("Фолин Нурлан Петрович", "FOLLIN Nurlan", "Nurlan FOLLIN", "Нурлан Петрович
// Фолин"). False where some of it is another name than what is held already, which stays.
bool putFullName(Advisor& person, const QString& text);

// How sure a cell without a heading to explain it is somebody's name: words with capitals, no digits; two to four of
// them, one a patronymic, a given name that is known, or a family name in capitals beside small letters.
bool couldBeName(const QString& text);
bool isSurelyFullName(const QString& text);
bool isKnownGivenName(const QString& text);

// "Сидоров Н.А., Кузнецов П.П.", "Anna Petrova; Olga Kim": people of that many words or more each, in one script.
bool namesSeveral(const QString& text, qsizetype words);

} // namespace advisorpool
