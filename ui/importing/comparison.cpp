#include "ui/importing/comparison.h"

#include "core/people/administration.h"
#include "core/people/language_skill.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/saving.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

QString officeOf(Pool& pool, const Advisor& advisor, What what)
{
    const auto office = pool.find<Administration>(advisor.administration);
    if (!office || !*office)
        return {};
    return what == What::Country ? administrationCountry(**office) : administrationName(**office);
}

QString languagesOf(Pool& pool, const Id& advisor)
{
    QStringList all;
    if (const auto skills = recordsOf<LanguageSkill>(pool, advisor))
        for (const LanguageSkill& skill : *skills) {
            const Record record = toRecord(skill);
            QStringList levels;
            for (const QStringView name : {QStringView(u"spoken"), QStringView(u"written")})
                if (!record[name].isNull())
                    levels << valueWords(*LanguageSkill::kind().field(name), record[name]);
            const QString language = valueWords(*LanguageSkill::kind().field(u"language"), record[u"language"]);
            all << (levels.isEmpty() ? language : language + QStringLiteral(" (%1)").arg(levels.join(u'/')));
        }
    return all.join(QStringLiteral("; "));
}

// What the pool holds of what a column says; nothing where it can't be set beside it.
std::optional<QString> inPool(Pool& pool, const Record& record, const ColumnMeaning& meaning)
{
    switch (meaning.what) {
    case What::Field:
        return valueWords(pool, *meaning.field, record[*meaning.field]);
    case What::FullName:
        return nameOf(pool, record);
    case What::Country:
    case What::Administration:
        return officeOf(pool, fromRecord<Advisor>(record), meaning.what);
    case What::Languages:
        return languagesOf(pool, record.id);
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<ComparedLine> compare(Pool& pool, const Mapping& mapping, const RowPlan& here, const RowPerson& other,
                                  const RowPlan* there)
{
    std::vector<ComparedLine> lines;
    const auto record =
        other.advisor.isNull() ? Result<std::optional<Record>>() : pool.record(Advisor::kind(), other.advisor);
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        const ColumnMeaning& meaning = mapping.columns[column].meaning;
        const auto place = static_cast<qsizetype>(column);
        const QString said = here.cells.value(place).simplified();
        std::optional<QString> known;
        if (there)
            known = there->cells.value(place).simplified();
        else if (record && *record)
            known = inPool(pool, **record, meaning);
        if (meaning.what != What::Nothing && known && (!said.isEmpty() || !known->isEmpty()))
            lines.push_back({meaningWords(meaning), said, *known});
    }
    return lines;
}

} // namespace advisorpool
