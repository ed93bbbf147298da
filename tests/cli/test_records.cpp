#include "tests/cli/desk.h"

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

const QString nobody = u"00000000-0000-7000-8000-000000000000"_s;

QString addAdvisor(const Desk& desk, const QString& familyName)
{
    return desk.add(u"advisor"_s, {u"family_name="_s + familyName});
}

QString addRussian(const Desk& desk, const QString& advisor, const QStringList& levels)
{
    return desk.add(u"language_skill"_s, QStringList{u"advisor="_s + advisor, u"language=ru"_s} << levels);
}

QJsonValue editOf(const Run& run)
{
    return run.object()[u"edit"_s];
}

} // namespace

TEST_CASE("a record shows every field of its kind, empty ones as null and its id as text")
{
    Desk desk;
    const QString id = addAdvisor(desk, u"Naydenov"_s);
    const QJsonObject shown = desk.get(u"advisor"_s, id);
    CHECK(shown[u"id"_s] == id);
    CHECK(shown[u"family_name"_s] == u"Naydenov"_s);
    const QJsonArray fields = desk.run({u"kinds"_s, u"advisor"_s, u"--json"_s}).object()[u"fields"_s].toArray();
    REQUIRE(fields.size() > 10);
    for (const QString& field : texts(fields, u"name"_s)) {
        INFO(field.toStdString());
        CHECK(shown.contains(field));
        if (field != u"family_name")
            CHECK(shown[field].isNull());
    }
    CHECK(desk.list(u"advisor"_s) == QJsonArray{shown});
    CHECK(desk.count(u"advisor"_s) == 1);
}

TEST_CASE("the design's kinds are all there, under its names")
{
    Desk desk;
    const QStringList kinds = texts(desk.run({u"kinds"_s, u"--json"_s}).list(), u"kind"_s);
    for (const char* kind : {"administration", "advisor",       "language_skill",
                             "subject",        "expertise",     "unavailability",
                             "remark",         "expert_group",  "accreditation_step",
                             "workshop",       "participation", "attendance",
                             "criterion",      "mark",          "mission",
                             "seat",           "seat_language", "assignment",
                             "release",        "evaluation",    "roster"}) {
        INFO(kind);
        CHECK(kinds.contains(QLatin1String(kind)));
        CHECK(desk.count(QLatin1String(kind)) >= 0);
    }
    CHECK(desk.run({u"kinds"_s, u"customs_officer"_s}).exit == 1);
}

TEST_CASE("a field is set, set again, and cleared by nothing after its =")
{
    Desk desk;
    const QString id = addAdvisor(desk, u"Naydenov"_s);
    CHECK(editOf(desk.ask({u"set"_s, u"advisor"_s, id, u"position=Head of Division"_s, u"phone=+32 2 209 92 11"_s}))
              .isString());
    CHECK(desk.get(u"advisor"_s, id)[u"position"_s] == u"Head of Division"_s);
    CHECK(editOf(desk.ask({u"set"_s, u"advisor"_s, id, u"position="_s})).isString());
    CHECK(desk.get(u"advisor"_s, id)[u"position"_s].isNull());
    CHECK(desk.get(u"advisor"_s, id)[u"phone"_s] == u"+32 2 209 92 11"_s);
}

TEST_CASE("setting what stands there already is no edit")
{
    Desk desk;
    const QString id = addAdvisor(desk, u"Naydenov"_s);
    const QByteArray before = desk.dump();
    CHECK(editOf(desk.ask({u"set"_s, u"advisor"_s, id, u"family_name=Naydenov"_s})).isNull());
    CHECK(editOf(desk.ask({u"set"_s, u"advisor"_s, id, u"notes="_s})).isNull());
    CHECK(desk.dump() == before);
}

TEST_CASE("of a field named twice the last one counts, and a value may hold an equals sign")
{
    Desk desk;
    const QString id = desk.add(u"advisor"_s, {u"family_name=One"_s, u"family_name=Two"_s, u"notes=a=b=c"_s});
    CHECK(desk.get(u"advisor"_s, id)[u"family_name"_s] == u"Two"_s);
    CHECK(desk.get(u"advisor"_s, id)[u"notes"_s] == u"a=b=c"_s);
}

