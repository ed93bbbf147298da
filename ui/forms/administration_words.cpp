#include "ui/forms/administration_words.h"

#include "core/people/locale_names.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Regions)
};

} // namespace

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

QString administrationShortRegion(const Administration& administration)
{
    if (administration.region == Region::ESA)
        return Words::tr("E&S Africa");
    if (administration.region == Region::MENA)
        return Words::tr("Middle East");
    if (administration.region == Region::WCA)
        return Words::tr("W&C Africa");
    return administrationRegion(administration);
}

QString administrationWords(const Administration& administration)
{
    QStringList parts{administrationCountry(administration), administrationShortName(administration),
                      administrationRegion(administration)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace advisorpool
