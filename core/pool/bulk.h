#pragma once

#include "core/pool/pool.h"

#include <unordered_map>

namespace advisorpool {

// While very many new records of a kind come in, its table does without indexes: to make them anew in the end takes a
// fraction of the time. Inside a transaction, which takes a Bulk that never came to its end() back.
class Bulk
{
public:
    explicit Bulk(Pool& pool) : m_pool(pool) {}

    void expect(const Kind& kind) { m_expected[&kind] += 1; } // a new record
    Result<void> begin();
    Result<void> end();

private:
    Pool& m_pool;
    std::unordered_map<const Kind*, qint64> m_expected;
    std::vector<const Kind*> m_bare;
};

} // namespace advisorpool
