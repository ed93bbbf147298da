#pragma once

#include "core/pool/kind.h"

#include <QStringList>

namespace advisorpool {

// What a spreadsheet's column holds.
struct ColumnMeaning
{
    enum class What {
        Nothing,  // left aside
        Field,    // a field of the advisor
        FullName, // family and given name, perhaps a patronymic, in one cell
        Id,       // the advisor's own, from a roster of ours
        Country,
        Administration,
        Languages,   // "Russian (C1); English (C1/B2)"; all of them native where `of` says so
        LevelBeside, // of the language in the column before
        Spoken,      // a level of the language in `of`; "C1/B2" says how well it is written, too
        Written,     // likewise
        Facilitates, // yes or no, in the language in `of`
        Stage,     // of the accreditation: in the expert group in `of` ("CMA", "TOA.valuation"), else in the usual one
        Expertise, // subjects
        Depth,     // of the subject in `of`: 1 to 3, or a cross
        ExpertGroup, // in which the row's stage counts, where the column of the stage names none
        StageOn,     // the day of that stage
        Unavailable, // "1.3.2011 - 14.3.2011; 12-16 Sep 2011"
        UnavailableFrom,
        UnavailableTo,
        UnavailableReason,
        Remark,
    };
    What what = What::Nothing;
    const Field* field = nullptr; // where what is Field
    QString of;                   // a code
    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

// The meaning as one word, as in a mapping's file; as far as a roster has such a column, it is called so there:
// "family_name", "full_name", "languages", "language:ru", "stage:CMA", "expertise:valuation". Empty for nothing.
QString code(const ColumnMeaning& meaning);
// No value where the word means none of them.
std::optional<ColumnMeaning> meaningOfCode(const QString& code);

// Those that need no `of`, in the order in which a person may choose among them; nothing comes first.
std::vector<ColumnMeaning> plainMeanings();

} // namespace advisorpool
