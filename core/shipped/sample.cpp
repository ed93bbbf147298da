#include "core/shipped/sample.h"

#include "core/accreditation/expert_group.h"
#include "core/shipped/kinds.h"
#include "core/shipped/rows.h"

#include <QFile>

namespace advisorpool {

namespace {

// The story's edits, one for each kind, in the order in which they could have happened.
struct Chapter
{
    const char* kind;
    const char* author;
    const char* copy;
    QDateTime at;
    const char* file = nullptr; // where it is not called after its kind
};

QDateTime moment(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

std::vector<Chapter> chapters()
{
    return {
        {"advisor", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 9, 5)},
        {"language_skill", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 9, 20)},
        {"expertise", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 9, 40)},
        {"remark", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 10, 10)},
        {"unavailability", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 11, 0)},
        {"workshop", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 11, 30)},
        {"participation", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 14, 13, 0)},
        {"screening", "Ilse Maes", "Brussels-1", moment(2011, 2, 14, 13, 10)},
        {"attendance", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 18, 12, 15)},
        {"criterion", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 14, 13, 30)},
        {"mark", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 18, 15, 40)},
        {"mission", "Ilse Maes", "Brussels-1", moment(2011, 2, 21, 9, 10)},
        {"seat", "Ilse Maes", "Brussels-1", moment(2011, 2, 21, 9, 30)},
        {"seat_language", "Ilse Maes", "Brussels-1", moment(2011, 2, 21, 9, 35)},
        {"assignment", "Ilse Maes", "Brussels-1", moment(2011, 2, 22, 10, 0)},
        {"release", "Ilse Maes", "Brussels-1", moment(2011, 2, 22, 10, 30)},
        {"evaluation", "Ilse Maes", "Brussels-1", moment(2011, 2, 22, 11, 0)},
        {"accreditation_step", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 22, 17, 55)},
        {"feedback_question", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 18, 9, 0)},
        {"feedback_sheet", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 18, 16, 45)},
        {"material", "Ilse Maes", "Brussels-1", moment(2011, 2, 22, 18, 10)},
        {"post", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 22, 18, 20), "post_opening"},
        {"post", "Pavel Orlov", "Seminar-3", moment(2011, 2, 23, 8, 40), "post_answer"},
        {"post", "Aigul Lewitina", "Seminar-2", moment(2011, 2, 23, 9, 15), "post_thanks"},
    };
}

Id sampleId(const Kind& kind, const QString& key)
{
    return kind.idOfCode(QStringLiteral("sample/") + key);
}

Id editId(const QDateTime& at, int number)
{
    return *Id::fromText(QStringLiteral("%1-7000-8000-%2")
                             .arg(Id::random(at.toMSecsSinceEpoch()).text().left(13))
                             .arg(0x5a0000 + number, 12, 16, QLatin1Char('0')));
}

// Reference records go by their code, the story's own by their key; those with derived keys by what these derive from.
Result<void> addChapter(Pool& pool, const Chapter& chapter, int number, std::map<QString, Id>& derivedIds)
{
    const Kind* kind = pool.kinds().find(QString::fromLatin1(chapter.kind));
    const QString file =
        QStringLiteral(":/sample/%1.csv").arg(chapter.file ? QString::fromLatin1(chapter.file) : kind->name);
    if (!QFile::exists(file))
        return {};
    const Id id = editId(chapter.at, number);
    Edit edit(pool, Label::Sample,
              {id, QString::fromLatin1(chapter.author), QString::fromLatin1(chapter.copy), chapter.at});
    const auto keyed = [&](const Kind& target, const QString& key) {
        if (target.keyRule == KeyRule::Code)
            return target.idOfCode(key);
        return target.keyRule == KeyRule::Derived ? derivedIds[target.name + u'/' + key] : sampleId(target, key);
    };
    auto done = addRows(edit, *kind, file, keyed, keyed,
                        [&](const QString& key, const Id& made) { derivedIds[kind->name + u'/' + key] = made; });
    return done.and_then([&] { return edit.commit(); }).map([](const Id&) {});
}

// The story's office lets trainers' accreditations lapse, and takes diagnostic facilitators and modernization advisors
// over into the Mercator Programme.
Result<void> configureGroups(Pool& pool, int number)
{
    const QDateTime at = moment(2011, 2, 23, 9, 0);
    Edit edit(pool, Label::Sample,
              {editId(at, number), QStringLiteral("Ilse Maes"), QStringLiteral("Brussels-1"), at});
    const Kind& kind = ExpertGroup::kind();
    return edit
        .set(kind, kind.idOfCode(QStringLiteral("ET")), {{kind.field(u"validity_months"), Value(qint64{30})}})
        .and_then([&] {
            return edit.set(kind, kind.idOfCode(QStringLiteral("MPA")),
                            {{kind.field(u"converts_from"), Value(QStringLiteral("DF CMA"))}});
        })
        .and_then([&] { return edit.commit(); })
        .map([](const Id&) {});
}

} // namespace

Result<void> shipSample(Pool& pool)
{
    std::map<QString, Id> derivedIds;
    int number = 0;
    for (const Chapter& chapter : chapters())
        if (auto done = addChapter(pool, chapter, ++number, derivedIds); !done)
            return done;
    return configureGroups(pool, ++number);
}

} // namespace advisorpool
