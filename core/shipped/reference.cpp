#include "core/shipped/reference.h"

#include "core/pool/edit.h"
#include "core/shipped/rows.h"

namespace advisorpool {

namespace {

// What it holds never changes once it was released. A later one only makes new records, under ids derived from their
// codes: setting what people may have changed meanwhile would differ from pool to pool.
struct Edition
{
    int number;
    std::vector<const char*> kinds; // in this order; resources/reference/<number>/<kind>.csv
};

const std::vector<Edition>& editions()
{
    static const std::vector<Edition> all{
        {1, {"administration", "expert_group", "subject", "alias"}},
        {2, {"requirement"}},
    };
    return all;
}

Result<void> ship(Pool& pool, const Edition& edition)
{
    // Version 7, its time the opening of the Brussels workshop, 14 February 2011, 08:00 UTC.
    const auto id =
        Id::fromText(QStringLiteral("012e232e-e800-7000-8000-%1").arg(edition.number, 12, 10, QLatin1Char('0')));
    const QDateTime at(QDate(2011, 2, 14), QTime(8, 0), Qt::UTC);
    const auto has = [&] { return pool.changelog().edit(*id).map([](const auto& row) { return row.has_value(); }); };
    auto there = has();
    if (!there || *there)
        return there.map([](bool) {});

    Edit edit(pool, Label::Ship, {*id, QStringLiteral("Advisor Pool"), QString(), at});
    there = has(); // another window may have been first
    if (!there || *there)
        return there.map([](bool) {});
    const auto byCode = [](const Kind& kind, const QString& code) { return kind.idOfCode(code); };
    for (const char* name : edition.kinds) {
        const Kind& kind = *pool.kinds().find(QString::fromLatin1(name));
        const QString file = QStringLiteral(":/reference/%1/%2.csv").arg(edition.number).arg(kind.name);
        if (auto done = addRows(edit, kind, file, byCode, byCode); !done)
            return done;
    }
    return edit.commit().map([](const Id&) {});
}

} // namespace

Result<void> shipReference(Pool& pool)
{
    for (const Edition& edition : editions())
        if (auto done = ship(pool, edition); !done)
            return done;
    return {};
}

} // namespace advisorpool
