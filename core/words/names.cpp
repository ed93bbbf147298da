#include "core/words/names.h"

#include "core/people/advisor.h"
#include "core/words/words.h"

#include <QLocale>

namespace advisorpool {

namespace {

// The fields that name a record, in the order in which they are looked at.
const QString namingFields[] = {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("code"),
                                QStringLiteral("text")};

QString inLanguage(const Record& record, const QString& field)
{
    const bool russian = QLocale().language() == QLocale::Russian;
    for (const QString& suffix : {russian ? QStringLiteral("_ru") : QStringLiteral("_en"),
                                  russian ? QStringLiteral("_en") : QStringLiteral("_ru"), QString()})
        if (const Field* found = record.kind->field(field + suffix); found && !record[*found].isNull())
            return record[*found].text();
    return {};
}

QString ofItsReferences(Pool& pool, const Record& record)
{
    QStringList parts;
    for (const auto& field : record.kind->fields) {
        const Value& value = record[*field];
        const bool names = field->owner || field->key || field->required || field->type == FieldType::Choice;
        if (names && !value.isNull())
            parts << valueWords(pool, *field, value);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString nameOf(Pool& pool, const Record& record)
{
    if (record.kind == &Advisor::kind())
        return fullName(fromRecord<Advisor>(record), QLocale());
    for (const QString& field : namingFields)
        if (const QString name = inLanguage(record, field); !name.isEmpty())
            return name;
    const QString name = ofItsReferences(pool, record);
    return name.isEmpty() ? record.id.text() : name;
}

QString valueWords(Pool& pool, const Field& field, const Value& value)
{
    if (field.type != FieldType::Reference || value.isNull())
        return valueWords(field, value);
    const Kind* kind = pool.kinds().find(field.target);
    auto record = pool.record(*kind, *Id::fromText(value.text()));
    return record && *record && !(*record)->erased ? nameOf(pool, **record) : value.text();
}

} // namespace advisorpool
