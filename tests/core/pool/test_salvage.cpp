#include "tests/core/pool/mail.h"

#include <random>

using namespace advisorpool;
using namespace Qt::StringLiterals;

TEST_CASE("a truncated file is refused, wherever it was cut, unless all that matters is before the cut")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        forge(file, {mail.next(), {mail.ofAnna("{\"age\":30}")}});
    }
    const QByteArray whole = bytesOf(mail.theirs());
    int refused = 0;
    for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 50 : 1024 * 3 + 1) {
        QFile file(mail.theirs());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(whole.first(size));
        file.close();
        INFO(size);
        const auto report = mailed(mail, {.dryRun = true});
        CHECK((!report || report->edits == 1));
        refused += !report;
    }
    CHECK(refused > 10);
}

TEST_CASE("a file with flipped bytes is refused or comes in whole")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        for (int i = 1; i < 12; ++i)
            forge(file, {mail.editIdAfter(i), {{mail.editIdAfter(1000 + i), "sailor", "{\"name\":\"Zoe\"}"}}});
    }
    const QByteArray whole = bytesOf(mail.theirs());
    const int asked = qEnvironmentVariableIntValue("ADVISORPOOL_FAULTS");
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    INFO("seed " << seed);
    for (int round = 0; round < (asked > 0 ? asked : 250); ++round) {
        QByteArray flipped = whole;
        for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips)
            flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] ^=
                static_cast<char>(1 << random() % 8);
        QFile file(mail.theirs());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        const bool salvage = random() % 2;
        const auto report = mail.tryMerge(0, {mail.theirs()}, {.dryRun = true, .salvage = salvage});
        INFO("round " << round);
        if (report && report->edits > 0) {
            CHECK((salvage || report->edits == 11));
            CHECK(report->created == report->edits);
        }
    }
    CHECK(findings(mail[0]) == QStringList());
}

TEST_CASE("a salvage takes what is sound and names the rest, with what builds on it")
{
    Mail mail;
    {
        RawFile file(mail.theirs());
        ForgedChange blanked = mail.ofAnna("{\"swims\":true}");
        blanked.blanked = true;
        forge(file, {mail.editIdAfter(1), {{mail.editIdAfter(100), "sailor", "{\"name\":\"Sound\"}"}}});
        forge(file, {mail.editIdAfter(2), {mail.ofAnna("{\"shoe_size\":44}")}});
        forge(file, {mail.editIdAfter(3), {{mail.anna.bytes(), "sailor", "{\"age\":1}", {}, mail.editIdAfter(2)}}});
        forge(file, {mail.editIdAfter(4), {blanked}});
        forge(file, {mail.editIdAfter(5), {{mail.anna.bytes(), "sailor", "{\"age\":2}", {}, mail.editIdAfter(4)}}});
        forge(file, {mail.editIdAfter(6), {mail.ofAnna("{\"age\":3}"), {mail.editIdAfter(101), "pirate", "{}"}}});
        forge(file, {mail.editIdAfter(7), {mail.ofAnna("{\"age\":33}")}});
        file.run("UPDATE edit SET digest = zeroblob(32) WHERE id = x'" + mail.made.toHex() + "'");
    }
    CHECK_FALSE(mailed(mail));
    const auto report = mailed(mail, {.salvage = true});
    REQUIRE(report);
    CHECK(report->edits == 2);
    QStringList why;
    for (const Error& error : report->left)
        why << (error.detail.isEmpty() ? QString::number(static_cast<int>(error.fault)) : error.detail);
    CHECK(why == QStringList{QString::number(static_cast<int>(Fault::OtherEdit)), u"bad_patch"_s, u"no_parent"_s,
                             u"blanked"_s, u"no_parent"_s, u"unknown_kind"_s});
    CHECK(valueOf(mail[0], Sailor::kind(), mail.anna, u"age") == Value(qint64{33}));
}

TEST_CASE("a salvage reads round a page that is broken")
{
    for (const QByteArray& table : {QByteArray("edit"), QByteArray("sqlite_autoindex_edit_1"), QByteArray("change"),
                                    QByteArray("change_by_edit")}) {
        DYNAMIC_SECTION(table.constData())
        {
            Mail mail;
            qsizetype pageSize = 0;
            qsizetype page = 0;
            {
                RawFile file(mail.theirs());
                file.run("BEGIN");
                for (int i = 1; i <= 300; ++i)
                    forge(file, {mail.editIdAfter(i), {{mail.editIdAfter(1000 + i), "sailor", "{\"name\":\"Zoe\"}"}}});
                file.run("COMMIT");
                pageSize = file.scalar("PRAGMA page_size").toLongLong();
                page = file.scalar("SELECT pageno FROM dbstat WHERE name = '" + table +
                                   "' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 1")
                           .toLongLong();
            }
            REQUIRE(page > 1);
            QFile file(mail.theirs());
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.seek((page - 1) * pageSize));
            file.write(QByteArray(pageSize, '\x55'));
            file.close();
            CHECK_FALSE(mailed(mail));
            const auto report = mailed(mail, {.salvage = true});
            REQUIRE(report);
            CHECK(report->edits > 150);
            const bool isIndex = table == "sqlite_autoindex_edit_1" || table == "change_by_edit";
            CHECK((report->edits == 300) == isIndex); // what an index holds is in the table, too
            CHECK_FALSE(report->left.empty());
            CHECK(report->created == report->edits);
        }
    }
}
