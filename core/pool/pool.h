#pragma once

#include "core/pool/changelog.h"
#include "core/pool/describe.h"
#include "core/pool/session.h"
#include "core/pool/tables.h"

#include <QObject>

namespace advisorpool {

// One pool file, open. Reads go through the tables, writes through an Edit; there is no other way to write.
//
// One thread uses one Pool. Long work opens the same file once more on its own thread; whoever writes, `changed` tells
// the models of every Pool on the file (other processes within a second, by refresh()).
class Pool : public QObject
{
    Q_OBJECT

public:
    // A new file; Fault::FileExists where there is one.
    static Result<std::unique_ptr<Pool>> create(const QString& path, const Kinds& kinds, Session session);
    // Read-only where the file or its folder is, or where a newer version wrote it; isWritable() and whyReadOnly()
    // tell. A file whose tables were projected by other descriptions is backed up, then projected anew.
    static Result<std::unique_ptr<Pool>> open(const QString& path, const Kinds& kinds, Session session);

    QString path() const { return m_database->path(); }
    const Kinds& kinds() const { return m_kinds; }
    const Session& session() const { return m_session; }
    void setSession(Session session) { m_session = std::move(session); }
    bool isWritable() const { return !m_whyReadOnly; }
    std::optional<Fault> whyReadOnly() const { return m_whyReadOnly; } // ReadOnly or NewerPool
    // The last day for which a backup was seen or made (backUpToday()), so that each edit need not look for it.
    QDate backedUpOn() const { return m_backedUpOn; }
    void noteBackup(QDate day) { m_backedUpOn = day; }

    // Nothing where there is no such record; a deleted or erased one is returned, flagged.
    Result<std::optional<Record>> record(const Kind& kind, const Id& id) const { return m_tables.read(kind, id); }
    template <class R> Result<std::optional<R>> find(const Id& id) const;

    Database& database() { return *m_database; }
    Tables& tables() { return m_tables; }
    Changelog& changelog() { return m_changelog; }

    // Projects these records from their changes. Inside a transaction.
    Result<void> projectAnew(std::span<const Id> records);
    // Makes all tables anew from the edits. Its own transaction.
    Result<void> projectAll();

    // Looks whether another process or Pool has committed, and tells of it. Cheap where none has.
    Result<void> refresh();
    // An Edit of this Pool has committed.
    void announce(const std::vector<Id>& records);

Q_SIGNALS:
    // These records were touched, whoever did it; empty: anything may have been.
    void changed(const std::vector<advisorpool::Id>& records);

private:
    Pool(std::unique_ptr<Database> database, const Kinds& kinds, Session session);
    Result<void> setUp();
    Result<void> inspect();
    Result<void> noteState();

    std::unique_ptr<Database> m_database;
    const Kinds& m_kinds;
    Session m_session;
    Tables m_tables;
    Changelog m_changelog;
    std::optional<Fault> m_whyReadOnly;
    QDate m_backedUpOn;
    qint64 m_dataVersion = 0;
    qint64 m_lastArrived = 0;
};

template <class R> Result<std::optional<R>> Pool::find(const Id& id) const
{
    return record(R::kind(), id).map([](const std::optional<Record>& record) {
        return record ? std::optional<R>(fromRecord<R>(*record)) : std::nullopt;
    });
}

} // namespace advisorpool
