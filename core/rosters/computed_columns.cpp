#include "core/rosters/computed_columns.h"

#include "core/missions/commitment_sql.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/rosters/column_request.h"
#include "core/rosters/filter_truth.h"

namespace advisorpool {

namespace {

const QString living = QStringLiteral("NOT deleted AND NOT erased");
const QString theirs = QStringLiteral("advisor = \"advisor\".id AND NOT deleted AND NOT erased");

QString ofAdministration(const QString& what)
{
    return QStringLiteral("(SELECT %1 FROM administration WHERE id = \"advisor\".administration AND %2)")
        .arg(what, living);
}

// 1 for the lowest; NULL where there is none.
QString levelRank(const QString& level)
{
    return QStringLiteral("instr('a1 a2 b1 b2 c1 c2 native', %1)").arg(level);
}

QString levelWord(const QString& level)
{
    return QStringLiteral("CASE %1 WHEN 'native' THEN %1 ELSE upper(%1) END").arg(level);
}

QString languagesSql()
{
    const QString skill =
        QStringLiteral("language || CASE WHEN spoken IS NULL AND written IS NULL THEN '' ELSE ' ' || coalesce(%1, '?')"
                       " || coalesce('/' || %2, '') END")
            .arg(levelWord(QStringLiteral("spoken")), levelWord(QStringLiteral("written")));
    return QStringLiteral("(SELECT group_concat(skill, '; ') FROM (SELECT %1 AS skill FROM language_skill WHERE %2"
                          " ORDER BY %3 DESC, language))")
        .arg(skill, theirs, levelRank(QStringLiteral("spoken")));
}

QString expertiseSql()
{
    return QStringLiteral(
        "(SELECT group_concat(known, '; ') FROM (SELECT coalesce(j.code, j.name_en)"
        " || coalesce(' ' || e.depth, '') AS known FROM expertise e JOIN subject j ON j.id = e.subject"
        " WHERE e.advisor = \"advisor\".id AND NOT e.deleted AND NOT e.erased AND NOT j.deleted"
        " ORDER BY e.depth DESC, j.code))");
}

QString remarksSql()
{
    return QStringLiteral("(SELECT group_concat(text, char(10)) FROM (SELECT text FROM remark WHERE %1 ORDER BY text))")
        .arg(theirs);
}

// Binds today.
QString nextCommitmentSql()
{
    const QString missions =
        QStringLiteral(
            "SELECT starts, ends, 'mission' || coalesce(' ' || (SELECT country FROM administration WHERE id ="
            " (SELECT beneficiary FROM mission WHERE id = h.mission)), '') AS what FROM (%1) h")
            .arg(heldAssignmentsSql(QStringLiteral("\"advisor\".id")));
    const QString absences = QStringLiteral("SELECT starts, ends, 'absence' FROM unavailability WHERE ") + theirs;
    const QString workshops =
        QStringLiteral("SELECT starts, ends, 'workshop' || coalesce(' ' || (SELECT country FROM workshop WHERE id ="
                       " h.workshop), '') FROM (%1) h")
            .arg(workshopsSql(QStringLiteral("\"advisor\".id")));
    return QStringLiteral("(SELECT coalesce(starts, '..') || '/' || coalesce(ends, '..') || ' ' || what"
                          " FROM (%1 UNION ALL %2 UNION ALL %3) WHERE ends IS NULL OR ends >= ?"
                          " ORDER BY starts, ends, what LIMIT 1)")
        .arg(missions, absences, workshops);
}

Result<Column> skillColumn(const ColumnRequest& request, const char* label, const char* field)
{
    const auto code = LanguageSkill::kind().field(u"language")->parse(request.argument.toLower());
    if (!code || code->isNull())
        return request.unknown();
    const auto select = [&](const QString& what) {
        return QStringLiteral("(SELECT %1 FROM language_skill WHERE %2 AND language = ?)").arg(what, theirs);
    };
    const QString name = QString::fromLatin1(field);
    const Column column = request.column(label, select(name), {code->text()});
    return name == QLatin1String("facilitates") ? sorted(column, FieldType::YesNo, ColumnOrder::ByNumber)
                                                : ranked(column, FieldType::Choice, select(levelRank(name)));
}

Result<Column> depthColumn(const ColumnRequest& request)
{
    const auto subjects = recordsNamed(request.pool, Subject::kind(), {request.argument});
    if (!subjects)
        return request.unknown();
    return sorted(request.column(QT_TRANSLATE_NOOP("Column", "Expertise: %1"),
                                 QStringLiteral("(SELECT depth FROM expertise WHERE %1 AND subject = ?)").arg(theirs),
                                 {toSql(subjects->front())}),
                  FieldType::Number, ColumnOrder::ByNumber);
}

std::optional<Result<Column>> withArgument(const ColumnRequest& request, const QString& what)
{
    if (what == QLatin1String("language") || what == QLatin1String("spoken"))
        return skillColumn(request, QT_TRANSLATE_NOOP("Column", "Spoken: %1"), "spoken");
    if (what == QLatin1String("written"))
        return skillColumn(request, QT_TRANSLATE_NOOP("Column", "Written: %1"), "written");
    if (what == QLatin1String("facilitates"))
        return skillColumn(request, QT_TRANSLATE_NOOP("Column", "Can facilitate: %1"), "facilitates");
    if (what == QLatin1String("expertise"))
        return depthColumn(request);
    return accreditationColumn(request, what);
}

std::optional<Column> withoutArgument(const ColumnRequest& request)
{
    const QString& name = request.name;
    const auto byValue = [](Column column, FieldType type) {
        return sorted(std::move(column), type, ColumnOrder::ByValue);
    };
    if (name == QLatin1String("id"))
        return byValue(request.column(QT_TRANSLATE_NOOP("Column", "Id"), QStringLiteral("\"advisor\".id")),
                       FieldType::Record);
    if (name == QLatin1String("administration_name"))
        return request.column(QT_TRANSLATE_NOOP("Column", "Administration"),
                              ofAdministration(request.language == QLocale::Russian
                                                   ? QStringLiteral("coalesce(name_ru, name_en)")
                                                   : QStringLiteral("coalesce(name_en, name_ru)")));
    if (name == QLatin1String("administration_code"))
        return byValue(request.column(QT_TRANSLATE_NOOP("Column", "Administration's code"),
                                      ofAdministration(QStringLiteral("code"))),
                       FieldType::Text);
    if (name == QLatin1String("country"))
        return sorted(request.column(QT_TRANSLATE_NOOP("Column", "Country"), ofAdministration(name)),
                      FieldType::Country, ColumnOrder::ByCountry);
    if (name == QLatin1String("region"))
        return byValue(request.column(QT_TRANSLATE_NOOP("Column", "Region"), ofAdministration(name)),
                       FieldType::Choice);
    if (name == QLatin1String("languages"))
        return request.column(QT_TRANSLATE_NOOP("Column", "Languages"), languagesSql());
    if (name == QLatin1String("expertise"))
        return request.column(QT_TRANSLATE_NOOP("Column", "Expertise"), expertiseSql());
    if (name == QLatin1String("next_commitment"))
        return byValue(request.column(QT_TRANSLATE_NOOP("Column", "Next commitment"), nextCommitmentSql(),
                                      {request.pool.session().today().toString(Qt::ISODate)}),
                       FieldType::Text);
    if (name == QLatin1String("remarks"))
        return sorted(request.column(QT_TRANSLATE_NOOP("Column", "Remarks"), remarksSql()), FieldType::LongText,
                      ColumnOrder::Collated);
    return std::nullopt;
}

} // namespace

Result<Column> computedColumn(Pool& pool, const QString& name, QLocale::Language language)
{
    const ColumnRequest request{pool, name, name.section(u':', 1), language};
    if (request.argument.isEmpty()) {
        if (const auto column = withoutArgument(request))
            return *column;
    } else if (const auto column = withArgument(request, name.section(u':', 0, 0))) {
        return *column;
    }
    return request.unknown();
}

QStringList computedColumns()
{
    return QStringLiteral(
               "id administration_name administration_code country region languages expertise next_commitment"
               " remarks")
        .split(u' ');
}

} // namespace advisorpool
