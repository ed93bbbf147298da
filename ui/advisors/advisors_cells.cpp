// What the cells of the list of advisors say, and what is in conflict in them.
#include "ui/advisors/advisors_model.h"

#include "core/accreditation/accreditation_step.h"
#include "core/accreditation/expert_group.h"
#include "core/people/advisor.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/people/remark.h"
#include "ui/forms/conflict_marks.h"

namespace advisorpool {

namespace {

QString spoken(const TwoLines& lines)
{
    QStringList parts{lines.strong, lines.plain, lines.quiet, lines.second};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QVariant AdvisorsModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != InConflict)
        return {};
    return cellWords(m_pool, role, textAt(index.row(), index.column()), conflictsAt(index.row(), index.column()));
}

QString AdvisorsModel::textAt(int number, int column) const
{
    const AdvisorRow& shown = row(number);
    switch (column) {
    case Name:
        return spoken(shown.name);
    case Place:
        return spoken(shown.place);
    case Languages: {
        QStringList levels;
        for (const LevelMark& level : shown.levels)
            levels << level.language + u' ' + level.word;
        return levels.join(QStringLiteral(", "));
    }
    case Stage:
        return shown.stage ? shown.stage->text : QString();
    case Next:
        return spoken(shown.next);
    default:
        return plainText(shown, column);
    }
}

int AdvisorsModel::columnOf(const ConflictPlace& place) const
{
    const QString& field = place.field->name;
    if (place.kind == &Advisor::kind())
        return findColumn(field == u"administration" ? QStringLiteral("administration_name") : field);
    if (place.kind == &LanguageSkill::kind())
        return Languages;
    if (place.kind == &Expertise::kind() || place.kind == &Remark::kind())
        return findColumn(place.kind == &Remark::kind() ? QStringLiteral("remarks") : QStringLiteral("expertise"));
    if (place.kind != &AccreditationStep::kind())
        return -1;
    const auto step = m_pool.find<AccreditationStep>(place.record());
    const auto group =
        step && *step ? m_pool.find<ExpertGroup>((*step)->expertGroup) : Result<std::optional<ExpertGroup>>();
    return group && *group && (*group)->code == m_words.group ? Stage : -1;
}

std::vector<ConflictPlace> AdvisorsModel::conflictsAt(int row, int column) const
{
    return ConflictMarks::of(m_pool).about(
        idAt(row), [&](const ConflictPlace& place) { return column == Name || columnOf(place) == column; });
}

} // namespace advisorpool
