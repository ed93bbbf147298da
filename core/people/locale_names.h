#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace advisorpool {

// Names of countries (ISO 3166-1 alpha-2) and languages (ISO 639) as ICU's data (Unicode CLDR) has them. A code that
// ICU does not know is its own name.
QString countryName(const QString& code, const QLocale& locale);
QString languageName(const QString& code, const QLocale& locale);

// Two days as one writes them together: "7–18 March 2011", «28 марта – 8 апреля 2011 г.». `month` is how English writes
// a month, MMM or MMMM.
QString dayRange(QDate from, QDate to, const QLocale& locale, const QString& month);

// This language's words, else the other's.
QString inLanguage(const QString& english, const QString& russian, const QLocale& locale = {});

// All countries and languages with a code of theirs, as code and name.
using CodedNames = std::vector<std::pair<QString, QString>>;
QString threeLetterCode(const QString& country); // ISO 3166-1 alpha-3
CodedNames countryNames(const QLocale& locale);
CodedNames languageNames(const QLocale& locale);

} // namespace advisorpool
