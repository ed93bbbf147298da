#include "core/shipped/usual_missions.h"

#include "core/accreditation/expert_group.h"
#include "core/people/expertise.h"
#include "core/rosters/csv_reader.h"

#include <QFile>

namespace advisorpool {

namespace {

// The rows of a CSV file in the program's resources, each cell by its heading.
std::vector<QHash<QString, QString>> rowsOf(const QString& resource)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "rowsOf", qPrintable(resource));
    const auto table = readCsvTable(file.readAll(), ',');
    Q_ASSERT_X(table, "rowsOf", qPrintable(resource));
    std::vector<QHash<QString, QString>> rows;
    const QStringList headings = table->rows.front().cells;
    for (size_t i = 1; i < table->rows.size(); ++i) {
        QHash<QString, QString>& row = rows.emplace_back();
        for (qsizetype column = 0; column < headings.size(); ++column)
            row.insert(headings[column], table->rows[i].cells.value(column));
    }
    return rows;
}

template <class T> T member(const QHash<QString, QString>& row, const Kind& kind, const QString& name)
{
    return Member<T>::fromValue(kind.field(name)->parse(row.value(name)).value_or(Value()));
}

Id byCode(const Kind& kind, const QString& code)
{
    return code.isEmpty() ? Id() : kind.idOfCode(code);
}

SeatPlan seatOf(const QHash<QString, QString>& row)
{
    SeatPlan plan;
    plan.seat.role = member<std::optional<SeatRole>>(row, Seat::kind(), QStringLiteral("role"));
    plan.seat.expertGroup = byCode(ExpertGroup::kind(), row.value(QStringLiteral("expert_group")));
    plan.seat.subject = byCode(Subject::kind(), row.value(QStringLiteral("subject")));
    plan.seat.depth = member<std::optional<int>>(row, Seat::kind(), QStringLiteral("depth"));
    return plan;
}

// The rows of one team follow each other; the first says what it is.
std::vector<MissionTemplate> usualTeams()
{
    std::vector<MissionTemplate> teams;
    for (const auto& row : rowsOf(QStringLiteral(":/usual/teams.csv"))) {
        const QString code = row.value(QStringLiteral("code"));
        if (teams.empty() || teams.back().code != code) {
            MissionTemplate& team = teams.emplace_back();
            team.code = code;
            Mission& mission = team.plan.mission;
            mission.titleEn = row.value(QStringLiteral("title_en"));
            mission.titleRu = row.value(QStringLiteral("title_ru"));
            mission.programme = member<std::optional<Programme>>(row, Mission::kind(), QStringLiteral("programme"));
            mission.phase = member<std::optional<int>>(row, Mission::kind(), QStringLiteral("phase"));
            team.plan.checklist = usualChecklist();
        }
        teams.back().plan.seats.push_back(seatOf(row));
    }
    return teams;
}

} // namespace

Result<std::vector<MissionTemplate>> missionTemplates(Pool& pool)
{
    std::vector<Mission> own;
    auto done = pool.tables().readAll(Mission::kind(), [&](const Record& record) {
        if (auto mission = fromRecord<Mission>(record); record.isAlive() && mission.isTemplate.value_or(false))
            own.push_back(std::move(mission));
        return true;
    });
    if (!done)
        return failure(done.error());
    std::sort(own.begin(), own.end(), [](const Mission& a, const Mission& b) {
        return std::tie(a.titleEn, a.titleRu, a.id) < std::tie(b.titleEn, b.titleRu, b.id);
    });
    std::vector<MissionTemplate> templates;
    for (const Mission& mission : own) {
        auto plan = planOf(pool, mission.id);
        if (!plan)
            return failure(plan.error());
        templates.push_back({{}, std::move(*plan)});
    }
    std::ranges::move(usualTeams(), std::back_inserter(templates));
    return templates;
}

std::vector<ChecklistItem> usualChecklist()
{
    std::vector<ChecklistItem> checklist;
    for (const auto& row : rowsOf(QStringLiteral(":/usual/checklist.csv"))) {
        ChecklistItem& item = checklist.emplace_back();
        item.phase = member<std::optional<ChecklistPhase>>(row, ChecklistItem::kind(), QStringLiteral("phase"));
        const bool isFirst = checklist.size() < 2 || checklist[checklist.size() - 2].phase != item.phase;
        item.position = isFirst ? 1 : *checklist[checklist.size() - 2].position + 1;
        item.textEn = row.value(QStringLiteral("text_en"));
        item.textRu = row.value(QStringLiteral("text_ru"));
    }
    return checklist;
}

} // namespace advisorpool
