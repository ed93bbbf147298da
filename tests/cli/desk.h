#pragma once

#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace advisorpool {

// One run of the program.
struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray list() const;
};

// A folder of its own with a fresh pool in it, where Anna works on the copy "office" in English.
class Desk
{
public:
    Desk();

    QString path(const QString& file) const { return m_folder.filePath(file); }
    QString pool() const { return path(QStringLiteral("desk.pool")); }

    Run run(const QStringList& arguments, const QByteArray& input = {}) const;
    // The same with --json, on this desk's pool: `ask({"get", "advisor", id})`. It must exit so, and print one JSON
    // value.
    Run ask(const QStringList& command, int exit = 0) const;
    // Must be refused, saying something that holds `words` on standard error, and change nothing.
    void refuses(const QStringList& command, const QString& words) const;
    // The process gets this done to it before the program starts.
    Run runWith(const std::function<void()>& inChild, const QStringList& arguments) const;

    QString add(const QString& kind, const QStringList& fields) const; // its id
    QJsonObject get(const QString& kind, const QString& id) const;
    QJsonArray list(const QString& kind, const QString& filter = {}) const;
    QByteArray dump() const;
    int count(const QString& kind) const;

    QString write(const QString& file, const QByteArray& bytes) const; // its path
    QByteArray read(const QString& file) const;
    // Does something to a pool file past the program.
    void tamper(const QString& file, const QString& sql) const;

private:
    QStringList onPool(const QStringList& command) const;
    Run start(const QStringList& arguments, const QByteArray& input, const std::function<void()>& inChild) const;

    QTemporaryDir m_folder;
};

// The texts under `key` of each object, in their order.
QStringList texts(const QJsonArray& objects, const QString& key);

} // namespace advisorpool
