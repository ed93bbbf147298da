#include "ui/advisors/absences_section.h"

#include "core/people/administration.h"
#include "core/words/names.h"
#include "core/workshops/workshop.h"
#include "ui/advisors/absence_form.h"
#include "ui/advisors/advisor_records.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/engagement_bar.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

AbsencesSection::AbsencesSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("absences"), true, parent)
{
}

QString AbsencesSection::title() const
{
    return tr("Unavailability and missions");
}

QString AbsencesSection::addWords() const
{
    return tr("Unavailability");
}

std::vector<Record> AbsencesSection::load()
{
    std::vector<Record> records;
    for (const Kind* kind : {&Unavailability::kind(), &Assignment::kind(), &Participation::kind()})
        for (Record& record : recordsOfAdvisor(m_pool, *kind, owner()))
            records.push_back(std::move(record));
    return records;
}

AbsencesSection::Line AbsencesSection::lineOf(const Record& record) const
{
    if (record.kind == &Unavailability::kind())
        return lineOf(fromRecord<Unavailability>(record));
    return record.kind == &Participation::kind() ? lineOf(fromRecord<Participation>(record))
                                                 : lineOf(fromRecord<Assignment>(record));
}

AbsencesSection::Line AbsencesSection::lineOf(const Unavailability& absence) const
{
    const QString words = absence.reason.isEmpty() ? tr("unavailable") : absence.reason;
    return {absence.starts, absence.ends, words, absence,
            TimeBar{absence.starts, absence.ends, TimeBarKind::Unavailable, words}};
}

AbsencesSection::Line AbsencesSection::lineOf(const Participation& participation) const
{
    const auto workshop = m_pool.find<Workshop>(participation.workshop);
    if (!workshop || !*workshop)
        return {};
    const QDate from = (*workshop)->starts;
    const QDate to = (*workshop)->ends.isValid() ? (*workshop)->ends : from;
    return {from,
            to,
            tr("Workshop: %1").arg(nameOf(m_pool, toRecord(**workshop))),
            {},
            TimeBar{from, to, TimeBarKind::Workshop, tr("workshop")}};
}

AbsencesSection::Line AbsencesSection::lineOf(const Assignment& assignment) const
{
    const auto engagement = engagementOf(m_pool, assignment);
    if (!engagement || engagement->mission.id.isNull())
        return {};
    const Mission& mission = engagement->mission;
    const auto [from, to] = engagement->dates();
    const auto beneficiary = m_pool.find<Administration>(mission.beneficiary);
    const QString country = beneficiary && *beneficiary ? administrationCountry(**beneficiary) : QString();
    Line line{from, to, tr("Mission: %1").arg(nameOf(m_pool, toRecord(mission))), {}, {}};
    if (const auto kind = barOf(*engagement); kind && from.isValid())
        line.bar = TimeBar{from, to.isValid() ? to : from, *kind, country.isEmpty() ? tr("mission") : country};
    return line;
}

void AbsencesSection::addTimeline(const std::vector<Line>& all)
{
    std::vector<TimeBar> bars;
    for (const Line& line : all)
        if (line.bar)
            bars.push_back(*line.bar);
    auto* timeline = new Timeline(m_theme, this);
    timeline->setBars(std::move(bars), m_pool.session().today());
    if (timeline->isEmpty())
        timeline->deleteLater();
    else
        lines().addWidget(timeline);
}

void AbsencesSection::build(const std::vector<Record>& records)
{
    const QDate today = m_pool.session().today();
    std::vector<Line> all;
    for (const Record& record : records)
        if (Line line = lineOf(record); line.from.isValid() || line.absence)
            all.push_back(std::move(line));
    // What is to come first, in its order; then what is over, the last first.
    std::sort(all.begin(), all.end(), [&](const Line& a, const Line& b) {
        const auto isOver = [&](const Line& line) { return line.to.isValid() && line.to < today; };
        if (isOver(a) != isOver(b))
            return isOver(b);
        return isOver(a) ? a.from > b.from : a.from < b.from;
    });
    if (all.empty())
        lines().addWidget(quietLine(tr("No unavailability and no mission recorded.")));
    addTimeline(all);
    for (const Line& line : all)
        addLine(line);
}

void AbsencesSection::addLine(const Line& line)
{
    const QDate today = m_pool.session().today();
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    layout->setSpacing(m_theme.px(8));
    auto* days = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    days->setText(dayRangeWords(line.from, line.to, today));
    days->setWordWrap(true);
    days->setFixedWidth(m_theme.px(108));
    auto* words = new TextLabel(m_theme, Type::Style::Base,
                                line.to.isValid() && line.to < today ? &Tokens::text2 : &Tokens::text, row);
    words->setText(line.words);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(days, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    if (line.absence && m_pool.isWritable()) {
        const auto absence = *line.absence;
        auto* change = tinyButton(m_theme, Icon::Pencil, row);
        change->setObjectName(QStringLiteral("change_") + absence.id.text());
        setIconWords(change, tr("Change this unavailability"));
        connect(change, &QToolButton::clicked, this, [this, absence] { openForm(absence); });
        auto* remove = tinyButton(m_theme, Icon::X, row);
        remove->setObjectName(QStringLiteral("remove_") + absence.id.text());
        setIconWords(remove, tr("Remove this unavailability"));
        connect(
            remove, &QToolButton::clicked, this,
            [this, absence] { succeeded(removeRecord(m_pool, Unavailability::kind(), absence.id)); },
            Qt::QueuedConnection);
        layout->addWidget(change, 0, Qt::AlignTop);
        layout->addWidget(remove, 0, Qt::AlignTop);
    }
    lines().addWidget(row);
}

void AbsencesSection::add()
{
    openForm({.advisor = owner()});
}

void AbsencesSection::openForm(const Unavailability& absence)
{
    if (auto* open = findChild<AbsenceForm*>())
        open->deleteLater();
    auto* form = new AbsenceForm(m_pool, m_theme, absence, this);
    lines().insertWidget(0, form);
    connect(
        form, &AbsenceForm::closed, this,
        [this, form = QPointer(form)] { // what was saved may have rebuilt the section already
            if (form) {
                form->hide();
                form->deleteLater();
            }
            addButton()->setFocus();
        },
        Qt::QueuedConnection);
    form->show(); // at once: nobody hidden takes the keyboard
    form->start();
}

} // namespace advisorpool
