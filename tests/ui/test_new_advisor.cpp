#include "tests/ui/hands.h"

#include "core/people/advisor.h"
#include "core/people/language_skill.h"
#include "core/words/names.h"
#include "ui/forms/saving.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace advisorpool;

namespace {

void startNew(WindowFixture& at)
{
    QTest::keyClick(at.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
}

bool isFieldOf(const QWidget& input, const char* field)
{
    return input.parentWidget()->objectName() == QLatin1String("field_") + QLatin1String(field);
}

Advisor advisorCalled(Pool& pool, const QString& filter)
{
    return **pool.find<Advisor>(advisorWhere(pool, filter));
}

} // namespace

TEST_CASE("a new advisor is stored with the first name, and nothing before")
{
    WindowFixture at;
    const int before = advisorsWhere(at.pool(), {});
    const int edits = editsOf(at.pool());
    at.waitForRows(before);
    startNew(at);
    REQUIRE(isFieldOf(focusedInput(), "family_name"));
    CHECK(focusedInput().text().isEmpty());
    CHECK(editsOf(at.pool()) == edits);

    QTest::keyClicks(&focusedInput(), QStringLiteral("Quarshie"));
    QTest::keyClick(&focusedInput(), Qt::Key_Tab);
    CHECK(advisorsWhere(at.pool(), QStringLiteral("family_name = Quarshie")) == 1);
    REQUIRE(isFieldOf(focusedInput(), "given_name"));
    QTest::keyClicks(&focusedInput(), QStringLiteral("Ada"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    const Advisor made = advisorCalled(at.pool(), QStringLiteral("family_name = Quarshie"));
    CHECK(made.givenName == QStringLiteral("Ada"));
    CHECK(made.status == AdvisorStatus::Active);
    CHECK(editsOf(at.pool()) == edits + 2);
    at.waitForRows(before + 1);
    CHECK(at.find<QLabel>("advisorName").text() == QStringLiteral("QUARSHIE Ada"));
    CHECK(at.find("section_languages").isVisible());

    undoByKey(at);
    REQUIRE(becomes(
        [&] { return advisorCalled(at.pool(), QStringLiteral("family_name = Quarshie")).givenName.isEmpty(); }));
    undoByKey(at);
    CHECK(becomes([&] { return advisorsWhere(at.pool(), {}) == before; }));
}

TEST_CASE("a new advisor is given up with Esc, and whoever was shown is shown again")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    auto& name = at.find<QLabel>("advisorName");
    REQUIRE(becomes([&] { return name.text() == QStringLiteral("ARONOVICH Andrei"); }));
    const int edits = editsOf(at.pool());
    startNew(at);
    CHECK(name.text() != QStringLiteral("ARONOVICH Andrei"));
    CHECK(!at.find("section_languages").isVisible());
    QTest::keyClick(&focusedInput(), Qt::Key_Escape);
    CHECK(becomes([&] { return name.text() == QStringLiteral("ARONOVICH Andrei"); }));
    CHECK(editsOf(at.pool()) == edits);
}

TEST_CASE("a new advisor without a family name is refused beside the field, and nothing is stored")
{
    WindowFixture at;
    const int edits = editsOf(at.pool());
    startNew(at);
    QTest::keyClick(&focusedInput(), Qt::Key_Tab);
    REQUIRE(isFieldOf(focusedInput(), "given_name"));
    QLineEdit& input = focusedInput();
    QTest::keyClicks(&input, QStringLiteral("Ada"));
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK(input.text() == QStringLiteral("Ada"));
    CHECK(WindowFixture::findIn<QLabel>(*input.parentWidget(), "fieldNoteText").isVisible());
    CHECK(editsOf(at.pool()) == edits);
}

TEST_CASE("in Russian the Cyrillic name comes first, and the Latin one is proposed, never written by itself")
{
    WindowFixture at(QStringLiteral("ru"));
    startNew(at);
    REQUIRE(isFieldOf(focusedInput(), "family_name_ru"));
    typeInto(focusedInput(), QStringLiteral("Щербакова"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    const auto filter = QStringLiteral("family_name_ru = Щербакова");
    REQUIRE(advisorsWhere(at.pool(), filter) == 1);
    auto& names = at.find("names");
    const auto& latin = WindowFixture::findIn<QLabel>(names, "value_family_name");
    CHECK(latin.text() == QStringLiteral("Shcherbakova?"));
    CHECK(advisorCalled(at.pool(), filter).familyName.isEmpty());

    SECTION("the small button takes it")
    {
        QTest::mouseClick(&WindowFixture::findIn<QToolButton>(names, "take_family_name"), Qt::LeftButton);
        CHECK(advisorCalled(at.pool(), filter).familyName == QStringLiteral("Shcherbakova"));
        CHECK(!WindowFixture::findIn<QToolButton>(names, "take_family_name").isVisible());
    }
    SECTION("Enter in the empty input takes it")
    {
        QLineEdit& input = editValue(names, "family_name");
        CHECK(input.text().isEmpty());
        CHECK(input.placeholderText() == QStringLiteral("Shcherbakova"));
        QTest::keyClick(&input, Qt::Key_Return);
        CHECK(advisorCalled(at.pool(), filter).familyName == QStringLiteral("Shcherbakova"));
    }
    SECTION("leaving the input does not")
    {
        QLineEdit& input = editValue(names, "family_name");
        QTest::keyClick(&input, Qt::Key_Tab);
        CHECK(advisorCalled(at.pool(), filter).familyName.isEmpty());
    }
    SECTION("a spelling of one's own stands")
    {
        QLineEdit& input = editValue(names, "family_name");
        QTest::keyClicks(&input, QStringLiteral("Scherbakova"));
        QTest::keyClick(&input, Qt::Key_Return);
        CHECK(advisorCalled(at.pool(), filter).familyName == QStringLiteral("Scherbakova"));
        CHECK(latin.text() == QStringLiteral("Scherbakova"));
    }
}

TEST_CASE("a duplicate takes over the administration and the languages, but nothing that names or reaches a person")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    const auto model = advisorCalled(at.pool(), QStringLiteral("family_name = Aronovich"));
    const auto skills = recordsOf<LanguageSkill>(at.pool(), model.id);
    REQUIRE(skills);
    REQUIRE(!skills->empty());
    REQUIRE(becomes([&] { return at.find<QLabel>("advisorName").text() == QStringLiteral("ARONOVICH Andrei"); }));
    const int edits = editsOf(at.pool());
    QTest::keyClick(at.window, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(&focusedInput(), QStringLiteral("Zedelmayer"));
    QTest::keyClick(&focusedInput(), Qt::Key_Return);
    const auto made = advisorCalled(at.pool(), QStringLiteral("family_name = Zedelmayer"));
    CHECK(made.administration == model.administration);
    CHECK(made.position == model.position);
    CHECK(made.email.isEmpty());
    CHECK(made.phone.isEmpty());
    CHECK(made.givenName.isEmpty());
    CHECK(recordsOf<LanguageSkill>(at.pool(), made.id)->size() == skills->size());
    CHECK(editsOf(at.pool()) == edits + 1);
}

TEST_CASE("an administration is found in either language as one types")
{
    WindowFixture at;
    findByTyping(at, QStringLiteral("Aronovich"));
    const Id id = advisorWhere(at.pool(), QStringLiteral("family_name = Aronovich"));
    QLineEdit& input = editValue(at.find("contact"), "administration");
    input.selectAll();
    typeInto(input, QStringLiteral("Киргизия"));
    QWidget& offers = *input.completer()->popup();
    REQUIRE(offers.isVisible());
    QTest::keyClick(&offers, Qt::Key_Down);
    QTest::keyClick(&offers, Qt::Key_Return);
    CHECK(becomes([&] {
        const Advisor advisor = **at.pool().find<Advisor>(id);
        const auto record = at.pool().record(*at.pool().kinds().find(u"administration"), advisor.administration);
        return (**record)[u"country"].toText() == QStringLiteral("KG");
    }));
}
