#include "core/pool/backup.h"
#include "core/pool/box.h"
#include "core/pool/dump.h"
#include "core/pool/merge.h"
#include "core/pool/undo.h"
#include "core/rosters/feedback_import.h"
#include "tests/core/workshops/workshop_pool.h"

#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace advisorpool;
using namespace Qt::StringLiterals;

namespace {

// A questionnaire of a rating and a text.
struct Asked : WorkshopPool
{
    Asked()
    {
        rating = save(FeedbackQuestion{.workshop = workshop,
                                       .textEn = u"Was it useful?"_s,
                                       .textRu = u"Было ли полезно?"_s,
                                       .type = QuestionType::Rating,
                                       .position = 1});
        text = save(FeedbackQuestion{.workshop = workshop,
                                     .textEn = u"What was missing?"_s,
                                     .textRu = u"Чего не хватило?"_s,
                                     .type = QuestionType::Text,
                                     .position = 2});
    }

    void answers(int value, const QString& words = {})
    {
        REQUIRE(handIn(**this, workshop, {{rating, Value(qint64{value})}, {text, Value(words)}}));
    }
    FeedbackResults results()
    {
        const auto found = feedbackResults(**this, workshop);
        REQUIRE(found);
        return *found;
    }
    QByteArray bytes(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Id rating, text;
};

} // namespace

TEST_CASE("a questionnaire closes with three sheets, and not with two")
{
    Asked asked;
    asked.answers(4, u"time"_s);
    asked.answers(5);
    CHECK(*sheetsWaiting(*asked, asked.workshop) == 2);
    const auto tooFew = closeQuestionnaire(*asked, asked.workshop);
    REQUIRE(!tooFew);
    CHECK(tooFew.error().detail == u"too_few_sheets"_s);
    CHECK(*sheetsWaiting(*asked, asked.workshop) == 2); // still there
    CHECK(asked.results().sheets == 0);

    asked.answers(1, u"coffee"_s);
    REQUIRE(closeQuestionnaire(*asked, asked.workshop));
    CHECK(*sheetsWaiting(*asked, asked.workshop) == 0);
    CHECK(asked.results().sheets == 3);
}

TEST_CASE("results are shown from three answers on, question by question; texts in no order of their sheets")
{
    Asked asked;
    asked.answers(4, u"time"_s);
    asked.answers(5, u"a break"_s);
    asked.answers(3);
    REQUIRE(closeQuestionnaire(*asked, asked.workshop));
    const FeedbackResults three = asked.results();
    REQUIRE(three.questions.size() == 2);
    CHECK(three.isShown(three.questions[0]));
    CHECK(three.questions[0].mean == 4.0);
    CHECK(three.questions[0].ratings == std::array<int, 5>{0, 0, 1, 1, 1});
    CHECK(!three.isShown(three.questions[1])); // two wrote something
    CHECK(three.questions[1].count == 2);
    CHECK(three.questions[1].texts.isEmpty());

    for (const QString& words : {u"water"_s, u"more cases"_s, u"chairs"_s})
        asked.answers(1, words);
    REQUIRE(closeQuestionnaire(*asked, asked.workshop));
    CHECK(asked.results().questions[1].texts ==
          QStringList{u"a break"_s, u"chairs"_s, u"more cases"_s, u"time"_s, u"water"_s});
}

TEST_CASE("an answer is a rating from 1 to 5 or words; a sheet without any is none")
{
    Asked asked;
    CHECK(handIn(*asked, asked.workshop, {{asked.rating, Value(qint64{6})}}).error().fault == Fault::BadValue);
    CHECK(handIn(*asked, asked.workshop, {{asked.rating, Value(u"x"_s)}}).error().fault == Fault::BadValue);
    CHECK(handIn(*asked, asked.workshop, {{asked.text, Value(u"  "_s)}}).error().detail == u"empty_sheet"_s);
    CHECK(*sheetsWaiting(*asked, asked.workshop) == 0);
}

TEST_CASE("a sheet never enters the pool as an edit of its own")
{
    Asked asked;
    CHECK(asked.refusalOf(FeedbackSheet{.workshop = asked.workshop, .answers = u"{}"_s}) == u"sealed_sheet"_s);
}

TEST_CASE("sheets that wait are in no backup, no copy and no merge")
{
    Asked asked;
    const QString words = u"Xylophonist Quagliarella"_s;
    asked.answers(2, words);
    const auto backup = backUp(*asked, BackupReason::Day);
    REQUIRE(backup);
    CHECK(!asked.bytes(*backup).contains(words.toUtf8()));
    const QString copy = *backup + u".copy.pool"_s;
    REQUIRE(copyTo(*asked, copy));
    CHECK(!asked.bytes(copy).contains(words.toUtf8()));
    auto other = Pool::open(copy, asked->kinds(), asked->session());
    REQUIRE(other);
    REQUIRE(merge(**other, {asked->path()}, {.backUp = false}));
    CHECK(*sheetsWaiting(**other, asked.workshop) == 0);
    CHECK(*sheetsWaiting(*asked, asked.workshop) == 1); // untouched
    other->reset();
    CHECK(!asked.bytes(copy).contains(words.toUtf8()));
}

// The attack: whoever holds the file, or the one that merged it, knows in which order, and at what times, people sat
// down at the laptop, and looks for anything that tells which sheet is whose.
TEST_CASE("nothing in the file, merged or not, tells who wrote which sheet")
{
    constexpr int people = 8;
    std::map<QString, int> ranks; // how often the first to answer comes at which place
    double correlation = 0;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        Asked asked;
        const auto copied = backUp(*asked, BackupReason::Day);
        REQUIRE(copied);
        QStringList order; // as they sat down
        for (int person = 0; person < people; ++person) {
            order << u"Wording number %1 of a person with much to say. "_s.arg(person).repeated(1 + person % 3 * 20);
            asked.answers(1 + person % 5, order.back());
            asked.sits(u"Facilitator %1"_s.arg(person)); // whoever sits here next is in no sheet
            asked.save(Advisor{.familyName = u"Between %1"_s.arg(person)});
        }
        asked.sits(u"Head"_s);
        const auto closing = closeQuestionnaire(*asked, asked.workshop);
        REQUIRE(closing);
        auto other = Pool::open(*copied, asked->kinds(), asked->session());
        REQUIRE(other);
        REQUIRE(merge(**other, {asked->path()}, {.backUp = false}));

        for (Pool* pool : {&*asked, other->get()}) {
            // History: one edit, by who closed it, names them all; nothing else does.
            const auto changes = pool->changelog().ofEdit(*closing);
            REQUIRE(changes);
            REQUIRE(changes->size() == people);
            CHECK((*pool->changelog().edit(*closing))->author == u"Head"_s);
            std::vector<QString> byId;
            for (const Change& change : *changes) {
                CHECK(change.kind == &FeedbackSheet::kind());
                CHECK(pool->changelog().ofRecord(change.record)->size() == 1);
                // Ids hold no time: a version 7 id of now would begin with this year's milliseconds.
                CHECK(std::abs(change.record.msecs() - QDateTime::currentMSecsSinceEpoch()) > 3600 * 1000);
                const auto sheet = pool->find<FeedbackSheet>(change.record);
                REQUIRE((sheet && *sheet));
                byId.push_back((*sheet)->answers);
            }
            // Order of ids, of rows and of bytes in the file: none follows the order of the people.
            const auto placeOf = [&](const QString& words) {
                return static_cast<int>(
                    std::find_if(byId.begin(), byId.end(),
                                 [&](const QString& json) { return json.contains(words.trimmed()); }) -
                    byId.begin());
            };
            for (int person = 0; person < people; ++person)
                correlation += (person - 3.5) * (placeOf(order[person]) - 3.5);
        }
        // The box is empty, and what was in it is overwritten: each sheet's words stand in the file only where the
        // change, the table and no third place have them.
        CHECK(*sheetsWaiting(*asked, asked.workshop) == 0);
        const QByteArray file = asked.bytes(asked->path());
        for (int person = 0; person < people; ++person)
            CHECK(file.count(u"Wording number %1 of a person"_s.arg(person).toUtf8()) <=
                  2 * order[person].count(u"Wording"_s));
    }
    // By chance: mean 0; its spread over 24 shuffles of 8 is about 2.6. With the order kept it were 1.
    CHECK(std::abs(correlation / (2.0 * rounds * 42.0)) < 0.6);
}

