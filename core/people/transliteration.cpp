#include "core/people/transliteration.h"

#include <QHash>

namespace advisorpool {

namespace {

// Russian, Ukrainian and Belarusian letters; where the table gives a state a spelling of its own, the common one.
const QHash<QChar, QLatin1String>& passportLetters()
{
    static const QHash<QChar, QLatin1String> letters = [] {
        static constexpr std::pair<char16_t, const char*> table[] = {
            {u'а', "a"},  {u'б', "b"},  {u'в', "v"},  {u'г', "g"},    {u'ґ', "g"},  {u'д', "d"}, {u'е', "e"},
            {u'ё', "e"},  {u'є', "ie"}, {u'ж', "zh"}, {u'з', "z"},    {u'и', "i"},  {u'і', "i"}, {u'ї', "i"},
            {u'й', "i"},  {u'к', "k"},  {u'л', "l"},  {u'м', "m"},    {u'н', "n"},  {u'о', "o"}, {u'п', "p"},
            {u'р', "r"},  {u'с', "s"},  {u'т', "t"},  {u'у', "u"},    {u'ў', "u"},  {u'ф', "f"}, {u'х', "kh"},
            {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', "ie"}, {u'ы', "y"}, {u'ь', ""},
            {u'э', "e"},  {u'ю', "iu"}, {u'я', "ia"},
        };
        QHash<QChar, QLatin1String> made;
        for (const auto& [letter, spelling] : table)
            made.insert(letter, QLatin1String(spelling));
        return made;
    }();
    return letters;
}

bool partsNames(QChar c)
{
    return c == u' ' || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
}

} // namespace

QString passportSpelling(QStringView cyrillic)
{
    QString spelling;
    bool starts = true;
    for (const QChar c : cyrillic.toString().normalized(QString::NormalizationForm_C).trimmed()) {
        if (partsNames(c)) {
            spelling += c;
            starts = true;
            continue;
        }
        const auto found = passportLetters().find(c.toLower());
        if (found == passportLetters().end())
            return {};
        QString latin = *found;
        if (starts && !latin.isEmpty())
            latin[0] = latin[0].toUpper();
        starts = starts && latin.isEmpty();
        spelling += latin;
    }
    return spelling;
}

} // namespace advisorpool
