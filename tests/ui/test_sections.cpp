#include "tests/ui/hands.h"

#include "core/people/language_skill.h"
#include "core/people/remark.h"
#include "core/people/unavailability.h"
#include "ui/forms/saving.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace advisorpool;

namespace {

Id showAronovich(WindowFixture& at)
{
    findByTyping(at, QStringLiteral("Aronovich"));
    REQUIRE(becomes([&] { return at.find<QLabel>("advisorName").text() == QStringLiteral("ARONOVICH Andrei"); }));
    return advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
}

template <class R> std::vector<R> owned(Pool& pool, const Id& advisor)
{
    auto records = recordsOf<R>(pool, advisor);
    REQUIRE(records);
    return *records;
}

} // namespace

TEST_CASE("a language is added by its name in either language")
{
    WindowFixture at;
    const Id id = showAronovich(at);
    const size_t before = owned<LanguageSkill>(at.pool(), id).size();
    QTest::mouseClick(&at.find("add_languages"), Qt::LeftButton);
    auto& input = at.find<QLineEdit>("newLanguage");
    REQUIRE(input.hasFocus());
    typeInto(input, GENERATE(QStringLiteral("Swahili"), QStringLiteral("суахили")));
    QTest::keyClick(&input, Qt::Key_Return);
    const auto skills = owned<LanguageSkill>(at.pool(), id);
    REQUIRE(skills.size() == before + 1);
    CHECK(std::any_of(skills.begin(), skills.end(),
                      [](const LanguageSkill& skill) { return skill.language == QStringLiteral("sw"); }));
    CHECK(becomes([&] { return at.find("section_languages").findChild<QWidget*>(QStringLiteral("spoken_sw")); }));
}

TEST_CASE("an unavailability is added, changed and removed")
{
    WindowFixture at;
    const Id id = showAronovich(at);
    const size_t before = owned<Unavailability>(at.pool(), id).size();
    QTest::mouseClick(&at.find("add_absences"), Qt::LeftButton);
    QTest::keyClicks(&at.find<QLineEdit>("absenceFrom"), QStringLiteral("nonsense"));
    QTest::keyClick(&at.find<QLineEdit>("absenceFrom"), Qt::Key_Return);
    CHECK(owned<Unavailability>(at.pool(), id).size() == before);
    CHECK(WindowFixture::findIn<QLabel>(at.find("absenceForm"), "fieldNoteText").isVisible());

    at.find<QLineEdit>("absenceFrom").selectAll();
    QTest::keyClicks(&at.find<QLineEdit>("absenceFrom"), QStringLiteral("4.4.2011"));
    QTest::keyClicks(&at.find<QLineEdit>("absenceTo"), QStringLiteral("2011-04-08"));
    QTest::keyClicks(&at.find<QLineEdit>("absenceReason"), QStringLiteral("study leave"));
    QTest::keyClick(&at.find<QLineEdit>("absenceReason"), Qt::Key_Return);
    auto all = owned<Unavailability>(at.pool(), id);
    REQUIRE(all.size() == before + 1);
    const auto found = std::find_if(
        all.begin(), all.end(), [](const Unavailability& one) { return one.reason == QStringLiteral("study leave"); });
    REQUIRE(found != all.end());
    CHECK(found->starts == QDate(2011, 4, 4));
    CHECK(found->ends == QDate(2011, 4, 8));
    const QByteArray record = found->id.text().toLatin1();
    CHECK(becomes([&] { return at.find("section_absences").findChild<QWidget*>(QStringLiteral("timeline")); }));
    CHECK(at.find("timeline").accessibleName().contains(QStringLiteral("study leave")));

    QTest::mouseClick(&at.find(("change_" + record).constData()), Qt::LeftButton);
    auto& reason = at.find<QLineEdit>("absenceReason");
    reason.selectAll();
    QTest::keyClicks(&reason, QStringLiteral("leave"));
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK((**at.pool().find<Unavailability>(found->id)).reason == QStringLiteral("leave"));
    QTest::qWait(30);
    QTest::mouseClick(&at.find(("remove_" + record).constData()), Qt::LeftButton);
    CHECK(becomes([&] { return owned<Unavailability>(at.pool(), id).size() == before; }));
}

TEST_CASE("a remark is added")
{
    WindowFixture at;
    const Id id = showAronovich(at);
    const size_t before = owned<Remark>(at.pool(), id).size();
    QTest::mouseClick(&at.find("add_remarks"), Qt::LeftButton);
    QWidget* input = QApplication::focusWidget();
    REQUIRE(input);
    QTest::keyClicks(input, QStringLiteral("Prefers spring"));
    QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
    CHECK(becomes([&] { return owned<Remark>(at.pool(), id).size() == before + 1; }));
}
