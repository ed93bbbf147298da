#pragma once

#include "core/pool/result.h"

#include <QStringList>

#include <vector>

namespace advisorpool {

// The filter language: the same on the console, in saved rosters and behind the window's chips.
//
//   language(ru) >= b2 and stage(CMA) >= pre_accredited and free(2011-03-07, 2011-03-18) and not country = KG
//
//   filter = [ any ]                                    nothing: everybody
//   any    = all { "or" all }
//   all    = one { "and" one }
//   one    = "not" one | "(" any ")" | test
//   test   = "unknown" "(" term ")"                     nothing is recorded that would answer
//          | term                                       only a term with arguments
//          | term ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" ) value
//          | term "in" "(" value { "," value } ")"
//   term   = name [ "(" value { "," value } ")" ]
//   value  = word | "text in quotes, a "" inside is one"
//
// A word is letters, digits and _ - . @; keywords and names are taken in either case. `~` is "contains", with case and
// diacritics ignored in any script. Dates are YYYY-MM-DD. A reference's value is the record's id, or its code or any of
// its names.
//
// Terms are the fields of the kind, and `id`. Advisors have more:
//   language(ru) >= b2, written(ru) = native, facilitates(ru)   `spoken` is another name for `language`
//   stage(CMA) >= pre_accredited, stage(TOA, valuation) = accredited, stage(TOA) in (lapsed, withdrawn)
//   expires(CMA) <= 2012-03-01        the last day of an accreditation that lapses by itself, also if it has
//   waiting(CMA) > 90                 days since a pre-accreditation; waiting(CMA): pre-accredited
//   expertise(valuation) >= 2
//   free(2011-03-07, 2011-03-18)      both days included; no absence, no workshop, and no mission with its travel days
//   region = EUR, country in (KG, KZ), administration = "Federal Customs Service", administration ~ revenue
//   text ~ "single window"            in any text field or remark
// language(ru), stage(CMA) and expertise(valuation) alone: there is one. stage(TOA) is that in any subject.
// accredited = recognised; not_retained, lapsed and withdrawn match only by name.
//
// A filter matches what is known. A field that is empty, or a language recorded without a level, is unknown: neither
// a test of it nor its negation matches; unknown(email), unknown(spoken(ru)) finds it. But no record of a language, an
// expertise or a stage is known: a test of it fails, `not` of the test matches.

// As it was written, and where: the place of its first character, from 1.
struct Word
{
    QString text;
    qint64 column = 0;
    friend bool operator==(const Word& a, const Word& b) { return a.text == b.text; }
};

enum class Operator { Holds, Unknown, Equal, NotEqual, Less, AtMost, AtLeast, Greater, Contains, In };

struct Comparison
{
    Word name;
    std::vector<Word> arguments;
    Word sign; // the operator as written, for its place
    Operator op = Operator::Holds;
    std::vector<Word> values; // one, or those of `in`; none for Holds and Unknown
    friend bool operator==(const Comparison& a, const Comparison& b)
    {
        return a.name == b.name && a.arguments == b.arguments && a.op == b.op && a.values == b.values;
    }
};

struct Filter
{
    enum class Shape { Test, All, Any, Not };

    Shape shape = Shape::All; // of no parts: everybody
    Comparison test;
    std::vector<Filter> parts;

    // Reads back as the same filter.
    QString text() const;
    // Whether one of its tests is about that field.
    bool asksFor(const QString& field) const;
    friend bool operator==(const Filter& a, const Filter& b) = default;
};

// Fault::BadFilter with column, the offending word as value, and as detail:
//   unexpected_end, unclosed (a quote or parenthesis), unexpected (a word or sign that can't stand there),
//   expected_test, expected_operator, expected_value, too_deep, too_long.
// Whether the names and values mean something is found by compile() in filter_sql.h.
Result<Filter> parseFilter(const QString& text);

inline tl::unexpected<Error> badFilter(const Word& word, const char* code)
{
    return failure(
        {.fault = Fault::BadFilter, .column = word.column, .value = word.text, .detail = QString::fromLatin1(code)});
}

} // namespace advisorpool
