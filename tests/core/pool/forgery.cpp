#include "tests/core/pool/forgery.h"

#include "core/pool/changelog.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace advisorpool {

namespace {

QByteArray blob(const QByteArray& bytes)
{
    return "x'" + bytes.toHex() + "'";
}

QByteArray text(const QByteArray& bytes)
{
    return "CAST(" + blob(bytes) + " AS TEXT)";
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray framed(const QByteArray& part)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(part.size()));
    return QByteArray(reinterpret_cast<const char*>(&length), sizeof length) + part;
}

QByteArray hashOf(const ForgedChange& change)
{
    return sha256(change.salt + change.patch);
}

} // namespace

void forge(RawFile& file, const ForgedEdit& edit)
{
    std::vector<ForgedChange> changes = edit.changes;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ForgedChange& a, const ForgedChange& b) { return a.record < b.record; });
    QByteArray signedBytes =
        framed(edit.id) + framed(edit.author) + framed(edit.copy) + framed(edit.at) + framed(edit.label);
    for (const ForgedChange& change : changes) {
        signedBytes += framed(change.record) + framed(change.kind) + framed(change.owner) + framed(change.parents) +
                       framed(change.strikes) + framed(hashOf(change));
        file.run("INSERT INTO change (record, edit, kind, owner, parents, strikes, patch, salt, hash) VALUES (" +
                 blob(change.record) + "," + blob(edit.id) + "," + text(change.kind) + "," + blob(change.owner) + "," +
                 blob(change.parents) + "," + blob(change.strikes) + "," +
                 (change.blanked ? QByteArray("NULL, NULL") : text(change.patch) + "," + blob(change.salt)) + "," +
                 blob(hashOf(change)) + ")");
    }
    const QByteArray digest = sha256(signedBytes);
    file.run("INSERT INTO edit (id, author, copy, at, label, digest) VALUES (" + blob(edit.id) + "," +
             text(edit.author) + "," + text(edit.copy) + "," + text(edit.at) + "," + text(edit.label) + "," +
             blob(digest) + ")");
    const QByteArray digests = combine(file.scalar("SELECT digests FROM tally"), digest);
    file.run("UPDATE tally SET edits = edits + 1, digests = " + blob(digests));
}

} // namespace advisorpool
