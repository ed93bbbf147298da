#include "app/machine.h"

#include "core/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>
#include <QTranslator>

namespace advisorpool {

namespace {

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Advisor Pool"),
                     QStringLiteral("advisorpool"));
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("unknown") : user;
}

} // namespace

Machine Machine::load()
{
    const QSettings stored = settings();
    return {stored.value(QStringLiteral("author"), systemUser()).toString(),
            stored.value(QStringLiteral("copy"), QSysInfo::machineHostName()).toString(),
            stored.value(QStringLiteral("language"), spokenLanguage()).toString()};
}

void Machine::save() const
{
    QSettings stored = settings();
    stored.setValue(QStringLiteral("author"), author);
    stored.setValue(QStringLiteral("copy"), copy);
    stored.setValue(QStringLiteral("language"), language);
}

LanguageChoice::LanguageChoice(QCoreApplication& application) : m_application(application) {}

LanguageChoice::~LanguageChoice() = default;

void LanguageChoice::choose(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    for (const auto& translator : {m_translator.get(), m_qt.get()})
        if (translator)
            m_application.removeTranslator(translator);
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(m_qt.get());
    m_translator = std::make_unique<QTranslator>();
    // English, too, is a translation: its plurals.
    if (m_translator->load(QStringLiteral(":/i18n/advisorpool_%1.qm").arg(language)))
        m_application.installTranslator(m_translator.get());
}

} // namespace advisorpool
