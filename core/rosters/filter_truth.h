#pragma once

#include "core/rosters/filter_sql.h"

namespace advisorpool {

// What a test comes to, in SQL: whether it holds, and whether that is known. `holds` is never true where `known` is
// not.
struct Truth
{
    SqlCondition holds;
    SqlCondition known = {QStringLiteral("1"), {}};
};

// A field of the kind itself, or of a record that belongs to or is named by the one filtered. Ignores the arguments.
Result<Truth> testField(Pool& pool, const Kind& kind, const Field& field, const Comparison& test);

// What only advisors can be asked; nothing where the name is none of these.
std::optional<Result<Truth>> testAdvisor(Pool& pool, const Comparison& test);
// Of these, what is about accreditations: stage, expires, waiting.
std::optional<Result<Truth>> testAccreditation(Pool& pool, const Comparison& test);

// Whether the test has that many arguments.
Result<void> takes(const Comparison& test, size_t fewest, size_t most);
Result<QDate> dayOf(const Word& word);
// Whether the column holds one of the records that the word means.
Result<SqlCondition> isRecord(Pool& pool, const QString& column, const Kind& kind, const Word& word);

// The records of the kind that a word means: by id, by code, or by any of their names. BadFilter where there are none.
Result<std::vector<Id>> recordsNamed(Pool& pool, const Kind& kind, const Word& word);
// Those of whose code and names one contains the word; may be none.
Result<std::vector<Id>> recordsNamedLike(Pool& pool, const Kind& kind, const Word& word);

// Holds for the records, named by the SQL expression `id`, whose text contains the word. Each of `queries` selects an
// id and a text. SQLite folds ASCII alone, so the texts are folded here and the ids are handed over as a list.
Result<SqlCondition> containing(Pool& pool, const QString& id, const QStringList& queries, const Word& word);

// "(?, ?, ?)"
QString marks(qsizetype count);
// "=", "<>", "<", ...; for those that compare.
QString sqlSign(Operator op);
bool compares(int a, Operator op, int b);

} // namespace advisorpool