TEST_CASE("text is stored composed, however it was typed")
{
    Desk desk;
    const QString composed = u"Йожин Müller"_s;
    const QString id = addAdvisor(desk, composed.normalized(QString::NormalizationForm_D));
    CHECK(desk.get(u"advisor"_s, id)[u"family_name"_s].toString() == composed);
    CHECK(editOf(desk.ask({u"set"_s, u"advisor"_s, id, u"family_name="_s + composed})).isNull());
}

TEST_CASE("a long note with line breaks comes back as it went in; a one-line field stays one line")
{
    Desk desk;
    const QString note = QString(u"first\nsecond\t"_s).repeated(4'000);
    const QString id =
        desk.add(u"advisor"_s, {u"family_name=A"_s, u"notes="_s + note, u"position=Head\nof  Division"_s});
    CHECK(desk.get(u"advisor"_s, id)[u"notes"_s].toString() == note);
    CHECK(desk.get(u"advisor"_s, id)[u"position"_s] == u"Head of Division"_s);
}

TEST_CASE("codes are taken in either case, and a language by its longer code is the same language")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString skill = desk.add(u"language_skill"_s, {u"advisor="_s + advisor, u"language=RUS"_s});
    CHECK(desk.get(u"language_skill"_s, skill)[u"language"_s] == u"ru"_s);
    desk.refuses({u"add"_s, u"language_skill"_s, u"advisor="_s + advisor, u"language=ru"_s}, skill);
    const QString kyrgyz = desk.add(u"administration"_s, {u"name_en=Office"_s, u"country=kg"_s});
    CHECK(desk.get(u"administration"_s, kyrgyz)[u"country"_s] == u"KG"_s);
}

TEST_CASE("what no record can be is refused, and named")
{
    Desk desk;
    const QString id = addAdvisor(desk, u"Naydenov"_s);
    desk.refuses({u"add"_s, u"customs_officer"_s, u"family_name=A"_s}, u"customs_officer"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"shoe_size=44"_s}, u"shoe_size"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"id="_s + nobody}, u"id"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"deleted=true"_s}, u"deleted"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"erased=true"_s}, u"erased"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"sex=maybe"_s}, u"maybe"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"consent_on=2011-02-30"_s}, u"2011-02-30"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"consent_on=14.02.2011"_s}, u"consent_on"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=A"_s, u"administration="_s + nobody}, nobody);
    desk.refuses({u"add"_s, u"advisor"_s, u"given_name=A"_s}, u"family name"_s);
    desk.refuses({u"add"_s, u"advisor"_s, u"family_name=  "_s}, u"Nothing"_s);
    desk.refuses({u"add"_s, u"language_skill"_s, u"language=ru"_s}, u"advisor"_s);
    desk.refuses({u"add"_s, u"unavailability"_s, u"advisor="_s + id, u"starts=2011-03-02"_s, u"ends=2011-03-01"_s},
                 u"before"_s);
    desk.refuses({u"set"_s, u"advisor"_s, id, u"family_name="_s}, u"family name"_s);
    desk.refuses({u"set"_s, u"advisor"_s, id, u"deleted=true"_s}, u"deleted"_s);
    desk.refuses({u"set"_s, u"advisor"_s, nobody, u"family_name=A"_s}, nobody);
    desk.refuses({u"set"_s, u"advisor"_s, u"Naydenov"_s, u"family_name=A"_s}, u"Naydenov"_s);
    desk.refuses({u"get"_s, u"advisor"_s, nobody}, nobody);
    desk.refuses({u"delete"_s, u"advisor"_s, nobody}, nobody);
    desk.refuses({u"erase"_s, nobody}, nobody);
    desk.refuses({u"list"_s, u"advisor"_s, u"--filter"_s, u"shoe_size = 44"_s}, u"shoe_size"_s);
}

