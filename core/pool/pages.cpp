#include "core/pool/pages.h"

#include "core/pool/database.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace advisorpool {

FewPages::FewPages(Database& database) : m_database(database)
{
    if (const auto usual = m_database.scalar(QStringLiteral("PRAGMA cache_size")))
        m_usual = usual->toLongLong();
    if (m_usual != 0)
        (void)m_database.run(QStringLiteral("PRAGMA cache_size = -2048"));
}

FewPages::~FewPages()
{
    if (m_usual != 0)
        (void)m_database.run(QStringLiteral("PRAGMA cache_size = %1").arg(m_usual));
}

void forgetPages(Database& database)
{
    (void)database.run(QStringLiteral("PRAGMA shrink_memory"));
#ifdef __GLIBC__
    malloc_trim(0); // else they stay with the process
#endif
}

} // namespace advisorpool
