#pragma once

#include "core/pool/backup.h"
#include "core/pool/conflicts.h"
#include "tests/catch.h"
#include "tests/core/pool/copies.h"

namespace advisorpool {

// Two laptops (or more) that both know Anna, and her bowline.
struct Laptops : Copies
{
    explicit Laptops(int count = 2) : Copies(1)
    {
        anna = addSailor((*this)[0], QStringLiteral("Anna"));
        knot = addKnot((*this)[0], anna, QStringLiteral("bowline"));
        while (this->count() < count)
            addCopy();
    }

    void set(int copy, QStringView field, const Value& value)
    {
        setField((*this)[copy], Sailor::kind(), anna, field, value);
    }
    void remove(int copy, const Kind& kind, const Id& id)
    {
        Edit edit((*this)[copy], Label::Delete);
        REQUIRE(edit.remove(kind, id));
        committed(edit);
    }
    Id erase(int copy)
    {
        Edit edit((*this)[copy], Label::Erase);
        REQUIRE(edit.erase(Sailor::kind(), anna));
        return committed(edit);
    }
    Id tie(int copy, const QString& name, int seconds)
    {
        Edit edit((*this)[copy], Label::Add);
        Knot made{.sailor = anna, .name = name, .seconds = seconds};
        REQUIRE(edit.save(made));
        committed(edit);
        return made.id;
    }
    Id photograph(int copy, const QString& caption)
    {
        Edit edit((*this)[copy], Label::Add);
        Photo made{.knot = knot, .caption = caption};
        REQUIRE(edit.save(made));
        committed(edit);
        return made.id;
    }
    std::vector<OpenConflict> conflictsOn(int copy) { return conflicts((*this)[copy]).value(); }
    void agree()
    {
        const QByteArray first = dumpOf((*this)[0]);
        for (int copy = 0; copy < count(); ++copy) {
            CHECK(dumpOf((*this)[copy]) == first);
            CHECK(findings((*this)[copy]) == QStringList());
        }
    }

    Id anna;
    Id knot;
};

inline int backupsOf(Pool& pool)
{
    return static_cast<int>(backups(pool).size());
}

inline Fault faultOf(const Result<MergeReport>& report)
{
    REQUIRE_FALSE(report);
    return report.error().fault;
}

} // namespace advisorpool
