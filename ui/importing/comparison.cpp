#include "ui/importing/comparison.h"

#include "core/people/administration.h"
#include "core/people/language_skill.h"
#include "core/rosters/draft.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/saving.h"

namespace advisorpool {

namespace {

using What = ColumnMeaning::What;

QString levelWords(const LanguageSkill& skill)
{
    const Record record = toRecord(skill);
    QStringList levels;
    for (const QStringView name : {QStringView(u"spoken"), QStringView(u"written")})
        if (!record[name].isNull())
            levels << valueWords(*LanguageSkill::kind().field(name), record[name]);
    levels.removeDuplicates();
    const QString language = valueWords(*LanguageSkill::kind().field(u"language"), record[u"language"]);
    return levels.isEmpty() ? language : language + QStringLiteral(" (%1)").arg(levels.join(u'/'));
}

// One person in words: what the pool holds, or what a row was read as.
struct Known
{
    Advisor advisor;
    std::vector<LanguageSkill> skills;

    QString words(Pool& pool, const ColumnMeaning& meaning) const
    {
        switch (meaning.what) {
        case What::Field:
            return valueWords(pool, *meaning.field, meaning.field->read(&advisor));
        case What::FullName:
            return nameOf(pool, toRecord(advisor));
        case What::Country:
        case What::Administration:
            return office(pool, meaning.what);
        case What::Languages:
            return languages();
        default:
            return {};
        }
    }

private:
    QString office(Pool& pool, What what) const
    {
        const auto found = pool.find<Administration>(advisor.administration);
        if (!found || !*found)
            return {};
        return what == What::Country ? administrationCountry(**found) : administrationName(**found);
    }

    QString languages() const
    {
        QStringList all;
        for (const LanguageSkill& skill : skills)
            all << levelWords(skill);
        all.sort();
        return all.join(QStringLiteral("; "));
    }
};

std::optional<Known> readAs(const Vocabulary& words, const Mapping& mapping, const RowPlan& row)
{
    auto draft = DraftReader(words, mapping).read(row.line, row.cells);
    if (!draft)
        return std::nullopt;
    Known known{draft->person, {}};
    for (const Draft::Skill& skill : draft->skills)
        known.skills.push_back({.language = skill.language, .spoken = skill.spoken, .written = skill.written});
    return known;
}

std::optional<Known> inPool(Pool& pool, const Id& id)
{
    const auto advisor = pool.find<Advisor>(id);
    if (!advisor || !*advisor)
        return std::nullopt;
    return Known{**advisor, recordsOf<LanguageSkill>(pool, id).value_or(std::vector<LanguageSkill>())};
}

} // namespace

std::vector<ComparedLine> compare(Pool& pool, const Vocabulary& words, const Mapping& mapping, const RowPlan& here,
                                  const RowPerson& other, const RowPlan* there)
{
    const auto one = readAs(words, mapping, here);
    const auto two = there ? readAs(words, mapping, *there) : inPool(pool, other.advisor);
    std::vector<ComparedLine> lines;
    if (!one || !two)
        return lines;
    for (const Mapping::Column& column : mapping.columns) {
        const ComparedLine line{meaningWords(column.meaning), one->words(pool, column.meaning),
                                two->words(pool, column.meaning)};
        if (!line.here.isEmpty() || !line.there.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

} // namespace advisorpool
