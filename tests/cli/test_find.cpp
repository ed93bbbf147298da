#include "tests/cli/desk.h"

#include <QProcess>

namespace advisorpool {

using namespace Qt::StringLiterals;

TEST_CASE("a name is found in either script, and shown in both")
{
    Desk desk;
    const QString id = desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"given_name=Nurlan"_s,
                                               u"family_name_ru=Фолин"_s, u"given_name_ru=Нурлан"_s});
    for (const QString& query : {u"Follin"_s, u"follin nurlan"_s, u"Фолин"_s}) {
        const QJsonObject found = desk.ask({u"find"_s, query}).object();
        INFO(query.toStdString());
        CHECK(found[u"query"_s] == query);
        REQUIRE_FALSE(found[u"hits"_s].toArray().isEmpty());
        const QJsonValue best = found[u"hits"_s].toArray().first();
        CHECK(best[u"kind"_s] == u"advisor"_s);
        CHECK(best[u"id"_s] == id);
        CHECK(best[u"name"_s].toString().contains(u"Follin"_s, Qt::CaseInsensitive));
        CHECK(best[u"name"_s].toString().contains(u"Фолин"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("who is deleted or erased is not found")
{
    Desk desk;
    const QString deleted = desk.add(u"advisor"_s, {u"family_name=Gharamian"_s});
    const QString erased = desk.add(u"advisor"_s, {u"family_name=Gharamian"_s, u"given_name=Other"_s});
    desk.ask({u"delete"_s, u"advisor"_s, deleted});
    desk.ask({u"erase"_s, erased});
    const QStringList ids = texts(desk.ask({u"find"_s, u"Gharamian"_s}).object()[u"hits"_s].toArray(), u"id"_s);
    CHECK_FALSE(ids.contains(deleted));
    CHECK_FALSE(ids.contains(erased));
}

TEST_CASE("queries from standard input are answered a line each, in their order")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    const Run done =
        desk.run({u"find"_s, desk.pool(), u"-"_s, u"--json"_s}, u"Follin\n\n\"Фолин\" \\\r\nlast"_s.toUtf8());
    CHECK(done.exit == 0);
    QStringList queries;
    for (const QByteArray& line : done.out.trimmed().split('\n'))
        queries << Run{0, line, {}}.object()[u"query"_s].toString();
    CHECK(queries == QStringList{u"Follin"_s, QString(), u"\"Фолин\" \\"_s, u"last"_s});
    CHECK(desk.run({u"find"_s, desk.pool(), u"-"_s, u"--json"_s}).out == QByteArray());
}

TEST_CASE("each query is answered before the next one is asked")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s});
    QProcess find;
    find.start(QStringLiteral(CONSOLE), {u"find"_s, desk.pool(), u"-"_s, u"--json"_s});
    for (const QByteArray& query : {QByteArray("Follin"), QByteArray("nobody")}) {
        find.write(query + '\n');
        while (!find.canReadLine())
            REQUIRE(find.waitForReadyRead(20'000));
        CHECK(find.readLine().contains('"' + query + '"'));
    }
    find.closeWriteChannel();
    CHECK(find.waitForFinished());
}

} // namespace advisorpool
