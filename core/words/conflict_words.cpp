#include "core/words/conflict_words.h"

#include "core/people/administration.h"
#include "core/people/locale_names.h"
#include "core/words/names.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace advisorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(advisorpool::Conflicts)
};

std::optional<Record> recordAt(Pool& pool, const Kind& kind, const Id& id)
{
    auto record = pool.record(kind, id);
    return record ? std::move(*record) : std::nullopt;
}

// Of two administrations the country tells more than the name.
QString wordsOf(Pool& pool, const Field& field, const Value& value)
{
    const QString words = valueWords(pool, field, value);
    const Id id = Id::fromText(value.text()).value_or(Id());
    const bool isAdministration = field.type == FieldType::Reference && field.target == Administration::kind().name;
    const auto found = isAdministration ? pool.find<Administration>(id).value_or(std::nullopt) : std::nullopt;
    return found && !found->country.isEmpty() ? countryName(found->country, QLocale()) + QStringLiteral(" · ") + words
                                              : words;
}

QString shortName(Pool& pool, const Kind& kind, const Id& id)
{
    const auto record = recordAt(pool, kind, id);
    return record ? nameOf(pool, *record).section(QStringLiteral(" · "), 0, 0) : id.text();
}

// What tells one record of its owner from the others: the language of a skill, the subject of an expertise.
QString ownWords(Pool& pool, const Record& record)
{
    QStringList parts;
    for (const auto& field : record.kind->fields)
        if (!field->owner && (field->key || field->required) && !record[*field].isNull())
            parts << valueWords(pool, *field, record[*field]).section(QStringLiteral(" · "), 0, 0);
    return parts.isEmpty() ? labelOf(*record.kind) : parts.join(QStringLiteral(", "));
}

} // namespace

RecordPlace rootOf(Pool& pool, const Kind& kind, const Id& record)
{
    const Field* owner = kind.ownerField();
    const auto found = owner ? recordAt(pool, kind, record) : std::nullopt;
    const Kind* above = owner ? pool.kinds().find(owner->target) : nullptr;
    const auto id = found ? Id::fromText((*found)[*owner].text()) : std::nullopt;
    return above && id ? rootOf(pool, *above, *id) : RecordPlace{&kind, record};
}

QString sideWords(Pool& pool, const OpenConflict& conflict, const Value& value)
{
    if (conflict.conflict.field == &Kind::deleted())
        return value.yes() ? Words::tr("delete") : Words::tr("keep");
    const QString words = wordsOf(pool, *conflict.conflict.field, value);
    return words.isEmpty() ? Words::tr("nothing") : words;
}

// With the owners between: whose day of a workshop, which seat's language.
PlaceWords placeWords(Pool& pool, const Kind& kind, const Id& record)
{
    const RecordPlace root = rootOf(pool, kind, record);
    QStringList between;
    const Kind* each = &kind;
    for (Id id = record; each && id != root.id;) {
        const auto owned = recordAt(pool, *each, id);
        if (!owned)
            break;
        between.prepend(ownWords(pool, *owned));
        const Field& owner = *each->ownerField();
        id = Id::fromText((*owned)[owner].text()).value_or(Id());
        each = pool.kinds().find(owner.target);
    }
    return {shortName(pool, *root.kind, root.id), between.join(QStringLiteral(", "))};
}

ConflictWords conflictWords(Pool& pool, const OpenConflict& conflict)
{
    ConflictWords words;
    const PlaceWords place = placeWords(pool, *conflict.kind, conflict.record);
    words.subject = place.subject;
    const bool isDeletion = conflict.conflict.field == &Kind::deleted();
    words.field = isDeletion ? Words::tr("deleted on one copy, changed on another") : labelOf(*conflict.conflict.field);
    if (!place.record.isEmpty())
        words.field = place.record + QStringLiteral(", ") + words.field.left(1).toLower() + words.field.mid(1);
    words.field = words.field.left(1).toUpper() + words.field.mid(1);
    for (const Side& side : conflict.conflict.sides)
        words.values << sideWords(pool, conflict, side.value);
    QString choice = words.values.value(0);
    for (qsizetype i = 1; i < words.values.size(); ++i)
        choice = Words::tr("%1 or %2").arg(choice, words.values[i]);
    words.choice = choice;
    return words;
}

QString conflictLine(Pool& pool, const OpenConflict& conflict)
{
    const ConflictWords words = conflictWords(pool, conflict);
    return QStringLiteral("%1 – %2: %3").arg(words.subject, words.field, words.choice);
}

} // namespace advisorpool
