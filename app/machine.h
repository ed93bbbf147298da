#pragma once

#include "core/pool/session.h"

#include <QString>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace advisorpool {

// What belongs to this machine and does not travel with a pool: who sits here, what this copy is called, the language.
struct Machine
{
    QString author;
    QString copy;
    QString language; // "en" or "ru"

    static Machine load(); // unset ones: the system's user, host and language
    void save() const;
};

// Interface and documents in this language from here on, at once: installs the translations and sets the locale.
class LanguageChoice
{
public:
    explicit LanguageChoice(QCoreApplication& application);
    ~LanguageChoice();
    void choose(const QString& language);

private:
    QCoreApplication& m_application;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qt; // the words of its dialogs
};

} // namespace advisorpool
