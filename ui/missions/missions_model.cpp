#include "ui/missions/missions_model.h"

#include "core/people/administration.h"
#include "core/words/names.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/days.h"
#include "ui/forms/mission_words.h"
#include "ui/missions/mission_team.h"

#include <algorithm>

namespace advisorpool {

namespace {

bool isDone(MissionStatus status)
{
    return status >= MissionStatus::Completed;
}

bool hasOverdue(const MissionTeam& team, QDate today)
{
    return std::any_of(team.places.begin(), team.places.end(),
                       [&](const Place& place) { return place.member && place.member->isOverdue(today); });
}

// What most needs somebody's attention among the seats.
std::optional<Chip> releaseChip(const MissionTeam& team, QDate today)
{
    std::optional<Chip> chip;
    for (const Place& place : team.places) {
        if (!place.member)
            continue;
        const SeatHolder& member = *place.member;
        if (member.isOverdue(today))
            return assignmentChip(member.status, true);
        if (member.status == AssignmentStatus::ReleaseRequested)
            chip = assignmentChip(member.status, false);
        else if (!chip && member.status == AssignmentStatus::Proposed)
            chip = assignmentChip(member.status, false);
    }
    return chip;
}

} // namespace

MissionsModel::MissionsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

QDate MissionsModel::today() const
{
    return m_pool.session().today();
}

bool MissionsModel::isShown(const Mission& mission) const
{
    const bool isTemplate = mission.isTemplate.value_or(false);
    if (isTemplate || m_which == Which::Templates)
        return isTemplate && m_which == Which::Templates;
    const bool done = mission.status && isDone(*mission.status);
    if (m_which != Which::All && done != (m_which == Which::Done))
        return false;
    if (!isOf(mission))
        return false;
    if (m_which != Which::Overdue)
        return true;
    const auto team = readTeam(m_pool, mission.id);
    return team && hasOverdue(*team, today());
}

bool MissionsModel::isOf(const Mission& mission) const
{
    const QDate last = mission.ends.isValid() ? mission.ends : mission.starts;
    const auto touches = [&](int year) {
        return mission.starts.isValid() && mission.starts.year() <= year && last.year() >= year;
    };
    switch (m_period) {
    case Period::Coming:
        return !last.isValid() || last >= today();
    case Period::ThisYear:
        return touches(today().year());
    case Period::LastYear:
        return touches(today().year() - 1);
    case Period::Always:
        break;
    }
    return true;
}

void MissionsModel::load()
{
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    m_total = 0;
    m_firstCurrent = 0;
    struct Ordered
    {
        bool isUndated;
        QDate starts;
        Id id;
        bool isOver;
    };
    std::vector<Ordered> order;
    (void)m_pool.tables().readAll(Mission::kind(), [&](const Record& record) {
        if (!record.isAlive())
            return true;
        const auto mission = fromRecord<Mission>(record);
        m_total += mission.isTemplate.value_or(false) ? 0 : 1;
        if (isShown(mission))
            order.push_back(
                {!mission.starts.isValid(), mission.starts, mission.id,
                 mission.status >= MissionStatus::Completed || (mission.ends.isValid() && mission.ends < today())});
        return true;
    });
    std::sort(order.begin(), order.end(), [](const Ordered& a, const Ordered& b) {
        return std::tie(a.isUndated, a.starts, a.id) < std::tie(b.isUndated, b.starts, b.id);
    });
    const auto current = std::find_if(order.begin(), order.end(), [](const Ordered& place) { return !place.isOver; });
    if (current != order.end())
        m_firstCurrent = static_cast<int>(current - order.begin());
    for (const Ordered& place : order)
        m_ids.push_back(place.id);
    endResetModel();
}

void MissionsModel::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    beginResetModel();
    m_narrow = narrow;
    m_rows.clear();
    endResetModel();
}

void MissionsModel::show(Which which, Period period)
{
    m_which = which;
    m_period = period;
    load();
}

int MissionsModel::rowOf(const Id& id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int MissionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int MissionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const MissionsModel::Row& MissionsModel::row(int number) const
{
    const Id& id = m_ids[static_cast<size_t>(number)];
    auto found = m_rows.find(id);
    if (found == m_rows.end())
        found = m_rows.emplace(id, read(id)).first;
    return found->second;
}

MissionsModel::Row MissionsModel::read(const Id& id) const
{
    Row made;
    const auto team = readTeam(m_pool, id);
    if (!team)
        return made; // gone meanwhile
    const Mission& mission = team->mission;
    const auto beneficiary = m_pool.find<Administration>(mission.beneficiary);
    const QString where = beneficiary && *beneficiary
                              ? administrationWords(**beneficiary).section(QStringLiteral(" · "), 0, 1)
                              : QString();
    made.cells[Title].lines = {nameOf(m_pool, toRecord(mission)), {}, {}, where};
    const QString days = dayRangeWords(mission.starts, mission.ends.isValid() ? mission.ends : mission.starts, today(),
                                       m_narrow ? MonthNames::Short : MonthNames::Usual);
    made.cells[Dates].lines = {{}, days.isEmpty() ? tr("no dates yet") : days, {}, programmeWords(mission)};
    if (mission.status)
        made.cells[Status].chip = missionStatusChip(*mission.status);
    if (!team->places.empty())
        made.cells[Seats].lines.plain =
            tr("%1 of %2", "seats").arg(team->filled()).arg(static_cast<int>(team->places.size()));
    if (!mission.status || !isDone(*mission.status))
        made.cells[Seats].chip = releaseChip(*team, today());
    if (m_narrow) { // one column of both: the seats, and what most needs to be known
        made.cells[Status].lines = made.cells[Seats].lines;
        if (const auto& chip = made.cells[Seats].chip; chip && chip->kind == Chip::Kind::Problem)
            made.cells[Status].chip = chip;
    }
    return made;
}

int MissionsModel::columnOf(const ConflictPlace& place) const
{
    const int seats = m_narrow ? Status : Seats;
    const QString& field = place.field->name;
    if (place.kind != &Mission::kind())
        return seats;
    if (field == u"starts" || field == u"ends" || field == u"programme")
        return Dates;
    return field == u"status" ? Status : Title;
}

QVariant MissionsModel::data(const QModelIndex& index, int role) const
{
    const Cell& cell = row(index.row()).cells[static_cast<size_t>(index.column())];
    if (role == LinesDelegate::Lines)
        return QVariant::fromValue(cell.lines);
    if (role == ChipRole)
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    QStringList parts{cell.lines.strong + cell.lines.plain, cell.lines.second, cell.chip ? cell.chip->text : QString()};
    parts.removeAll(QString());
    return cellWords(m_pool, role, parts.join(QStringLiteral(", ")),
                     ConflictMarks::of(m_pool).about(at(index.row()), [&](const ConflictPlace& place) {
                         return columnOf(place) == index.column();
                     }));
}

QVariant MissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Mission");
    case Dates:
        return tr("Dates");
    case Status:
        return m_narrow ? tr("Status and seats") : tr("Status");
    default:
        return tr("Seats");
    }
}

} // namespace advisorpool
