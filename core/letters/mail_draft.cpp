#include "core/letters/mail_draft.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace advisorpool {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// RFC 2047: encoded words, each on a line of its own, none of which cuts a character in two. They end at a blank where
// that is possible: some programs put one between them.
QByteArray encodedWords(const QString& text)
{
    constexpr qsizetype mostBytes = 39; // 64 characters with all around them, on a line of 76 with the field's name
    QByteArrayList words;
    QByteArray rest = text.toUtf8();
    while (!rest.isEmpty()) {
        qsizetype end = std::min(mostBytes, rest.size());
        if (const qsizetype blank = rest.lastIndexOf(' ', end - 1); end < rest.size() && blank > 0)
            end = blank + 1;
        while (end < rest.size() && (static_cast<uchar>(rest[end]) & 0xC0) == 0x80) // in the middle of a character
            end -= 1;
        words << "=?UTF-8?B?" + rest.left(end).toBase64() + "?=";
        rest.remove(0, end);
    }
    return words.join("\r\n ");
}

QByteArray unstructured(const QString& text)
{
    const QString line = text.simplified();
    return isAscii(line) && line.size() <= 66 ? line.toLatin1() : encodedWords(line);
}

// Without what would end the address, or the line: copies bring in what they like. The domain in ASCII (IDNA).
QByteArray routeTo(const QString& email)
{
    static const QRegularExpression unfit(QStringLiteral("[\\s<>,\\x00-\\x1f]"));
    const QString address = QString(email).remove(unfit);
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address.toUtf8() : address.left(at + 1).toUtf8() + QUrl::toAce(address.mid(at + 1));
}

// A display name as a quoted string, or as encoded words, before the address.
QByteArray address(const MailAddress& whose)
{
    const QString name = whose.name.simplified();
    const QByteArray route = '<' + routeTo(whose.email) + '>';
    if (name.isEmpty())
        return route;
    if (!isAscii(name) || name.size() > 60)
        return encodedWords(name) + "\r\n " + route;
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + "\" " + route;
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < whole.size(); i += 76)
        lines += whole.mid(i, 76) + "\r\n";
    return lines;
}

// RFC 2231 where it is not plain.
QByteArray fileParameter(const QString& name)
{
    if (isAscii(name) && !name.contains(u'"') && !name.contains(u'\\'))
        return "filename=\"" + name.toLatin1() + '"';
    return "filename*=UTF-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray dateOf(const QDateTime& at)
{
    return QLocale::c().toString(at.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " +0000";
}

} // namespace

QByteArray toEml(const MailDraft& draft)
{
    QByteArray head;
    if (!draft.from.email.isEmpty())
        head += "From: " + address(draft.from) + "\r\n";
    if (!draft.to.email.isEmpty())
        head += "To: " + address(draft.to) + "\r\n";
    head += "Subject: " + unstructured(draft.subject) + "\r\n";
    head += "Date: " + dateOf(draft.at) + "\r\n";
    head += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    // No line of base64 holds an underscore, so none of the parts holds the boundary.
    const QByteArray boundary = "=_" + QCryptographicHash::hash(draft.pdf, QCryptographicHash::Sha256).toHex().left(32);
    head += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";

    QString text = draft.text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    return head + "--" + boundary +
           "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(text.toUtf8()) + "--" + boundary +
           "\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
           "attachment;\r\n " +
           fileParameter(draft.fileName) + "\r\n\r\n" + base64Lines(draft.pdf) + "--" + boundary + "--\r\n";
}

} // namespace advisorpool
