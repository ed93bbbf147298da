#include "core/pool/change.h"

#include <QtEndian>

namespace advisorpool {

QString momentText(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    const QDate day = utc.date();
    if (!utc.isValid() || day.year() < 1 || day.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    // Our own few lines: what a merge asks of each edit several times takes Qt 2 microseconds.
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    const auto put = [&text](qsizetype at, int digits, int number) {
        for (qsizetype i = at + digits; i-- > at; number /= 10)
            text[i] = QChar(u'0' + static_cast<char16_t>(number % 10));
    };
    const QTime time = utc.time();
    put(0, 4, day.year());
    put(5, 2, day.month());
    put(8, 2, day.day());
    put(11, 2, time.hour());
    put(14, 2, time.minute());
    put(17, 2, time.second());
    put(20, 3, time.msec());
    return text;
}

QDateTime momentFrom(QStringView text)
{
    static constexpr char16_t form[] = u"0000-00-00T00:00:00.000Z";
    constexpr qsizetype size = std::size(form) - 1;
    bool fits = text.size() == size;
    for (qsizetype i = 0; fits && i < size; ++i)
        fits = form[i] == u'0' ? text[i] >= u'0' && text[i] <= u'9' : text[i] == form[i];
    if (!fits)
        return {};
    const auto number = [text](qsizetype at, qsizetype digits) {
        int read = 0;
        for (const QChar digit : text.sliced(at, digits))
            read = read * 10 + (digit.unicode() - u'0');
        return read;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

QString EditRow::atText() const
{
    return momentText(at);
}

QByteArray hashOf(const QByteArray& salt, const QByteArray& patch)
{
    return sha256({salt, patch});
}

void EditDigest::add(QByteArrayView part)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(part.size()));
    m_sha.add(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    m_sha.add(part);
}

EditDigest::EditDigest(const EditRow& edit)
{
    add(edit.id.view());
    for (const QString& text : {edit.author, edit.copy, edit.atText(), edit.label})
        add(text.toUtf8());
}

void EditDigest::add(const Change& change)
{
    add(change.record.view());
    add(change.kind->name.toUtf8());
    add(change.owner.isNull() ? QByteArrayView() : change.owner.view());
    add(joinIds(change.parents));
    add(joinIds(change.strikes));
    add(change.hash);
}

QByteArray digestOf(const EditRow& edit, std::span<const Change> changes)
{
    EditDigest digest(edit);
    for (const Change& change : changes)
        digest.add(change);
    return digest.result();
}

} // namespace advisorpool
