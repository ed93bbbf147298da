#include "ui/advisors/roster_ids.h"

namespace advisorpool {

RosterIds::RosterIds(Pool& pool, QObject* parent)
    : QObject(parent), m_path(pool.path()), m_kinds(pool.kinds()), m_session(pool.session()), m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("roster"));
    m_there->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_there, [this] { m_pool.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

RosterIds::~RosterIds()
{
    ++m_question;
    m_thread.quit();
    m_thread.wait();
}

void RosterIds::ask(const RosterSpec& spec)
{
    const int question = ++m_question;
    QMetaObject::invokeMethod(m_there, [this, spec, question] { read(spec, question); });
}

void RosterIds::read(const RosterSpec& spec, int question)
{
    if (question != m_question)
        return;
    const auto tell = [&](auto answer) {
        QMetaObject::invokeMethod(this, [this, question, answer = std::move(answer)] {
            if (question == m_question)
                answer();
        });
    };
    if (!m_pool) {
        auto opened = Pool::open(m_path, m_kinds, m_session);
        if (!opened)
            return tell([this, error = opened.error()] { Q_EMIT failed(error); });
        m_pool = std::move(*opened);
    }
    std::vector<Id> ids;
    const auto done = readRoster(*m_pool, spec, [&](const RosterRow& row) {
        ids.push_back(row.id());
        return question == m_question;
    });
    if (!done)
        return tell([this, error = done.error()] { Q_EMIT failed(error); });
    tell([this, ids = std::move(ids)] { Q_EMIT answered(ids); });
}

} // namespace advisorpool
