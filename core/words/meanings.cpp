#include "core/people/locale_names.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Meaning)
};

QString languageIn(const ColumnMeaning& meaning)
{
    return languageName(meaning.of, QLocale());
}

} // namespace

QString meaningWords(const ColumnMeaning& meaning)
{
    using What = ColumnMeaning::What;
    switch (meaning.what) {
    case What::Nothing:
        return Words::tr("Left aside");
    case What::Field:
        return labelOf(*meaning.field);
    case What::FullName:
        return Words::tr("Full name");
    case What::Id:
        return Words::tr("The advisor's id");
    case What::Country:
        return Words::tr("Country");
    case What::Administration:
        return Words::tr("Administration");
    case What::Languages:
        return meaning.of.isEmpty() ? Words::tr("Languages, with levels") : Words::tr("Mother tongue");
    case What::LevelBeside:
        return Words::tr("Level of the language before");
    case What::Spoken:
        return Words::tr("Language: %1").arg(languageIn(meaning));
    case What::Written:
        return Words::tr("Written: %1").arg(languageIn(meaning));
    case What::Facilitates:
        return Words::tr("Can facilitate: %1").arg(languageIn(meaning));
    case What::Stage:
        return meaning.of.isEmpty() ? Words::tr("Stage of the accreditation") : Words::tr("Stage: %1").arg(meaning.of);
    case What::Expertise:
        return Words::tr("Areas of expertise");
    case What::Depth:
        return Words::tr("Expertise: %1").arg(meaning.of);
    case What::ExpertGroup:
        return Words::tr("Expert group of the stage");
    case What::StageOn:
        return Words::tr("Day of the stage");
    case What::Unavailable:
        return Words::tr("Unavailable: days");
    case What::UnavailableFrom:
        return Words::tr("Unavailable from");
    case What::UnavailableTo:
        return Words::tr("Unavailable to");
    case What::UnavailableReason:
        return Words::tr("Unavailable: reason");
    case What::Remark:
        return Words::tr("Remark");
    }
    Q_UNREACHABLE();
}

} // namespace advisorpool
