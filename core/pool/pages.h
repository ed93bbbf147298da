#pragma once

#include <QtGlobal>

namespace advisorpool {

class Database;

// While everything is looked at once, a connection keeps few pages: fresh memory for each takes longer than reading it
// took, and nobody asks for it again.
class FewPages
{
public:
    explicit FewPages(Database& database);
    ~FewPages();
    Q_DISABLE_COPY_MOVE(FewPages)

private:
    Database& m_database;
    qint64 m_usual = 0; // as SQLite counts it; 0: not known
};

// Lets go of those that are kept.
void forgetPages(Database& database);

} // namespace advisorpool
