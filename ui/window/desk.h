#pragma once

#include "core/pool/session.h"
#include "ui/look/theme.h"

#include <functional>

namespace advisorpool {

// Who sits here, what this copy is called, the language.
struct Person
{
    QString author;
    QString copy;
    QString language; // "en" or "ru"
};

// What all windows share. main() makes the one Desk and hands it on.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Remember = std::function<void(const Person&)>;
    using Speak = std::function<void(const QString& language)>;
    Desk(Theme& theme, Person person, Remember remember, Speak speak, Clock clock = systemClock());

    Theme& theme() { return m_theme; }
    const Person& person() const { return m_person; }
    void setAuthor(const QString& name);
    void setCopy(const QString& name);
    void setLanguage(const QString& code); // at once, everywhere
    Session session() const { return {m_person.author, m_person.copy, m_clock}; }
    void rememberTheme() const;

Q_SIGNALS:
    void personChanged();
    void languageChanged();

private:
    void remember();

    Theme& m_theme;
    Person m_person;
    Remember m_remember;
    Speak m_speak;
    Clock m_clock;
};

} // namespace advisorpool
