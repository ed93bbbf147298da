#pragma once

#include <QString>
#include <algorithm>

namespace advisorpool {

// Spreadsheets run a cell that starts with = + - @, TAB or CR as a formula, also when a person typed it as a name
// (OWASP, "CSV Injection"). An apostrophe before it makes it text again. So that what left comes back unchanged, a
// text that already looks guarded gets one more: unharm(what was written) is the text, whatever the text was.

inline bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

// A formula behind any number of apostrophes.
inline bool startsFormulaOrGuard(QStringView text)
{
    const auto* start = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return startsFormula(text.sliced(start - text.begin()));
}

// -5, 12, -3.5, -3,5. Not +5: a telephone number would lose its plus in a spreadsheet.
inline bool isPlainNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto* digits = text.begin() + (text.startsWith(u'-') ? 1 : 0);
    const auto* whole = std::find_if_not(digits, text.end(), isDigit);
    if (whole == text.end() || whole == digits)
        return whole != digits;
    const auto* fraction = whole + 1;
    return (*whole == u'.' || *whole == u',') && fraction != text.end() && std::all_of(fraction, text.end(), isDigit);
}

inline bool needsGuard(QStringView text)
{
    return startsFormulaOrGuard(text) && !isPlainNumber(text);
}

// A cell's text as its author meant it: without the one apostrophe that the writer put before it.
inline QString unharm(QString text)
{
    return text.startsWith(u'\'') && startsFormulaOrGuard(text) ? text.sliced(1) : text;
}

} // namespace advisorpool
