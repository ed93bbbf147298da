#include "ui/forms/pool_reader.h"

namespace advisorpool {

PoolReader::PoolReader(Pool& pool, const QString& name, QObject* parent)
    : QObject(parent), m_path(pool.path()), m_kinds(pool.kinds()), m_session(pool.session()), m_there(new QObject)
{
    m_thread.setObjectName(name);
    m_there->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_there, [this] { m_pool.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

PoolReader::~PoolReader()
{
    ++m_question;
    m_thread.quit();
    m_thread.wait();
}

void PoolReader::ask(Read read)
{
    const int question = ++m_question;
    QMetaObject::invokeMethod(m_there, [this, read = std::move(read), question] { run(read, question); });
}

void PoolReader::run(const Read& read, int question)
{
    if (question != m_question)
        return;
    const auto tell = [&](Answer answer) {
        QMetaObject::invokeMethod(this, [this, question, answer = std::move(answer)] {
            if (question == m_question)
                answer();
        });
    };
    const auto complain = [&](const Error& error) { tell([this, error] { Q_EMIT failed(error); }); };
    if (!m_pool) {
        auto opened = Pool::open(m_path, m_kinds, m_session);
        if (!opened)
            return complain(opened.error());
        m_pool = std::move(*opened);
    }
    auto answer = read(*m_pool, [this, question] { return question == m_question; });
    if (!answer)
        return complain(answer.error());
    tell(std::move(*answer));
}

} // namespace advisorpool
