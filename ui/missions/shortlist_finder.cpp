#include "ui/missions/shortlist_finder.h"

namespace advisorpool {

ShortlistFinder::ShortlistFinder(Pool& pool, QObject* parent) : QObject(parent), m_thread(pool) {}

ShortlistFinder::~ShortlistFinder()
{
    ++m_question;
}

void ShortlistFinder::ask(const Id& seat)
{
    const int question = ++m_question;
    m_thread.run([this, seat, question](const Result<Pool*>& pool) {
        if (question != m_question)
            return;
        using Found = std::shared_ptr<const Shortlist>;
        const Result<Found> found =
            pool.and_then([&](Pool* open) { return shortlist(*open, seat); }).map([](Shortlist list) -> Found {
                return std::make_shared<const Shortlist>(std::move(list));
            });
        QMetaObject::invokeMethod(this, [this, question, found] {
            if (question != m_question)
                return;
            if (found)
                Q_EMIT answered(*found);
            else
                Q_EMIT failed(found.error());
        });
    });
}

} // namespace advisorpool
