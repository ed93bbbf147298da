#pragma once

#include "core/rosters/filter_sql.h"

#include <QLocale>

#include <functional>

namespace advisorpool {

// How a column's rows sort: as people of the language sort text, as they sort the countries' names, by value, or by
// number. Empty cells come last.
enum class ColumnOrder { Collated, ByCountry, ByValue, ByNumber };

// One column of a roster: what it is called, and the SQL over the table `advisor` that gives it.
struct Column
{
    QString name;
    QString label; // for people, in the language of the roster
    FieldType type = FieldType::Text;
    SqlCondition value;
    ColumnOrder order = ColumnOrder::ByValue;
    SqlCondition sortKey;
    // Where no SQL gives it: a text for each advisor, found while the row is read. Not to be sorted by.
    std::function<QString(const Id& advisor)> computed = {};
};

// A column is a field of the advisor, `id`, or one of
//   administration_name, administration_code, country, region
//   languages            "ru C1/B2; en B2": spoken/written, the best first
//   language:ru, written:ru, facilitates:ru
//   stage:CMA, stage:TOA.valuation   stage:TOA: the highest in any subject
//   expires:CMA          the last day on which it holds, where the group has a validity
//   waiting:CMA          for how many days one who is pre-accredited has been waiting
//   next_step:CMA        what is missing next: screening, workshop, signature, field_mission, evaluation, decision,
//                        renewal, nomination; empty where nothing is
//   expertise            "valuation 3; origin": codes and depths, the deepest first
//   expertise:valuation  the depth
//   next_commitment      "2011-03-07/2011-03-18 mission KG": the mission, workshop or absence that comes next, or is
//   remarks              one a line
// UnknownField, with the name.
Result<Column> columnNamed(Pool& pool, const QString& name, QLocale::Language language);

// The names that take no argument, in the order in which they are offered.
QStringList plainColumns();

} // namespace advisorpool
