#include "core/people/fold.h"

#include <algorithm>

namespace advisorpool {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that Unicode does not take apart, as passports write them (ICAO Doc 9303 part 3, section 6 A) and readers
// without them on the keyboard type them; and the apostrophes.
QStringView typedAs(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ə':
        return u"a";
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'ʻ':
    case u'ʹ':
        return u"'";
    default:
        return {};
    }
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString apart = text.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        if (const QStringView typed = typedAs(c); !typed.isEmpty())
            folded += typed;
        else
            folded += c;
    }
    return folded;
}

bool containsFolded(QStringView text, const QString& needle)
{
    return folded(text).contains(needle);
}

} // namespace advisorpool
