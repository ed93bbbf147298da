#include "ui/window/desk.h"

#include "ui/shell/enter_key.h"
#include "ui/window/settings.h"

#include <QApplication>

namespace advisorpool {

Desk::Desk(Theme& theme, Person person, Remember remember, Speak speak, Clock clock)
    : m_theme(theme), m_person(std::move(person)), m_remember(std::move(remember)), m_speak(std::move(speak)),
      m_clock(std::move(clock))
{
    qApp->installEventFilter(new EnterKey(this));
    m_theme.choose(static_cast<Theme::Mode>(windowSettings().value(QStringLiteral("theme"), 0).toInt()));
}

void Desk::setAuthor(const QString& name)
{
    if (name.isEmpty() || name == m_person.author)
        return;
    m_person.author = name;
    remember();
}

void Desk::setCopy(const QString& name)
{
    if (name.isEmpty() || name == m_person.copy)
        return;
    m_person.copy = name;
    remember();
}

void Desk::setLanguage(const QString& code)
{
    if (code == m_person.language)
        return;
    m_person.language = code;
    m_speak(code);
    remember();
    Q_EMIT languageChanged();
}

void Desk::rememberTheme() const
{
    windowSettings().setValue(QStringLiteral("theme"), static_cast<int>(m_theme.chosen()));
}

void Desk::remember()
{
    m_remember(m_person);
    Q_EMIT personChanged();
}

} // namespace advisorpool
