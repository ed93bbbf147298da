#include "core/people/locale_names.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/uloc.h>

namespace advisorpool {

namespace {

icu::Locale icuLocale(const QLocale& locale)
{
    return icu::Locale(locale.name().toLatin1().constData());
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString countryName(const QString& code, const QLocale& locale)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData()).getDisplayCountry(icuLocale(locale), name);
    return name.isEmpty() ? code : fromIcu(name);
}

// ICU opens its data anew for each name, and lists ask for the same few again and again.
QString languageName(const QString& code, const QLocale& locale)
{
    thread_local QHash<std::pair<QString, QString>, QString> known;
    QString& name = known[{locale.name(), code}];
    if (name.isNull()) {
        icu::UnicodeString said;
        icu::Locale(code.toLatin1().constData()).getDisplayLanguage(icuLocale(locale), said);
        name = said.isEmpty() ? code : fromIcu(said);
    }
    return name;
}

QString threeLetterCode(const QString& country)
{
    return QString::fromLatin1(icu::Locale("", country.toLatin1().constData()).getISO3Country());
}

CodedNames countryNames(const QLocale& locale)
{
    CodedNames names;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        names.emplace_back(QString::fromLatin1(*code), countryName(QString::fromLatin1(*code), locale));
    return names;
}

CodedNames languageNames(const QLocale& locale)
{
    CodedNames names;
    for (const char* const* code = uloc_getISOLanguages(); *code; ++code) {
        const QString language = QString::fromLatin1(*code);
        const QString name = languageName(language, locale);
        if (name != language) // one that ICU has no name for is no help to anybody
            names.emplace_back(language, name);
    }
    return names;
}

QString dayRange(QDate from, QDate to, const QLocale& locale, const QString& month)
{
    const bool isRussian = locale.language() == QLocale::Russian;
    const QString day = QStringLiteral("d ") + (isRussian ? QStringLiteral("MMMM") : month);
    const QString whole = day + (isRussian ? QStringLiteral(" yyyy 'г.'") : QStringLiteral(" yyyy"));
    const QString last = locale.toString(to, whole);
    if (from == to)
        return last;
    if (from.year() == to.year() && from.month() == to.month())
        return QString::number(from.day()) + QChar(0x2013) + last;
    return locale.toString(from, from.year() == to.year() ? day : whole) + QStringLiteral(" – ") + last;
}

QString inLanguage(const QString& english, const QString& russian, const QLocale& locale)
{
    const bool isRussian = locale.language() == QLocale::Russian;
    const QString& first = isRussian ? russian : english;
    return !first.isEmpty() ? first : isRussian ? english : russian;
}

} // namespace advisorpool
