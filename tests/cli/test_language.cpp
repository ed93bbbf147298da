#include "tests/cli/desk.h"

namespace advisorpool {

using namespace Qt::StringLiterals;

namespace {

bool isRussian(const QByteArray& text)
{
    const QString words = QString::fromUtf8(text);
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

} // namespace

TEST_CASE("what people read is in the chosen language, wherever the option stands")
{
    Desk desk;
    for (const QStringList& command :
         {QStringList{u"info"_s, desk.pool()}, QStringList{u"kinds"_s}, QStringList{u"kinds"_s, u"advisor"_s},
          QStringList{u"history"_s, desk.pool()}, QStringList{u"verify"_s, desk.pool()}, QStringList{u"--help"_s}}) {
        INFO(command.join(u' ').toStdString());
        CHECK_FALSE(isRussian(desk.run(command).out));
        CHECK(isRussian(desk.run(QStringList{u"--language"_s, u"ru"_s} << command).out));
        CHECK(isRussian(desk.run(QStringList(command) << u"--language=ru"_s).out));
    }
}

TEST_CASE("errors are in the chosen language, and name the same file, field and value")
{
    Desk desk;
    const std::vector<std::pair<QStringList, QByteArray>> failures{
        {{u"info"_s, u"missing.pool"_s}, "missing.pool"},
        {{u"add"_s, desk.pool(), u"advisor"_s, u"family_name=A"_s, u"sex=maybe"_s}, "maybe"},
        {{u"add"_s, desk.pool(), u"advisor"_s, u"shoe_size=44"_s}, "shoe_size"},
        {{u"undo"_s, desk.pool()}, "desk.pool"},
        {{u"info"_s}, "POOL"}};
    for (const auto& [command, named] : failures) {
        const Run english = desk.run(command);
        const Run russian = desk.run(QStringList(command) << u"--language"_s << u"ru"_s);
        INFO(english.err.toStdString() << russian.err.toStdString());
        CHECK(english.exit == russian.exit);
        CHECK_FALSE(isRussian(english.err));
        CHECK(isRussian(russian.err));
        CHECK(english.err.contains(named));
        CHECK(russian.err.contains(named));
    }
}

TEST_CASE("names and values of JSON are the same in both languages")
{
    Desk desk;
    desk.add(u"advisor"_s, {u"family_name=Follin"_s, u"sex=male"_s});
    for (const QStringList& command :
         {QStringList{u"info"_s}, QStringList{u"list"_s, u"advisor"_s}, QStringList{u"dump"_s},
          QStringList{u"history"_s}, QStringList{u"find"_s, u"Follin"_s}, QStringList{u"verify"_s},
          QStringList{u"export"_s, u"--columns"_s, u"family_name,sex"_s}}) {
        INFO(command.first().toStdString());
        CHECK(desk.ask(QStringList(command) << u"--language"_s << u"ru"_s).out == desk.ask(command).out);
    }
}

TEST_CASE("Russian help has no English word in it, and its descriptions stand below each other")
{
    Desk desk;
    const QString help = QString::fromUtf8(desk.run({u"import"_s, u"--help"_s, u"--language"_s, u"ru"_s}).out);
    CHECK_FALSE(help.contains(u"Excludes"));
    CHECK(help.contains(u"не вместе с"));
    for (const QString& line : help.split(u'\n'))
        if (line.startsWith(u"  --encoding") || line.startsWith(u"  --dry-run")) {
            INFO(line.toStdString());
            CHECK(line.lastIndexOf(u"  ", 32) == 28);
            CHECK(line[30].isLetter());
        }
}

} // namespace advisorpool
