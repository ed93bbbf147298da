#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace advisorpool {

// How many lines end within a text. LF, CRLF and the old Mac's lone CR each end one.
inline qint64 lineBreaks(QByteArrayView text)
{
    qint64 breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        breaks += text[i] == '\n' ? i == 0 || text[i - 1] != '\r' : text[i] == '\r';
    return breaks;
}

inline qint64 lineBreaks(QStringView text)
{
    qint64 breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        breaks += text[i] == u'\n' ? i == 0 || text[i - 1] != u'\r' : text[i] == u'\r';
    return breaks;
}

} // namespace advisorpool
