#include "tests/cli/desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument parsed(const QByteArray& out)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

QProcessEnvironment ownEnvironment(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

} // namespace

QJsonObject Run::object() const
{
    return parsed(out).object();
}

QJsonArray Run::list() const
{
    return parsed(out).array();
}

Desk::Desk()
{
    write(u"Advisor Pool/advisorpool.ini"_s, "[General]\nauthor=Anna\ncopy=office\nlanguage=en\n");
    REQUIRE(run({u"new"_s, pool()}).exit == 0);
}

Run Desk::start(const QStringList& arguments, const QByteArray& input, const std::function<void()>& inChild) const
{
    QProcess process;
    process.setProcessEnvironment(ownEnvironment(m_folder.path()));
    process.setWorkingDirectory(m_folder.path());
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(CONSOLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run Desk::run(const QStringList& arguments, const QByteArray& input) const
{
    return start(arguments, input, {});
}

Run Desk::runWith(const std::function<void()>& inChild, const QStringList& arguments) const
{
    return start(arguments, {}, inChild);
}

QStringList Desk::onPool(const QStringList& command) const
{
    return QStringList(command.first()) << pool() << command.sliced(1);
}

Run Desk::ask(const QStringList& command, int exit) const
{
    const Run done = run(onPool(command) << u"--json"_s);
    INFO(command.join(u' ').toStdString() << '\n' << done.out.toStdString() << done.err.toStdString());
    REQUIRE(done.exit == exit);
    (void)parsed(done.out);
    return done;
}

void Desk::refuses(const QStringList& command, const QString& words) const
{
    const QByteArray before = dump();
    const Run done = run(onPool(command));
    INFO(command.join(u' ').toStdString() << '\n' << done.err.toStdString());
    CHECK(done.exit == 1);
    CHECK(done.out == QByteArray());
    CHECK(done.err.contains(words.toUtf8()));
    CHECK(dump() == before);
}

QString Desk::add(const QString& kind, const QStringList& fields) const
{
    return ask(QStringList{u"add"_s, kind} << fields).object()[u"id"_s].toString();
}

QJsonObject Desk::get(const QString& kind, const QString& id) const
{
    return ask({u"get"_s, kind, id}).object();
}

QJsonArray Desk::list(const QString& kind, const QString& filter) const
{
    return ask({u"list"_s, kind, u"--filter"_s, filter}).list();
}

QByteArray Desk::dump() const
{
    const Run done = run({u"dump"_s, pool()});
    REQUIRE(done.exit == 0);
    return done.out;
}

int Desk::count(const QString& kind) const
{
    return ask({u"info"_s}).object()[kind].toInt(-1);
}

QString Desk::write(const QString& file, const QByteArray& bytes) const
{
    const QString whole = path(file);
    REQUIRE(QDir().mkpath(QFileInfo(whole).path()));
    QFile out(whole);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return whole;
}

QByteArray Desk::read(const QString& file) const
{
    QFile in(path(file));
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void Desk::tamper(const QString& file, const QString& sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path(file));
        REQUIRE(database.open());
        QSqlQuery query(database);
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

QStringList texts(const QJsonArray& objects, const QString& key)
{
    QStringList found;
    for (const QJsonValue& object : objects)
        found << object[key].toVariant().toString();
    return found;
}

} // namespace advisorpool
