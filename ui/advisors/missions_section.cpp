#include "ui/advisors/missions_section.h"

#include "core/missions/engagement.h"
#include "core/people/administration.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/days.h"
#include "ui/forms/mission_words.h"
#include "ui/forms/person_words.h"
#include "ui/forms/text_link.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"

#include <QHBoxLayout>

namespace advisorpool {

MissionsSection::MissionsSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("missions"), false, parent)
{
    hideEmpty(); // where there are none, the bar above says so
}

QString MissionsSection::title() const
{
    return tr("Missions");
}

// All that a line shows.
std::vector<Record> MissionsSection::load()
{
    std::vector<Record> records;
    for (const Engagement& one : engagementsOf(m_pool, owner()).value_or(std::vector<Engagement>())) {
        records.push_back(toRecord(one.assignment));
        records.push_back(toRecord(one.seat));
        records.push_back(toRecord(one.mission));
        for (const Release& release : one.releases)
            records.push_back(toRecord(release));
    }
    return records;
}

void MissionsSection::build(const std::vector<Record>&)
{
    auto all = engagementsOf(m_pool, owner()).value_or(std::vector<Engagement>());
    std::reverse(all.begin(), all.end());
    for (const Engagement& one : all)
        addLine(one);
}

void MissionsSection::addLine(const Engagement& one)
{
    const QDate today = m_pool.session().today();
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    line->setSpacing(m_theme.px(8));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* link = textLink(m_theme, nameOf(m_pool, toRecord(one.mission)), row);
    link->setObjectName(QStringLiteral("mission_") + one.mission.id.text());
    connect(
        link, &QLabel::linkActivated, this, [this, id = one.mission.id] { Q_EMIT missionWanted(id); },
        Qt::QueuedConnection);
    text->addWidget(link);
    const auto beneficiary = m_pool.find<Administration>(one.mission.beneficiary);
    const Field& role = *Seat::kind().field(u"role");
    QStringList about{dayRangeWords(one.dates().from, one.dates().to, today),
                      beneficiary && *beneficiary ? administrationCountry(**beneficiary) : QString(),
                      valueWords(role, role.read(&one.seat))};
    if (const auto supervisor = m_pool.find<Advisor>(one.assignment.supervisor); supervisor && *supervisor)
        if (const QString name = shortName(**supervisor); !name.isEmpty())
            about << tr("supervised by %1").arg(name);
    about.removeAll(QString());
    auto* second = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    second->setWordWrap(true);
    second->setText(about.join(QStringLiteral(" · ")));
    text->addWidget(second);
    line->addLayout(text, 1);
    auto* chip = new ChipView(m_theme, row);
    chip->setChip(assignmentChip(one.status(), false));
    line->addWidget(chip, 0, Qt::AlignTop);
    lines().addWidget(row);
}

} // namespace advisorpool
