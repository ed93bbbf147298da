#pragma once

#include "core/pool/format.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"
#include "tests/core/pool/forgery.h"

#include <QElapsedTimer>

namespace advisorpool {

// Our pool, and a copy of it into which somebody writes past the program.
struct Mail : Copies
{
    Mail() : Copies(1)
    {
        anna = addSailor((*this)[0], QStringLiteral("Anna"));
        knot = addKnot((*this)[0], anna, QStringLiteral("bowline"));
        made = (*this)[0].changelog().ofRecord(anna)->front().edit.bytes();
        knotMade = (*this)[0].changelog().ofRecord(knot)->front().edit.bytes();
        renamed = setField((*this)[0], Sailor::kind(), anna, u"name", QStringLiteral("Ann")).bytes();
        addCopy();
        close(1);
    }
    QString theirs() const { return path(1); }
    // As a change on top of what is known of Anna.
    ForgedChange ofAnna(const QByteArray& patch) const { return {anna.bytes(), "sailor", patch, {}, renamed}; }
    ForgedChange newSailor(const QByteArray& patch) const { return {editIdAfter(500), "sailor", patch}; }
    ForgedChange newKnot(const QString& name, const QByteArray& patch) const
    {
        const std::vector<Value> values{Value(anna.text()), Value(name), {}, {}};
        return {Knot::kind().derivedId(values).bytes(), "knot", patch, anna.bytes()};
    }
    // Version 7 ids that are greater than all that is known.
    QByteArray editIdAfter(int number) const
    {
        QByteArray id(renamed);
        id[4] = static_cast<char>(number >> 8);
        id[5] = static_cast<char>(number);
        id[3] = static_cast<char>(id[3] + 1);
        return id;
    }
    QByteArray next() const { return editIdAfter(1); }

    Id anna;
    Id knot;
    QByteArray made;
    QByteArray knotMade;
    QByteArray renamed;
};

// What the file says, whatever that is: refused, with nothing of ours changed, or taken in so that all is well with us
// and whoever merges with us sees the same.
inline Result<MergeReport> mailed(Mail& mail, const MergeOptions& options = {})
{
    const QByteArray dump = dumpOf(mail[0]);
    const QByteArray bytes = bytesOf(mail.path(0));
    const QByteArray theirBytes = bytesOf(mail.theirs());
    QElapsedTimer watch;
    watch.start();
    auto report = mail.tryMerge(0, {mail.theirs()}, options);
    CHECK(watch.elapsed() < 60'000);
    CHECK(bytesOf(mail.theirs()) == theirBytes);
    if (!report) {
        CHECK(dumpOf(mail[0]) == dump);
        CHECK(bytesOf(mail.path(0)) == bytes);
        CHECK(report.error().file.startsWith(mail.file(QString()).chopped(1)));
        return report;
    }
    CHECK(findings(mail[0]) == QStringList());
    if (!options.dryRun) {
        const int stranger = mail.addStranger();
        const auto through = mail.tryMerge(stranger, {mail.path(0)}, {.acceptErasures = true});
        CHECK(through);
        CHECK(dumpOf(mail[stranger]) == dumpOf(mail[0]));
    }
    return report;
}

struct Refusal
{
    const char* what;
    Fault fault;
    QString detail; // empty: whatever it says
    std::function<void(Mail&, RawFile&)> forge;
};

inline void expectRefused(const std::vector<Refusal>& refusals)
{
    for (const Refusal& refusal : refusals) {
        DYNAMIC_SECTION(refusal.what)
        {
            Mail mail;
            {
                RawFile file(mail.theirs());
                refusal.forge(mail, file);
            }
            const auto report = mailed(mail);
            REQUIRE_FALSE(report);
            CHECK(report.error().fault == refusal.fault);
            CHECK(report.error().file == mail.theirs());
            if (!refusal.detail.isEmpty())
                CHECK(report.error().detail == refusal.detail);
        }
    }
}

// One edit with one change of Anna.
inline auto says(const QByteArray& patch)
{
    return [patch](Mail& mail, RawFile& file) { forge(file, {mail.next(), {mail.ofAnna(patch)}}); };
}

inline auto sql(const QByteArray& statements)
{
    return [statements](Mail& mail, RawFile& file) {
        forge(file, {mail.next(), {mail.ofAnna("{\"age\":30}")}});
        file.run(statements);
    };
}

inline auto byEdit(const std::function<void(ForgedEdit&)>& change)
{
    return [change](Mail& mail, RawFile& file) {
        ForgedEdit edit{mail.next(), {mail.ofAnna("{\"age\":30}")}};
        change(edit);
        forge(file, edit);
    };
}

} // namespace advisorpool