TEST_CASE("the box's bytes depend on what is in it, not on the order in which it came")
{
    // The keys are random, so two runs can't be compared byte for byte; but within the page cells lie as they were
    // written, and these must lie in the order of their keys.
    Asked asked;
    for (int person = 0; person < 9; ++person)
        asked.answers(1, u"wording%1 "_s.arg(person));
    std::vector<std::pair<QByteArray, qsizetype>> places;
    const QByteArray file = asked.bytes(asked->path());
    REQUIRE(asked->database().each(u"SELECT key, patch FROM box ORDER BY key"_s, {}, [&](const Row& row) {
        places.emplace_back(row.bytes(0), file.indexOf(row.bytes(0)));
        return true;
    }));
    REQUIRE(places.size() == 9);
    for (size_t i = 1; i < places.size(); ++i)
        CHECK(places[i].second < places[i - 1].second); // a page is filled from its end
}

TEST_CASE("closing can be undone and done again like any edit")
{
    Asked asked;
    for (int i = 0; i < 3; ++i)
        asked.answers(4);
    REQUIRE(closeQuestionnaire(*asked, asked.workshop));
    REQUIRE(undo(*asked, *lastUndoable(*asked)));
    CHECK(asked.results().sheets == 0);
}

TEST_CASE("paper forms come in by their questions in either language, by number, or not at all")
{
    Asked asked;
    const auto questions = questionnaireOf(*asked, asked.workshop);
    REQUIRE(questions);
    const auto read = [&](const char* csv) { return readSheets(*questions, QByteArrayView(csv)); };
    for (const char* heading :
         {"No.,Was it useful?,What was missing?", "№;Было ли полезно?;ЧЕГО НЕ ХВАТИЛО?", "#,1,2"}) {
        const QByteArray separator = QByteArray(heading).contains(';') ? ";" : ",";
        const QByteArray csv = QByteArray(heading) + "\n1" + separator + "5" + separator + "time\n2" + separator + "4" +
                               separator + "\n3" + separator + separator + "\n";
        const auto sheets = read(csv.constData());
        INFO(heading);
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 2); // an empty form is none
        CHECK(sheets->at(0).at(asked.rating) == Value(qint64{5}));
        CHECK(sheets->at(0).at(asked.text) == Value(u"time"_s));
        CHECK(!sheets->at(1).contains(asked.text));
    }
    const auto wrong = read("1,2\n4,a\n9,b\n");
    REQUIRE(!wrong);
    CHECK(wrong.error().line == 3);
    CHECK(wrong.error().column == 1);
    CHECK(wrong.error().value == u"9"_s);
    const auto unknown = read("1,3\n4,a\n");
    REQUIRE(!unknown);
    CHECK(unknown.error().column == 2);
    CHECK(!read("1,2\n4,a,b\n"));
}
