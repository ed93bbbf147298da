#include "core/pool/change.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace advisorpool {

QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString EditRow::atText() const
{
    return momentText(at);
}

QByteArray writePatch(const Patch& patch)
{
    QByteArray json;
    json.reserve(32 * static_cast<qsizetype>(patch.size()) + 2);
    json += '{';
    for (const auto& [field, value] : patch) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, field->name);
        json += ':';
        value.appendJson(json);
    }
    json += '}';
    return json;
}

Result<Patch> readPatch(const Kind& kind, const QByteArray& json)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(
            {.fault = Fault::Damaged, .value = QString::fromUtf8(json.left(80)), .detail = parsed.errorString()});

    Patch patch;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Field* field = kind.field(entry.key());
        if (!field)
            return failure({.fault = Fault::UnknownField, .field = entry.key(), .detail = kind.name});
        bool ok = false;
        Value value = Value::fromJson(entry.value(), &ok);
        if (!ok || !field->accepts(value))
            return failure({.fault = Fault::BadValue, .field = field->name, .value = value.toText()});
        patch.emplace_back(field, std::move(value));
    }
    return patch;
}

QByteArray hashOf(const QByteArray& salt, const QByteArray& patch)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(salt);
    sha.addData(patch);
    return sha.result();
}

QByteArray digestOf(const EditRow& edit, std::span<const Change> changes)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    const auto add = [&sha](const QByteArray& part) {
        const quint32 length = qToBigEndian(static_cast<quint32>(part.size()));
        sha.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        sha.addData(part);
    };
    add(edit.id.bytes());
    add(edit.author.toUtf8());
    add(edit.copy.toUtf8());
    add(edit.atText().toUtf8());
    add(edit.label.toUtf8());
    for (const Change& change : changes) {
        add(change.record.bytes());
        add(change.kind->name.toUtf8());
        add(change.owner.isNull() ? QByteArray() : change.owner.bytes());
        add(joinIds(change.parents));
        add(joinIds(change.strikes));
        add(change.hash);
    }
    return sha.result();
}

} // namespace advisorpool
