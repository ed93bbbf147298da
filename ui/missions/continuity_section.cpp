#include "ui/missions/continuity_section.h"

#include "core/missions/mission.h"
#include "core/words/names.h"
#include "ui/forms/days.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/forms/text_link.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/mission_team.h"
#include "ui/missions/staffing_deeds.h"

namespace advisorpool {

ContinuitySection::ContinuitySection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("continuity"), false, parent)
{
}

QString ContinuitySection::title() const
{
    return tr("Other missions to this beneficiary");
}

// The latest first.
std::vector<Record> ContinuitySection::load()
{
    std::vector<Record> others;
    const auto mission = m_pool.find<Mission>(owner());
    if (!mission || !*mission || (*mission)->beneficiary.isNull())
        return others;
    const Kind& kind = Mission::kind();
    for (const Id& id : m_pool.tables()
                            .referring(kind, *kind.field(u"beneficiary"), (*mission)->beneficiary)
                            .value_or(std::vector<Id>()))
        if (const auto record = m_pool.record(kind, id); record && *record && id != owner())
            others.push_back(**record);
    std::stable_sort(others.begin(), others.end(),
                     [](const Record& a, const Record& b) { return a[u"starts"].text() > b[u"starts"].text(); });
    return others;
}

void ContinuitySection::build(const std::vector<Record>& records)
{
    for (const Record& record : records) {
        const auto team = readTeam(m_pool, record.id);
        if (!team)
            continue;
        auto* link = textLink(m_theme, nameOf(m_pool, record), this);
        link->setObjectName(QStringLiteral("other_") + record.id.text());
        connect(
            link, &QLabel::linkActivated, this, [this, id = record.id] { Q_EMIT missionWanted(id); },
            Qt::QueuedConnection);
        lines().addWidget(link);
        QStringList about{dayRangeWords(team->mission.starts, team->mission.ends, todayOf(m_pool))};
        if (team->mission.status)
            about << missionStatusChip(*team->mission.status).text;
        for (const Place& place : team->places)
            if (place.member)
                about << shortName(place.member->advisor);
        about.removeAll(QString());
        auto* second = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
        second->setWordWrap(true);
        second->setText(about.join(QStringLiteral(" · ")));
        lines().addWidget(second);
    }
    if (records.empty())
        lines().addWidget(quietLine(tr("None yet.")));
}

} // namespace advisorpool
