#include "ui/missions/shortlist_finder.h"

namespace advisorpool {

ShortlistFinder::ShortlistFinder(Pool& pool, QObject* parent)
    : QObject(parent), m_reader(pool, QStringLiteral("shortlist"), nullptr)
{
    connect(&m_reader, &PoolReader::failed, this, &ShortlistFinder::failed);
}

void ShortlistFinder::ask(const Id& seat)
{
    m_reader.ask([this, seat](Pool& pool, const PoolReader::IsWanted&) -> Result<PoolReader::Answer> {
        return shortlist(pool, seat).map([&](Shortlist list) -> PoolReader::Answer {
            auto found = std::make_shared<const Shortlist>(std::move(list));
            return [this, found] { Q_EMIT answered(found); };
        });
    });
}

} // namespace advisorpool
