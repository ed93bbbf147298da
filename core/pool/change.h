#pragma once

#include "core/pool/kind.h"
#include "core/pool/sha256.h"

#include <QDateTime>

namespace advisorpool {

// What a change sets, field by field; a null value clears the field. In the order of the description.
using Patch = std::vector<std::pair<const Field*, Value>>;

// What one edit did to one record.
struct Change
{
    Id edit;
    Id record;
    const Kind* kind = nullptr;
    Id owner;                // the owning record; null for none
    std::vector<Id> parents; // the record's latest changes that the author had seen, by their edits; sorted
    std::vector<Id> strikes; // the ancestors in the same record that this change takes back; sorted
    QByteArray patch;        // a JSON object as stored, never re-serialised; empty: blanked by an erasure
    QByteArray salt;         // empty: blanked
    QByteArray hash;         // SHA-256 of salt, patch: stays when they are blanked

    bool isBlanked() const { return patch.isEmpty(); }
};

// One thing that a person did.
struct EditRow
{
    Id id;
    QString author;
    QString copy;
    QDateTime at;  // UTC, milliseconds: what the clock said
    QString label; // a stable code, put into words where it is shown
    QByteArray digest;

    QString atText() const;
};

QByteArray writePatch(const Patch& patch);
// Damaged where it is no JSON object, UnknownField or BadValue where the description does not allow it.
Result<Patch> readPatch(const Kind& kind, const QByteArray& json);

QByteArray hashOf(const QByteArray& salt, const QByteArray& patch);
// SHA-256 over the edit and its changes, which are added in the order of their records; see DESIGN 5.
class EditDigest
{
public:
    explicit EditDigest(const EditRow& edit);
    void add(const Change& change);
    QByteArray result() { return m_sha.result(); }

private:
    void add(QByteArrayView part);

    Sha256 m_sha;
};
QByteArray digestOf(const EditRow& edit, std::span<const Change> changes);

// The moment in the form in which files and console write it: ISO 8601, UTC, milliseconds.
QString momentText(const QDateTime& moment);
// Not valid where it is written in any other way.
QDateTime momentFrom(QStringView text);

} // namespace advisorpool
