#include "core/words/relaxing_words.h"

#include "core/people/locale_names.h"
#include "core/words/accreditation_words.h"
#include "core/words/level_words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Relaxing)
};

QString languageOf(const QString& code)
{
    return languageName(code, QLocale());
}

QString capital(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

QString relaxingWords(const SeatRequest& request, const Relaxing& way)
{
    const QString language = capital(languageOf(way.what.language));
    const auto wanted = std::find_if(request.languages.begin(), request.languages.end(),
                                     [&](const SeatLanguage& each) { return each.language == way.what.language; });
    switch (way.what.code) {
    case ReasonCode::LanguageLow:
        return Words::tr("%1 %2 instead of %3: %n more", nullptr, way.more)
            .arg(language, levelWords(way.what.level),
                 levelWords(wanted == request.languages.end() ? std::nullopt : wanted->spoken));
    case ReasonCode::WrittenLow:
        return Words::tr("written %1 %2 instead of %3: %n more", nullptr, way.more)
            .arg(languageOf(way.what.language), levelWords(way.what.level),
                 levelWords(wanted == request.languages.end() ? std::nullopt : wanted->written));
    case ReasonCode::LanguageMissing:
        return Words::tr("without %1: %n more", "a language", way.more).arg(languageOf(way.what.language));
    case ReasonCode::CannotFacilitate:
        return Words::tr("%1 without facilitating: %n more", nullptr, way.more).arg(language);
    case ReasonCode::StageOther:
        return Words::tr("%1 instead of %2: %n more", "stages of accreditation", way.more)
            .arg(stageWords(*way.what.stage), stageWords(*wantedStage(request.seat)));
    default:
        return Words::tr("from outside the expert group: %n more", nullptr, way.more);
    }
}

} // namespace advisorpool
