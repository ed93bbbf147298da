#include "core/rosters/agree.h"
#include "core/rosters/cell_items.h"
#include "core/rosters/days.h"
#include "core/rosters/draft.h"

#include <QRegularExpression>

namespace advisorpool {

// What a row says of stages and subjects.

using What = ColumnMeaning::What;
using Why = Misfit::Why;

void DraftReader::readStage(Draft& draft, size_t column, const QString& cell) const
{
    static const QRegularExpression withMore(QStringLiteral(R"(^(.+\S)\s*\(([^()]+)\)$)"));
    if (const auto match = withMore.match(cell); match.hasMatch() && !m_words.step(cell)) { // "accredited (CMA)"
        const QString more = match.captured(2).trimmed();
        const bool isGroup = m_words.expertGroup(more).has_value();
        if (!isGroup)
            doubt(draft, column, more, Why::UnknownStage);
        return takeStage(draft, column, match.captured(1), isGroup ? more : meaning(column).of);
    }
    takeStage(draft, column, cell, meaning(column).of);
}

void DraftReader::takeStage(Draft& draft, size_t column, const QString& cell, const QString& of) const
{
    const QString subjectCode = of.section(u'.', 1);
    const auto group = expertGroupIn(draft, of.section(u'.', 0, 0));
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
    draft.stages.push_back({*group, *subject, *step, {}, column});
}

// In which a stage counts: as its column says, else as the row says, else the usual one.
std::optional<Id> DraftReader::expertGroupIn(Draft& draft, const QString& of) const
{
    const auto column = of.isEmpty() ? columnOf(What::ExpertGroup) : std::nullopt;
    const QString said = column ? cellOf(draft, *column) : QString();
    return m_words.expertGroup(!of.isEmpty() ? of : said.isEmpty() ? m_mapping.expertGroup : said);
}

bool DraftReader::hasStage(const Draft& draft) const
{
    const auto column = columnOf(What::Stage);
    return column && !cellOf(draft, *column).isEmpty();
}

// Of what the row says alone, whichever column names its stage.
void DraftReader::readStageOn(Draft& draft) const
{
    const auto column = columnOf(What::StageOn);
    const QString cell = column ? cellOf(draft, *column) : QString();
    if (cell.isEmpty() || saysNothing(cell))
        return;
    const auto day = readDayInCell(cell, dateOrder());
    if (!day || draft.stages.size() != 1)
        return doubt(draft, *column, cell, day ? Why::UnknownStage : Why::NoDay);
    draft.stages.front().onDate = *day;
}

// "valuation; IPR", "valuation 3; origin (2)": subjects, perhaps with a depth.
void DraftReader::readExpertise(Draft& draft, size_t column, const QString& cell) const
{
    for (const QString& item : itemsOf(cell)) {
        const auto known = subjectsIn(item);
        if (known.empty())
            doubt(draft, column, item, Why::UnknownSubject);
        for (Draft::Knowledge each : known) {
            each.column = column;
            takeSubject(draft, column, item, each);
        }
    }
}

// One, or several that and, a comma or a slash join; nothing where any of them is not known.
std::vector<Draft::Knowledge> DraftReader::subjectsIn(const QString& item) const
{
    static const QRegularExpression withDepth(QStringLiteral(R"(^(.*[^\s(:])\s*(?:\s|\(|:\s?)([1-3])\)?$)"));
    static const QRegularExpression joins(QStringLiteral(R"(\s*[,/&+]\s*|\s+(?:and|и)\s+)"));
    if (const auto subject = m_words.subject(item))
        return {{*subject, {}, 0}};
    if (const auto match = withDepth.match(item); match.hasMatch())
        if (const auto subject = m_words.subject(match.captured(1)))
            return {{*subject, match.captured(2).toInt(), 0}};
    std::vector<Draft::Knowledge> all;
    const QStringList parts = item.split(joins, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto known = parts.size() > 1 ? subjectsIn(part) : std::vector<Draft::Knowledge>();
        if (known.empty())
            return {};
        all.insert(all.end(), known.begin(), known.end());
    }
    return all;
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
