#include "ui/importing/cell_levels.h"

#include "core/words/words.h"

namespace advisorpool {

namespace {

QString wordOf(Level level)
{
    const Value code = Value(QString::fromLatin1(choiceNames(Level{})[static_cast<size_t>(level)]));
    return valueWords(*LanguageSkill::kind().field(u"spoken"), code);
}

LevelMark markOf(const Draft::Skill& skill)
{
    LevelMark mark;
    mark.language = skill.language.toUpper();
    const auto shown = skill.spoken ? skill.spoken : skill.written;
    if (!shown) {
        mark.word = QStringLiteral("?");
        return mark;
    }
    mark.filled = std::min(static_cast<int>(*shown) + 1, 6);
    mark.word = wordOf(*shown);
    if (skill.written && skill.written != shown)
        mark.word += u'/' + wordOf(*skill.written);
    return mark;
}

} // namespace

QList<LevelMark> levelsIn(const Vocabulary& words, const Mapping& mapping, const RowPlan& row, qsizetype column)
{
    using What = ColumnMeaning::What;
    const auto place = static_cast<size_t>(column);
    const What what = place < mapping.columns.size() ? mapping.columns[place].meaning.what : What::Nothing;
    if (what != What::Languages && what != What::Spoken && what != What::Written)
        return {};
    const auto draft = DraftReader(words, mapping).read(row.line, row.cells);
    QList<LevelMark> marks;
    if (draft)
        for (const Draft::Skill& skill : draft->skills)
            if (skill.column == place)
                marks << markOf(skill);
    return marks;
}

} // namespace advisorpool
