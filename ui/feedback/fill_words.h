#pragma once

#include "core/workshops/feedback.h"

#include <QTranslator>

namespace advisorpool {

// The words of the page on which participants fill in their sheets. It speaks the language that the person chooses
// there, whatever the program around it speaks.
class FillWords
{
public:
    void choose(const QString& language); // "en" or "ru"
    bool isRussian() const { return m_russian; }

    QString of(const char* source) const; // marked with QT_TRANSLATE_NOOP("advisorpool::FillWords", ...)
    QString question(const FeedbackQuestion& question) const;

private:
    QTranslator m_translator;
    bool m_russian = false;
};

} // namespace advisorpool
