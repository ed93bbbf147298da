#pragma once

#include "tests/catch.h"

#include <ostream>
#include <rapidcheck.h>

// How rapidcheck prints a string.
inline void showValue(const QString& text, std::ostream& out)
{
    for (const QChar c : text)
        if (c >= u' ' && c <= u'~')
            out << static_cast<char>(c.unicode());
        else
            out << "\\u" << QString::number(c.unicode(), 16).rightJustified(4, u'0').toStdString();
}

namespace advisorpool {

// Tries whether something holds for many arbitrary arguments. What fails is shrunk and printed with the seed, as
// RC_PARAMS="reproduce=..." to try it again; RC_PARAMS="max_success=100000" tries more.
template <class F> void property(const char* description, F&& holds)
{
    REQUIRE(rc::check(description, std::forward<F>(holds)));
}

} // namespace advisorpool
