#include "ui/advisors/roster_ids.h"

#include "core/people/advisor.h"

namespace advisorpool {

RosterIds::RosterIds(Pool& pool, QObject* parent) : QObject(parent), m_thread(pool) {}

RosterIds::~RosterIds()
{
    ++m_question;
}

void RosterIds::ask(const RosterSpec& spec)
{
    const int question = ++m_question;
    m_thread.run([this, spec, question](const Result<Pool*>& pool) {
        if (question != m_question)
            return;
        if (pool)
            read(**pool, spec, question);
        else
            tell(question, [this, error = pool.error()] { Q_EMIT failed(error); });
    });
}

// On the interface's thread, unless something else was asked since.
template <class F> void RosterIds::tell(int question, F answer)
{
    QMetaObject::invokeMethod(this, [this, question, answer = std::move(answer)] {
        if (question == m_question)
            answer();
    });
}

void RosterIds::read(Pool& pool, const RosterSpec& spec, int question)
{
    auto ids = rosterIds(pool, spec);
    if (!ids)
        return tell(question, [this, error = ids.error()] { Q_EMIT failed(error); });
    const auto all = spec.filter == Filter()
                         ? static_cast<qint64>(ids->size())
                         : pool.tables().count(Advisor::kind()).value_or(static_cast<qint64>(ids->size()));
    tell(question, [this, ids = std::move(*ids), all] { Q_EMIT answered(ids, static_cast<int>(all)); });
}

} // namespace advisorpool
