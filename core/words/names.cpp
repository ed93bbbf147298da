#include "core/words/names.h"

#include "core/missions/mission.h"
#include "core/missions/seat.h"
#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/people/locale_names.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

// The fields that name a record, in the order in which they are looked at.
const QString namingFields[] = {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("code"),
                                QStringLiteral("text")};

QString named(const Record& record, const QString& field)
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

// One without a title is called by who asked for it.
QString missionName(Pool& pool, const Mission& mission)
{
    if (const QString title = inLanguage(mission.titleEn, mission.titleRu); !title.isEmpty())
        return title;
    const QString beneficiary = nameOf(pool, Administration::kind(), mission.beneficiary);
    return beneficiary.isEmpty() ? Words::tr("A mission without a title")
                                 : Words::tr("A mission without a title: %1").arg(beneficiary);
}

// Its mission and its role.
QString seatName(Pool& pool, const Seat& seat)
{
    const Field& role = *Seat::kind().field(u"role");
    QStringList parts{nameOf(pool, Mission::kind(), seat.mission), valueWords(role, role.read(&seat))};
    parts.removeAll(QString());
    return parts.isEmpty() ? seat.id.text() : parts.join(QStringLiteral(" · "));
}

} // namespace

QString nameOf(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = id.isNull() ? std::nullopt : pool.record(kind, id).value_or(std::nullopt);
    return record && record->isAlive() ? nameOf(pool, *record) : QString();
}

QString nameOf(Pool& pool, const Record& record)
{
    if (record.kind == &Advisor::kind())
        return fullName(fromRecord<Advisor>(record), QLocale());
    if (record.kind == &Mission::kind())
        return missionName(pool, fromRecord<Mission>(record));
    if (record.kind == &Seat::kind())
        return seatName(pool, fromRecord<Seat>(record));
    for (const QString& field : namingFields)
        if (const QString name = named(record, field); !name.isEmpty())
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
    if (!record || !*record)
        return value.text();
    return (*record)->erased ? Words::tr("(erased)") : nameOf(pool, **record);
}

} // namespace advisorpool
