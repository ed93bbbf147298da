#include "core/rosters/spoken.h"

#include <QCoreApplication>
#include <QTranslator>

namespace advisorpool {

namespace {

// Loaded once, and only where a Russian document is asked for while the interface speaks English.
const QTranslator& russian()
{
    static const auto translator = [] {
        auto made = std::make_unique<QTranslator>();
        (void)made->load(QStringLiteral(":/i18n/advisorpool_ru.qm"));
        return made;
    }();
    return *translator;
}

} // namespace

QString spoken(QLocale::Language language, const char* context, const char* text)
{
    if (language == QLocale().language())
        return QCoreApplication::translate(context, text);
    const QString translated = language == QLocale::Russian ? russian().translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated; // the source is English
}

} // namespace advisorpool
