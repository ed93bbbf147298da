#pragma once

#include "core/pool/database.h"
#include "core/pool/kind.h"
#include "core/pool/projection.h"

#include <unordered_map>

namespace advisorpool {

// What a record that is nowhere yet is made of.
struct NewRecord
{
    Id id;
    const Patch& values;
};

// The typed tables that the edits are projected into: one for each kind, with a primary key and no other constraint.
class Tables
{
public:
    Tables(Database& database, const Kinds& kinds);

    // Drops and makes all of them, empty and without indexes: makeIndexes() once they are filled.
    Result<void> recreate();
    Result<void> makeIndexes();
    // Of one kind. Where many rows come in at once, making them anew afterwards is quicker by far.
    Result<void> makeIndexes(const Kind& kind);
    Result<void> dropIndexes(const Kind& kind);
    // Changes when a field, a kind or an index does; tables made by other descriptions are projected anew.
    QString fingerprint() const;

    Result<std::optional<Record>> read(const Kind& kind, const Id& id) const;
    // Deleted and erased ones left out.
    Result<qint64> count(const Kind& kind) const;
    // In the order of ids; deleted and erased records too.
    Result<void> readAll(const Kind& kind, const std::function<bool(const Record&)>& record) const;
    // The records of a kind whose reference field names `target`, deleted and erased ones left out.
    Result<std::vector<Id>> referring(const Kind& kind, const Field& reference, const Id& target) const;

    // `isNew`: no row of this record can be there yet.
    Result<void> write(const Kind& kind, const Id& id, const Projection& projection, bool isNew);
    // Very many new ones, in the order of their ids.
    Result<void> insertAll(const Kind& kind, const std::function<std::optional<NewRecord>()>& next);

    static QString quoted(const QString& name);
    // "t"."id", "t"."family_name", ..., deleted, erased: what recordFrom() reads. No prefix where `alias` is empty.
    static QString columns(const Kind& kind, const QString& alias = {});
    static Record recordFrom(const Kind& kind, const Row& row);

private:
    struct Statements
    {
        QString select;
        QString selectOne;
        QString replace;
    };

    Result<void> runAll(const QStringList& statements);

    Database& m_database;
    const Kinds& m_kinds;
    std::unordered_map<const Kind*, Statements> m_statements;
};

} // namespace advisorpool
