#include "core/rosters/draft.h"

#include <QRegularExpression>

namespace advisorpool {

// What a row says of languages, stages and subjects.

namespace {

using What = ColumnMeaning::What;
using Why = Misfit::Why;

// Items of a list in one cell: by semicolon or line break where there is one, else by comma.
QStringList itemsOf(const QString& cell)
{
    const auto isStrong = [](QChar c) { return c == u';' || c == u'\r' || c == u'\n'; };
    const bool hasStrong = std::any_of(cell.begin(), cell.end(), isStrong);
    const auto ends = [&](QChar c) { return hasStrong ? isStrong(c) : c == u','; };
    QStringList items;
    const auto* last = cell.end();
    for (const auto* from = cell.begin(); from != last;) {
        const auto* to = std::find_if(from, last, ends);
        if (const QStringView item = QStringView(from, to).trimmed(); !item.isEmpty())
            items << item.toString();
        from = to == last ? last : to + 1;
    }
    return items;
}

// "Russian (C1/B2)", "русский – C2", "ru C1/B2": the language's words, and what is said of it.
std::pair<QString, QString> languageAndLevels(const QString& item)
{
    static const QRegularExpression cut(
        QStringLiteral(R"(^\s*([^(:–—]+?)\s*(?:[(:–—]|\s-\s|-(?=\s*[A-Ca-cА-Са-с][12]))\s*([^)]*?)\)?\s*$)"));
    if (const auto match = cut.match(item); match.hasMatch())
        return {match.captured(1), match.captured(2)};
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

// Takes what is new; false where it contradicts what is held.
template <class T> bool agree(std::optional<T>& held, const std::optional<T>& said)
{
    if (held && said && *held != *said)
        return false;
    if (said)
        held = said;
    return true;
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
        said.skill.column = column;
        takeSkill(draft, column, item, said.skill);
    }
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

// "C1/B2": spoken and written. One level alone is what the person speaks; only a mother tongue is known in writing,
// too.
bool DraftReader::readLevels(Draft::Skill& skill, const QString& levels) const
{
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

void DraftReader::readStage(Draft& draft, size_t column, const QString& cell) const
{
    const QString& of = meaning(column).of;
    const QString subjectCode = of.section(u'.', 1);
    const auto group = m_words.expertGroup(of.isEmpty() ? m_mapping.expertGroup : of.section(u'.', 0, 0));
    const auto subject = subjectCode.isEmpty() ? Id() : m_words.subject(subjectCode);
    const auto step = m_steps.of(cell, [this](const QString& text) { return m_words.step(text); });
    if (!step || !group || !subject)
        return doubt(draft, column, cell, Why::UnknownStage);
    for (const Draft::Stage& before : draft.stages)
        if (before.expertGroup == *group && before.subject == *subject) {
            if (before.step != *step)
                doubt(draft, column, cell, Why::Twice);
            return;
        }
    draft.stages.push_back({*group, *subject, *step, column});
}

// "valuation; IPR", "valuation 3; origin": subjects, perhaps with a depth.
void DraftReader::readExpertise(Draft& draft, size_t column, const QString& cell) const
{
    static const QRegularExpression withDepth(QStringLiteral(R"(^(.*\S)\s+([1-3])$)"));
    for (const QString& item : itemsOf(cell)) {
        const auto match = withDepth.match(item);
        if (const auto subject = m_words.subject(item))
            takeSubject(draft, column, item, {*subject, {}, column});
        else if (const auto deep = match.hasMatch() ? m_words.subject(match.captured(1)) : std::nullopt)
            takeSubject(draft, column, item, {*deep, match.captured(2).toInt(), column});
        else
            doubt(draft, column, item, Why::UnknownSubject);
    }
}

// One subject's column: a depth, or yes.
void DraftReader::readDepth(Draft& draft, size_t column, const QString& cell) const
{
    const auto subject = m_words.subject(meaning(column).of);
    if (!subject)
        return doubt(draft, column, cell, Why::UnknownSubject);
    const int depth = cell.toInt();
    if (depth >= 1 && depth <= 3)
        return takeSubject(draft, column, cell, {*subject, depth, column});
    const auto yes = m_words.yesNo(cell);
    if (!yes)
        return doubt(draft, column, cell, Why::NoValue);
    if (*yes)
        takeSubject(draft, column, cell, {*subject, {}, column});
}

void DraftReader::takeSubject(Draft& draft, size_t column, const QString& said, const Draft::Knowledge& knowledge) const
{
    for (Draft::Knowledge& before : draft.subjects)
        if (before.subject == knowledge.subject) {
            if (!agree(before.depth, knowledge.depth))
                doubt(draft, column, said, Why::Twice);
            return;
        }
    draft.subjects.push_back(knowledge);
}

} // namespace advisorpool