TEST_CASE("an id of another kind is no record of this one, whatever is asked of it")
{
    Desk desk;
    const QString administration = desk.list(u"administration"_s).first()[u"id"_s].toString();
    for (const QStringList& command :
         {QStringList{u"get"_s, u"advisor"_s, administration},
          QStringList{u"set"_s, u"advisor"_s, administration, u"family_name=A"_s},
          QStringList{u"delete"_s, u"advisor"_s, administration},
          QStringList{u"history"_s, u"advisor"_s, administration}, QStringList{u"erase"_s, administration}})
        desk.refuses(command, administration);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("the same derived key makes the same record: once, and again when it was deleted")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString skill = addRussian(desk, advisor, {u"spoken=c1"_s});
    desk.refuses({u"add"_s, u"language_skill"_s, u"advisor="_s + advisor, u"language=ru"_s, u"spoken=b1"_s}, skill);
    desk.refuses({u"set"_s, u"language_skill"_s, skill, u"language=en"_s}, u"language"_s);

    desk.ask({u"delete"_s, u"language_skill"_s, skill});
    CHECK(desk.count(u"language_skill"_s) == 0);
    CHECK(addRussian(desk, advisor, {u"written=b1"_s}) == skill);
    CHECK(desk.get(u"language_skill"_s, skill)[u"spoken"_s].isNull());
    CHECK(desk.get(u"language_skill"_s, skill)[u"written"_s] == u"b1"_s);
}

TEST_CASE("deleting an owner takes along what belongs to it, and leaves what refers to it a problem")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString skill = addRussian(desk, advisor, {});
    const QString seat =
        desk.add(u"seat"_s, {u"mission="_s + desk.add(u"mission"_s, {u"title_en=Strategy"_s}), u"role=advisor"_s});
    const QString assignment = desk.add(u"assignment"_s, {u"seat="_s + seat, u"advisor="_s + advisor});

    desk.ask({u"delete"_s, u"advisor"_s, advisor});
    for (const QStringList& command :
         {QStringList{u"get"_s, u"language_skill"_s, skill}, QStringList{u"get"_s, u"advisor"_s, advisor},
          QStringList{u"set"_s, u"advisor"_s, advisor, u"phone=1"_s}, QStringList{u"delete"_s, u"advisor"_s, advisor}})
        desk.refuses(command, command[2]);
    desk.refuses({u"add"_s, u"language_skill"_s, u"advisor="_s + advisor, u"language=en"_s}, advisor);
    desk.refuses({u"set"_s, u"assignment"_s, assignment, u"supervisor="_s + advisor}, advisor);
    CHECK(desk.count(u"advisor"_s) == 0);
    const QJsonArray problems = desk.ask({u"check"_s}, 3).list();
    REQUIRE(problems.size() == 1);
    CHECK(problems.first()[u"rule"_s] == u"dangling"_s);
    CHECK(problems.first()[u"kind"_s] == u"assignment"_s);
    CHECK(problems.first()[u"record"_s] == assignment);
    CHECK(problems.first()[u"text"_s].toString().contains(u"NAYDENOV"_s, Qt::CaseInsensitive));
}

