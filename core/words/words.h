#pragma once

#include "core/pool/kind.h"
#include "core/pool/verify.h"
#include "core/rosters/column_meaning.h"
#include "core/rosters/draft.h"

#include <QDate>

namespace advisorpool {

// What codes are called in the language that the application is set to. Core speaks in codes; console and window put
// them into words here, so that both say the same.

// One sentence or two: what is wrong, where, and what to do.
QString describe(const Error& error);
QString describe(const Finding& finding);
QString describe(const Misfit& misfit);

QString labelOf(const Kind& kind);
QString labelOf(const Field& field);
// What a spreadsheet's column is taken for.
QString meaningWords(const ColumnMeaning& meaning);
// A label of an edit; a code that only a newer version knows is returned as it is.
QString labelWords(const QString& code);
// "18 Feb 2011", «18 февраля 2011 г.»; empty for none.
QString dayWords(QDate day);
// A value as a person reads it: a choice in words, a date by the locale, a country or language by name.
QString valueWords(const Field& field, const Value& value);

} // namespace advisorpool
