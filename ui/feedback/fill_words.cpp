#include "ui/feedback/fill_words.h"

namespace advisorpool {

void FillWords::choose(const QString& language)
{
    m_russian = language == u"ru";
    (void)m_translator.load(QStringLiteral(":/i18n/advisorpool_%1.qm").arg(language)); // else the source's English
}

QString FillWords::of(const char* source) const
{
    const QString words = m_translator.translate("advisorpool::FillWords", source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

QString FillWords::question(const FeedbackQuestion& question) const
{
    const QString& first = m_russian ? question.textRu : question.textEn;
    return first.isEmpty() ? (m_russian ? question.textEn : question.textRu) : first;
}

} // namespace advisorpool
