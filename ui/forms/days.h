#pragma once

#include "core/words/words.h"

#include <QDate>
#include <QString>

namespace advisorpool {

// As short as it is clear: "4–8 Apr", "21 Mar – 8 Apr"; the year where it is not this one. No `to`: until further
// notice.
enum class MonthNames { Usual, Short }; // Russian writes them in full as a rule
QString dayRangeWords(QDate from, QDate to, QDate today, MonthNames months = MonthNames::Usual);
// A sentence that ends in a Russian date has one full stop: «18 февраля 2011 г.», not «г..».
QString withOneStop(QString words);
// Reads what dayWords() writes, and 2011-02-18, 18.2.2011, 18/2/2011: the day comes first. Invalid where it means none.
QDate typedDay(const QString& text);

} // namespace advisorpool
