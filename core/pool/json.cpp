#include "core/pool/json.h"

namespace advisorpool {

QJsonObject toJson(const Record& record)
{
    QJsonObject object{{QStringLiteral("id"), record.id.text()}};
    for (const auto& field : record.kind->fields)
        object.insert(field->name, record[*field].toJson());
    return object;
}

Result<QJsonObject> toJson(Pool& pool, const OpenConflict& open)
{
    QJsonArray sides;
    for (const Side& side : open.conflict.sides) {
        auto edit = pool.changelog().edit(side.edit);
        if (!edit)
            return failure(edit.error());
        const EditRow row = edit->value_or(EditRow{});
        sides.append(QJsonObject{{QStringLiteral("value"), side.value.toJson()},
                                 {QStringLiteral("author"), row.author},
                                 {QStringLiteral("at"), row.atText()},
                                 {QStringLiteral("copy"), row.copy},
                                 {QStringLiteral("edit"), side.edit.text()}});
    }
    return QJsonObject{{QStringLiteral("id"), open.id()},
                       {QStringLiteral("kind"), open.kind->name},
                       {QStringLiteral("record"), open.record.text()},
                       {QStringLiteral("field"), open.conflict.field->name},
                       {QStringLiteral("values"), sides},
                       {QStringLiteral("shown"), open.shown().toJson()}};
}

Result<QJsonObject> toJson(const Change& change)
{
    QJsonValue fields = QJsonValue::Null;
    if (!change.isBlanked()) {
        auto patch = readPatch(*change.kind, change.patch);
        if (!patch)
            return failure(patch.error());
        QJsonObject set;
        for (const auto& [field, value] : *patch)
            set.insert(field->name, value.toJson());
        fields = set;
    }
    QJsonArray strikes;
    for (const Id& struck : change.strikes)
        strikes.append(struck.text());
    return QJsonObject{{QStringLiteral("kind"), change.kind->name},
                       {QStringLiteral("record"), change.record.text()},
                       {QStringLiteral("fields"), fields},
                       {QStringLiteral("strikes"), strikes}};
}

QJsonObject toJson(const EditRow& edit, const QJsonArray& changes)
{
    return {{QStringLiteral("edit"), edit.id.text()}, {QStringLiteral("author"), edit.author},
            {QStringLiteral("copy"), edit.copy},      {QStringLiteral("at"), edit.atText()},
            {QStringLiteral("label"), edit.label},    {QStringLiteral("changes"), changes}};
}

} // namespace advisorpool
