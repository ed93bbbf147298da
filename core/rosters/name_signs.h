#pragma once

#include "core/rosters/mapping.h"

namespace advisorpool {

// What words tell of somebody's name.

bool isCyrillic(QStringView text);
bool isInCapitals(const QString& word);
// Russian patronymics, and the Turkic ones that follow the name.
bool isPatronymic(const QString& word);
// "И.", "И.И.", "A": the word stands for a given name.
bool isInitials(const QString& word);
QStringList nameWords(const QString& text); // commas part them, too

// The order in which a name itself tells that it stands, as "Nino LAPTEVA" does.
std::optional<NameOrder> orderIn(const QString& fullName);

// How sure a cell without a heading to explain it is somebody's name: words with capitals, no digits; two to four of
// them, one a patronymic, a given name that is known, or a family name in capitals beside small letters.
bool couldBeName(const QString& text);
bool isSurelyFullName(const QString& text);
bool isKnownGivenName(const QString& text);

// "Сидоров Н.А., Кузнецов П.П.", "Anna Petrova; Olga Kim": people of that many words or more each, in one script.
bool namesSeveral(const QString& text, qsizetype words);

} // namespace advisorpool
