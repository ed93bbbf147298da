#pragma once

#include "core/workshops/feedback.h"

namespace advisorpool {

// Sheets that were filled in on paper and typed in as CSV: a column for each question, headed by its text in either
// language or by its number; a row for each sheet. Columns headed "No." are passed over. All or nothing, because
// nobody can find an anonymous sheet again: BadValue, UnknownField, BadCsv, BadEncoding, with line and column.
Result<std::vector<FeedbackAnswers>> readSheets(const std::vector<FeedbackQuestion>& questions, QByteArrayView file);

} // namespace advisorpool
