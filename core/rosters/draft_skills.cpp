#include "core/rosters/agree.h"
#include "core/rosters/cell_items.h"
#include "core/rosters/draft.h"

#include <QRegularExpression>

namespace advisorpool {

// What a row says of languages.

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

// "Russian (C1/B2)", "русский – C2", "ru C1/B2": the language's words, and what is said of it.
std::pair<QString, QString> languageAndLevels(const QString& item)
{
    static const QRegularExpression cut(
        QStringLiteral(R"(^\s*([^(:–—]+?)\s*(?:[(:–—]|\s-\s|-(?=\s*[A-Ca-cА-Са-с][12]))\s*(.*?)\s*$)"));
    if (const auto match = cut.match(item); match.hasMatch()) {
        QString levels = match.captured(2);
        if (levels.endsWith(u')') && !levels.contains(u'('))
            levels.chop(1);
        return {match.captured(1), levels.trimmed()};
    }
    static const QRegularExpression spaced(QStringLiteral(R"(^\s*(.+?)\s+(\S+)\s*$)"));
    if (const auto match = spaced.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {item.trimmed(), QString()};
}

bool saysUnknown(const QString& part)
{
    static const QStringList marks{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"), QStringLiteral("?")};
    return marks.contains(part.trimmed());
}

} // namespace

void DraftReader::readLanguages(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        SaidLanguage said = m_languages.of(item, [this](const QString& text) { return languageOf(text); });
        if (said.skill.language.isEmpty()) {
            doubt(draft, column, item, Why::UnknownLanguage);
            continue;
        }
        if (!said.hasLevels)
            doubt(draft, column, item, Why::NoLevel);
        if (meaning(column).of == QLatin1String("native") && !said.skill.spoken)
            said.skill.spoken = said.skill.written = Level::Native;
        readLevelBeside(draft, column, said.skill);
        said.skill.column = column;
        takeSkill(draft, column, item, said.skill);
    }
}

// "Language", and "Level" in the next column.
void DraftReader::readLevelBeside(Draft& draft, size_t column, Draft::Skill& skill) const
{
    const size_t beside = column + 1;
    if (beside >= m_mapping.columns.size() || meaning(beside).what != What::LevelBeside)
        return;
    const QString cell = cellOf(draft, beside);
    Draft::Skill level;
    if (cell.isEmpty() || saysNothing(cell))
        return;
    if (itemsOf(cellOf(draft, column)).size() > 1 || skill.spoken || !readLevels(level, cell))
        return doubt(draft, beside, cell, Why::NoLevel);
    skill.spoken = level.spoken;
    skill.written = level.written;
}

DraftReader::SaidLanguage DraftReader::languageOf(const QString& item) const
{
    auto [name, levels] = languageAndLevels(item);
    auto language = m_words.language(name);
    if (!language && (language = m_words.language(item))) // "Old Church Slavonic": all of it is the name
        levels.clear();
    if (!language)
        return {};
    SaidLanguage said{.skill = {.language = *language}};
    said.hasLevels = readLevels(said.skill, levels);
    return said;
}

// "C1 (spoken), B2 (written)", "Intermediate (B1)": words that say no more than the level itself does.
bool DraftReader::readLevelsInWords(Draft::Skill& skill, const QString& levels) const
{
    static const QRegularExpression level(QStringLiteral(R"((?<![\p{L}\d])[ABCАВС][12](?![\p{L}\d]))"));
    static const QRegularExpression written(QStringLiteral(R"((?:writ|письм))"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression idle(
        QStringLiteral(R"((?:upper|lower|pre)[- ]?|basic|beginner|elementary|intermediate|advanced|fluent|proficien\w+)"
                       R"(|level|базов\w+|начальн\w+|средн\w+|продвинут\w+|свободн\w+|уровень|spoken|speaking|oral)"
                       R"(|written|writing|устно|устный|письменно|письменный|[\s(),;:/–—-])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QRegularExpressionMatch> found;
    for (auto all = level.globalMatch(levels); all.hasNext();)
        found.push_back(all.next());
    if (found.empty() || found.size() > 2 || levels.size() <= 5) // "C1/B2"
        return false;
    if (!QString(levels).remove(level).remove(idle).isEmpty())
        return false;
    if (found.size() == 1) {
        (written.match(levels).hasMatch() ? skill.written : skill.spoken) = m_words.level(found.front().captured());
        return true;
    }
    // Which is which is said behind each, or before each.
    const QString beforeSecond = levels.first(found[1].capturedStart());
    const bool saysSo = written.match(levels).hasMatch();
    const bool writtenFirst =
        written.match(beforeSecond).hasMatch() &&
        (found[0].capturedStart() == 0 || written.match(levels.first(found[0].capturedStart())).hasMatch());
    skill.spoken = m_words.level(found[writtenFirst ? 1 : 0].captured());
    skill.written = m_words.level(found[writtenFirst ? 0 : 1].captured());
    return saysSo;
}

// "C1/B2": spoken and written. One level alone is what the person speaks; only a mother tongue is known in writing,
// too.
bool DraftReader::readLevels(Draft::Skill& skill, const QString& levels) const
{
    if (readLevelsInWords(skill, levels))
        return true;
    const QStringList parts = levels.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return true;
    if (parts.size() > 2)
        return false;
    skill.spoken = m_words.level(parts.first());
    if (parts.size() == 2)
        skill.written = m_words.level(parts.last());
    else if (skill.spoken == Level::Native)
        skill.written = skill.spoken;
    return (skill.spoken || saysUnknown(parts.first())) &&
           (parts.size() < 2 || skill.written || saysUnknown(parts.last()));
}

// One language's column: a level, two, or yes.
void DraftReader::readLanguage(Draft& draft, size_t column, const QString& cell) const
{
    const ColumnMeaning& what = meaning(column);
    Draft::Skill skill{m_words.language(what.of).value_or(what.of), {}, {}, {}, column};
    const auto yes = m_words.yesNo(cell);
    if (what.what == What::Facilitates) {
        skill.facilitates = yes;
        if (!yes)
            return doubt(draft, column, cell, Why::NoValue);
    } else if (what.what == What::Written) {
        skill.written = m_words.level(cell);
        if (!skill.written && !saysUnknown(cell))
            return doubt(draft, column, cell, Why::NoLevel);
    } else if (!yes && !readLevels(skill, cell)) {
        doubt(draft, column, cell, Why::NoLevel);
    }
    if (yes != false || what.what == What::Facilitates)
        takeSkill(draft, column, cell, skill);
}

void DraftReader::takeSkill(Draft& draft, size_t column, const QString& said, const Draft::Skill& skill) const
{
    const auto before = std::find_if(draft.skills.begin(), draft.skills.end(),
                                     [&](const Draft::Skill& other) { return other.language == skill.language; });
    if (before == draft.skills.end())
        return draft.skills.push_back(skill);
    const bool spoken = agree(before->spoken, skill.spoken);
    const bool written = agree(before->written, skill.written);
    if (!agree(before->facilitates, skill.facilitates) || !spoken || !written)
        doubt(draft, column, said, Why::Twice);
}

} // namespace advisorpool
