#pragma once

#include <QString>

namespace advisorpool::bench {

// Writes a spreadsheet of made-up people: 12 columns, three languages each, a stage for one in five; one row in a
// hundred tells of a person again. `skills`: the same languages one a row, as a plain table would hold them.
void writeMadeUpPeople(int count, const QString& people, const QString& skills);

} // namespace advisorpool::bench