TEST_CASE("erasing a person is for good, and leaves nothing of them in the file")
{
    Desk desk;
    const QString advisor = desk.add(u"advisor"_s, {u"family_name=Verysecretname"_s});
    const QString remark = desk.add(u"remark"_s, {u"advisor="_s + advisor, u"text=Verysecretremark"_s});
    const QJsonObject erased = desk.ask({u"erase"_s, advisor}).object();
    CHECK(erased[u"edit"_s].isString());

    CHECK_FALSE(desk.read(u"desk.pool"_s).contains("Verysecret"));
    CHECK_FALSE(desk.dump().contains(advisor.toUtf8()));
    desk.refuses({u"get"_s, u"advisor"_s, advisor}, advisor);
    desk.refuses({u"get"_s, u"remark"_s, remark}, remark);
    desk.refuses({u"erase"_s, advisor}, advisor);
    desk.refuses({u"add"_s, u"remark"_s, u"advisor="_s + advisor, u"text=again"_s}, advisor);
    desk.refuses({u"undo"_s, erased[u"edit"_s].toString()}, u"undone"_s);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("erasing one person of an import leaves the rest of it undoable")
{
    Desk desk;
    const QString file =
        desk.write(u"two.csv"_s, "Surname,E-mail\nErasmus,e@customs.example\nRemain,r@customs.example\n");
    const QString imported = desk.ask({u"import"_s, file}).object()[u"edit"_s].toString();
    desk.ask({u"erase"_s, desk.list(u"advisor"_s, u"family_name = Erasmus"_s).first()[u"id"_s].toString()});
    CHECK(desk.count(u"advisor"_s) == 1);
    desk.refuses({u"undo"_s}, u"erasure"_s); // nobody who undoes an erasure means the import before it
    CHECK(desk.ask({u"undo"_s, imported}).object()[u"edit"_s].isString());
    CHECK(desk.count(u"advisor"_s) == 0);
    CHECK(desk.run({u"verify"_s, desk.pool()}).exit == 0);
}

TEST_CASE("the backups that still hold an erased person are named")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    desk.ask({u"set"_s, u"advisor"_s, advisor, u"phone=1"_s}); // the day's first edit of a pool that is not fresh
    const QJsonArray backups = desk.ask({u"erase"_s, advisor}).object()[u"backups"_s].toArray();
    REQUIRE(backups.size() == 1);
    CHECK(QFile::exists(backups.first().toString()));
}

TEST_CASE("texts that may still name an erased person are named, with their places")
{
    Desk desk;
    const QString who = addAdvisor(desk, u"Naydenov"_s);
    const QString other = addAdvisor(desk, u"Follin"_s);
    const QString mission = desk.add(u"mission"_s, {u"title_en=Planning"_s});
    const QString seat = desk.add(u"seat"_s, {u"mission="_s + mission, u"role=advisor"_s});
    const QString assignment = desk.add(u"assignment"_s, {u"seat="_s + seat, u"advisor="_s + who});
    const QString evaluation = desk.add(u"evaluation"_s, {u"assignment="_s + assignment, u"text=Naydenov did well"_s});
    const QString elsewhere = desk.add(u"assignment"_s, {u"seat="_s + seat, u"advisor="_s + other, u"reason=none"_s});
    const QString remark = desk.add(u"remark"_s, {u"advisor="_s + who, u"text=goes with the person"_s});
    const QString roster = desk.add(
        u"roster"_s, {u"name=All but one"_s, u"columns=family_name"_s, u"filter=not family_name = naydenov"_s});
    desk.add(u"roster"_s, {u"name=All"_s, u"columns=family_name"_s});
    const QJsonArray left = desk.ask({u"erase"_s, who}).object()[u"texts"_s].toArray();
    CHECK(texts(left, u"record"_s) == QStringList{evaluation, roster});
    CHECK(texts(left, u"field"_s) == QStringList{u"text"_s, u"filter"_s});
    CHECK(desk.get(u"evaluation"_s, evaluation)[u"text"_s] == u"Naydenov did well"_s);
}

TEST_CASE("a rule that a reason may pass asks for --reason, and keeps it")
{
    Desk desk;
    const QString advisor = addAdvisor(desk, u"Naydenov"_s);
    const QString cma = desk.list(u"expert_group"_s, u"code = CMA"_s).first()[u"id"_s].toString();
    const QStringList step{u"add"_s, u"accreditation_step"_s, u"advisor="_s + advisor, u"expert_group="_s + cma,
                           u"step=accredited"_s};
    desk.refuses(step, u"reason"_s);
    const QString id =
        desk.ask(QStringList(step) << u"--reason"_s << u"Recognised from before 2008"_s).object()[u"id"_s].toString();
    CHECK(desk.get(u"accreditation_step"_s, id)[u"reason"_s] == u"Recognised from before 2008"_s);
}

TEST_CASE("global options stand before the command, or after it")
{
    Desk desk;
    addAdvisor(desk, u"Naydenov"_s);
    const QByteArray expected = desk.run({u"list"_s, desk.pool(), u"advisor"_s, u"--json"_s}).out;
    REQUIRE(expected.startsWith('['));
    CHECK(desk.run({u"--json"_s, u"list"_s, desk.pool(), u"advisor"_s}).out == expected);
    CHECK(desk.run({u"list"_s, u"--json"_s, desk.pool(), u"advisor"_s}).out == expected);
    CHECK(desk.run({u"--author"_s, u"Boris"_s, u"list"_s, desk.pool(), u"advisor"_s, u"--json"_s, u"--language"_s,
                    u"ru"_s})
              .out == expected);
}

