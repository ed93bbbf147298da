#pragma once

#include "core/rosters/mapping.h"
#include "core/rosters/vocabulary.h"

namespace advisorpool {

// What a heading means, by what offices call it in English and Russian, and by the fields' own names.
ColumnMeaning meaningOf(const QString& heading);

// The language that a heading is about, and whether spoken, written or taught in: "Уровень английского", "Russian
// written", "Can facilitate in Russian".
ColumnMeaning languageMeant(const QString& heading, const Vocabulary& words);
// "Surname, given name": family name first.
std::optional<NameOrder> namesOrderIn(const QString& heading);

// What a column is called: by its heading or, where it has none, by its letter in a spreadsheet.
QString columnTitle(const QStringList& headings, qsizetype column);

// Whether the column says who a row is about.
bool isWhoItIs(const ColumnMeaning& meaning);
bool isOfALanguage(const ColumnMeaning& meaning);
bool isName(const Field& ofAdvisor); // or a part of it
bool isFamilyName(const ColumnMeaning& meaning);

} // namespace advisorpool
