#pragma once

#include "core/pool/database.h"

namespace advisorpool {

// Goes through a large table some rows at a time, in the order of their ids, and lets go of the file in between: else
// whoever saves waits until everything is read and looked at. What others save meanwhile may show or not.
//
// `sql` selects the id first and ends in a condition; "AND t.id > ? ORDER BY t.id LIMIT ?" comes behind it. `read`
// makes what is kept of a row; `take` looks at it, and ends it all by false.
template <class Kept>
Result<void> eachInBlocks(Database& database, const QString& sql, const std::function<Kept(const Row&)>& read,
                          const std::function<bool(const Kept&)>& take)
{
    constexpr qsizetype most = 500;
    const QString some = sql + QLatin1String(" AND t.id > ? ORDER BY t.id LIMIT ?");
    QList<Kept> block;
    Id last;
    do {
        block.clear();
        const Database::Binds binds{last.bytes(), qint64{most}};
        auto done = database.each(some, binds, [&](const Row& row) {
            last = row.id(0);
            block.push_back(read(row));
            return true;
        });
        if (!done)
            return done;
        for (const Kept& each : std::as_const(block))
            if (!take(each))
                return {};
    } while (block.size() == most);
    return {};
}

} // namespace advisorpool