TEST_CASE("wrong usage is told apart from a refusal")
{
    Desk desk;
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"sing"_s}, QStringList{u"new"_s}, QStringList{u"info"_s},
          QStringList{u"info"_s, desk.pool(), u"more"_s}, QStringList{u"info"_s, desk.pool(), u"--loud"_s},
          QStringList{u"info"_s, desk.pool(), u"--language"_s, u"de"_s},
          QStringList{u"add"_s, desk.pool(), u"advisor"_s},
          QStringList{u"add"_s, desk.pool(), u"advisor"_s, u"family_name"_s},
          QStringList{u"add"_s, desk.pool(), u"advisor"_s, u"=Naydenov"_s},
          QStringList{u"set"_s, desk.pool(), u"advisor"_s, nobody}, QStringList{u"export"_s, desk.pool()},
          QStringList{u"export"_s, desk.pool(), u"--columns"_s, u","_s},
          QStringList{u"export"_s, desk.pool(), u"--columns"_s, u"family_name"_s, u"--format"_s, u"docx"_s},
          QStringList{u"dump"_s, desk.pool(), u"--as-of"_s, u"yesterday"_s},
          QStringList{u"undo"_s, desk.pool(), QString()}, QStringList{u"history"_s, desk.pool(), u"advisor"_s}}) {
        const Run done = desk.run(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(done.exit == 2);
        CHECK(done.out == QByteArray());
        CHECK(done.err != QByteArray());
    }
}

TEST_CASE("where one of several options is needed, they are named")
{
    Desk desk;
    for (const QStringList& how : {QStringList{}, QStringList{u"--take"_s, u"1"_s, u"--value"_s, u"x"_s}}) {
        const Run done = desk.run(QStringList{u"resolve"_s, desk.pool(), u"advisor/x/phone/y"_s} + how);
        CHECK(done.exit == 2);
        CHECK(done.err.contains("--take"));
        CHECK(done.err.contains("--value"));
    }
    CHECK_FALSE(desk.run({u"resolve"_s, u"--help"_s, u"--language"_s, u"ru"_s}).out.contains("ption"));
    const Run both = desk.run({u"undo"_s, desk.pool(), nobody, u"--merge"_s, u"1"_s});
    CHECK(both.exit == 2);
    CHECK(both.err.contains("--merge"));
    CHECK(both.err.contains("EDIT"));
}

TEST_CASE("an option whose value is empty, or begins with a minus, is a value")
{
    Desk desk;
    CHECK(desk.run({u"list"_s, desk.pool(), u"advisor"_s, u"--filter"_s, QString()}).exit == 0);
    CHECK(desk.run({u"add"_s, desk.pool(), u"advisor"_s, u"family_name=A"_s, u"--reason"_s, QString()}).exit == 0);
    CHECK(desk.run({u"add"_s, desk.pool(), u"advisor"_s, u"family_name=B"_s, u"--author"_s, u"-b-"_s}).exit == 0);
    CHECK(desk.ask({u"history"_s}).list().first()[u"author"_s] == u"-b-"_s);
    CHECK(desk.run({u"export"_s, desk.pool(), u"--columns"_s, u"family_name"_s, u"--sort"_s, u"-family_name"_s})
              .out.contains("B\r\nA\r\n"));
}

TEST_CASE("every command explains itself")
{
    Desk desk;
    for (const char* command :
         {"new", "info", "kinds", "add", "set", "delete", "get", "list", "erase", "find", "import", "export",
          "conflicts", "history", "undo", "dump", "check", "verify", "backup"}) {
        const Run help = desk.run({QLatin1String(command), u"--help"_s});
        INFO(command);
        CHECK(help.exit == 0);
        CHECK(help.out.contains(QByteArray("advisorpool-cli ") + command));
    }
}

} // namespace advisorpool
