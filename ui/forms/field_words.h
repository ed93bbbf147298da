#pragma once

#include "core/pool/pool.h"

#include <QStringList>

namespace advisorpool {

// A value that can be chosen, and what it is called in the chosen language; `also` holds what it is called in the
// other one, by which it is found, too.
struct Offer
{
    Value value;
    QString words;
    QString also = {};
};

// What a field offers to choose from, in the order in which people look for it; nothing for free text, dates, numbers.
std::vector<Offer> offersFor(Pool& pool, const Field& field);

// A value as a form shows it: an administration with its country and region, a day in words.
QString shownWords(Pool& pool, const Field& field, const Value& value);

// What the typed text means: one of the offers by its words in either language, its code, or what only one of them
// contains; else as the field reads it. An Error that names field and text where it means nothing.
Result<Value> typedValue(const Field& field, const std::vector<Offer>& offers, const QString& text);

} // namespace advisorpool
