#include "tests/catch.h"

#include <QProcess>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// What bash would offer for the last of the words.
QStringList offered(const QStringList& words)
{
    QStringList quoted{u"'" CONSOLE "'"_s};
    for (const QString& word : words)
        quoted << u'\'' + word + u'\'';
    QProcess bash;
    bash.start(u"bash"_s, {u"-c"_s, u"source '" COMPLETION "'; COMP_WORDS=(%1); COMP_CWORD=%2; _advisorpool_cli;"
                                    " printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(quoted.join(u' '))
                                        .arg(words.size())});
    REQUIRE(bash.waitForFinished());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("bash offers every command, and each command's own options")
{
    CHECK(offered({u"re"_s}) == QStringList{u"report"_s, u"recover"_s, u"resolve"_s});
    CHECK(offered({u"s"_s}) == QStringList{u"set"_s, u"shortlist"_s});
    CHECK(offered({u"merge"_s, u"--acc"_s}) == QStringList{u"--accept-erasures"_s});
    CHECK(offered({u"undo"_s, u"--me"_s}) == QStringList{u"--merge"_s});
    CHECK(offered({u"--language"_s, u""_s}) == QStringList{u"en"_s, u"ru"_s});
}

TEST_CASE("bash offers kinds and fields, and knows an option's value from an argument")
{
    CHECK(offered({u"kinds"_s, u"expert"_s}) == QStringList{u"expertise"_s, u"expert_group"_s});
    CHECK(offered({u"--author"_s, u"Anna"_s, u"add"_s, u"x.pool"_s, u"advisor"_s, u"family_name_"_s}) ==
          QStringList{u"family_name_ru="_s});
}
