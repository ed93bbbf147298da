#pragma once

#include <QString>

#include <map>
#include <vector>

namespace advisorpool {

// What a document is filled with, by the names that its template uses: plain texts, and lists whose rows have fields of
// their own. A text that is not there is empty.
struct DocumentFields
{
    std::map<QString, QString> texts;
    std::map<QString, std::vector<DocumentFields>> lists;
};

} // namespace advisorpool
