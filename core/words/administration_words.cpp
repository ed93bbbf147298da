#include "core/words/administration_words.h"

#include "core/people/locale_names.h"
#include "core/words/words.h"

namespace advisorpool {

QString administrationName(const Administration& administration)
{
    return inLanguage(administration.nameEn, administration.nameRu);
}

QString administrationShortName(const Administration& administration)
{
    const QString name = inLanguage(administration.shortEn, administration.shortRu);
    return name.isEmpty() ? administrationName(administration) : name;
}

QString administrationCountry(const Administration& administration)
{
    return administration.country.isEmpty() ? QString() : countryName(administration.country, QLocale());
}

QString administrationRegion(const Administration& administration)
{
    const Field& field = *Administration::kind().field(u"region");
    return valueWords(field, field.read(&administration));
}

QString administrationWords(const Administration& administration)
{
    QStringList parts{administrationCountry(administration), administrationShortName(administration),
                      administrationRegion(administration)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace advisorpool
