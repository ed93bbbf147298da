#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace advisorpool {

struct MailAddress
{
    QString name;
    QString email;
};

// A message that nobody has sent yet, with one PDF attached.
struct MailDraft
{
    MailAddress from; // without an address: left to whoever sends it
    MailAddress to;   // likewise
    QString subject;
    QString text;
    QString fileName; // of the attachment
    QByteArray pdf;
    QDateTime at;
};

// As mail programs open it (.eml): RFC 5322 with MIME (RFC 2045 to 2047, 2231), CRLF, ASCII; marked as not sent.
QByteArray toEml(const MailDraft& draft);

} // namespace advisorpool
