#include "core/pool/pages.h"

#include "core/pool/database.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace advisorpool {

FewPages::FewPages(Database& database) : m_database(database)
{
    (void)m_database.run(QStringLiteral("PRAGMA cache_size = -2048"));
}

FewPages::~FewPages()
{
    (void)m_database.run(QStringLiteral("PRAGMA cache_size = -65536")); // as Database::open() has it
}

void forgetPages(Database& database)
{
    (void)database.run(QStringLiteral("PRAGMA shrink_memory"));
#ifdef __GLIBC__
    malloc_trim(0); // else they stay with the process
#endif
}

} // namespace advisorpool
