#include "tests/ui/hands.h"

#include "core/people/administration.h"
#include "core/people/alias.h"
#include "core/rosters/vocabulary.h"
#include "ui/administrations/administrations_room.h"
#include "ui/forms/saving.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace advisorpool;

namespace {

Id kyrgyzstan()
{
    return Administration::kind().idOfCode(QStringLiteral("KG"));
}

void showKyrgyzstan(WindowFixture& at)
{
    at.window->findChild<QAction*>(QStringLiteral("go_administrations"))->trigger();
    at.find<AdministrationsRoom>("administrationsRoom").showRecord(QStringLiteral("administration"), kyrgyzstan());
    REQUIRE(at.find("administrationPage").isVisible());
}

bool means(Pool& pool, const QString& spelling, const QString& country)
{
    const auto vocabulary = Vocabulary::load(pool);
    REQUIRE(vocabulary);
    return vocabulary->country(spelling) == country;
}

} // namespace

TEST_CASE("a contact point is changed in place")
{
    WindowFixture at;
    showKyrgyzstan(at);
    QLineEdit& input = editValue(at.find("administrationPage"), "contact_name");
    input.selectAll();
    QTest::keyClicks(&input, QStringLiteral("Aigul Test"));
    QTest::keyClick(&input, Qt::Key_Return);
    CHECK((**at.pool().find<Administration>(kyrgyzstan())).contactName == QStringLiteral("Aigul Test"));
    undoByKey(at);
    CHECK((**at.pool().find<Administration>(kyrgyzstan())).contactName != QStringLiteral("Aigul Test"));
}

TEST_CASE("administrations are narrowed to a region and to those with advisors, and one that is asked for comes back")
{
    WindowFixture at;
    at.window->findChild<QAction*>(QStringLiteral("go_administrations"))->trigger();
    auto& table = at.find<QTableView>("administrationsTable");
    auto& regions = at.find<QComboBox>("administrationRegions");
    const int all = table.model()->rowCount();
    REQUIRE(all > 100);
    regions.setFocus();
    QTest::keyClick(&regions, Qt::Key_Down);
    const QString region = regions.currentText();
    REQUIRE(table.model()->rowCount() < all);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        CHECK(table.model()->index(row, 1).data().toString() == region);
    const int ofRegion = table.model()->rowCount();
    at.find<QAbstractButton>("administrationsWithAdvisors").click();
    CHECK(table.model()->rowCount() < ofRegion);
    CHECK(table.model()->rowCount() > 0);
    showKyrgyzstan(at);
    CHECK(table.currentIndex().isValid());
    CHECK(at.find("administrationPage").isVisible());
}

TEST_CASE("another spelling of a country is added, understood in spreadsheets, and removed")
{
    WindowFixture at;
    showKyrgyzstan(at);
    auto& input = at.find<QLineEdit>("newSpelling");
    const auto add = [&](const QString& text) {
        input.setFocus();
        input.clear();
        typeInto(input, text);
        QTest::keyClick(&input, Qt::Key_Return);
    };
    REQUIRE(!means(at.pool(), QStringLiteral("Kirghizland"), QStringLiteral("KG")));
    add(QStringLiteral("Kirghizland"));
    CHECK(means(at.pool(), QStringLiteral("Kirghizland"), QStringLiteral("KG")));
    CHECK(input.text().isEmpty());

    const int edits = editsOf(at.pool());
    add(QStringLiteral("Georgia")); // another country: refused, with the reason
    CHECK(editsOf(at.pool()) == edits);
    auto& spellings = at.find("spellings");
    CHECK(WindowFixture::findIn<QLabel>(spellings, "fieldNoteText").text().contains(QStringLiteral("Georgia")));
    CHECK(input.text() == QStringLiteral("Georgia"));

    auto& chip = at.find<QAbstractButton>("spelling_Kirghizland");
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(becomes([&] { return !means(at.pool(), QStringLiteral("Kirghizland"), QStringLiteral("KG")); }));
}

TEST_CASE("an administration's advisors are shown in the list of advisors")
{
    WindowFixture at;
    const auto filter = QStringLiteral("administration = KG");
    const int theirs = advisorsWhere(at.pool(), filter);
    REQUIRE(theirs > 0);
    showKyrgyzstan(at);
    QTest::mouseClick(&at.find("allAdvisors"), Qt::LeftButton);
    at.waitForRows(theirs);
    CHECK(at.find("advisorsRoom").isVisible());
    CHECK(at.find<QAbstractButton>("filterChip_0").text().contains(QStringLiteral("Kyrgyzstan")));
}
