#include "ui/advisors/accreditation_section.h"

#include "core/accreditation/expert_group.h"
#include "core/accreditation/stage_sql.h"
#include "core/people/expertise.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/advisors/advisor_row.h"
#include "ui/forms/days.h"
#include "ui/forms/note_card.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"

#include <QHBoxLayout>

namespace advisorpool {

namespace {

constexpr Step way[] = {Step::Nominated, Step::Screened, Step::PreAccredited, Step::Accredited};

QString stepWords(Step step)
{
    const Field& field = *AccreditationStep::kind().field(u"step");
    return valueWords(field, Member<std::optional<Step>>::toValue(step));
}

QString stepCode(Step step)
{
    return Member<std::optional<Step>>::toValue(step).text();
}

bool isOf(const AccreditationStep& step, const Standing& standing)
{
    return step.expertGroup == standing.expertGroup && step.subject == standing.subject;
}

} // namespace

AccreditationSection::AccreditationSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("accreditation"), false, parent)
{
}

QString AccreditationSection::title() const
{
    return tr("Accreditation");
}

std::vector<Record> AccreditationSection::load()
{
    std::vector<Record> records;
    for (const AccreditationStep& step : countingSteps(m_pool, owner()).value_or(std::vector<AccreditationStep>()))
        records.push_back(toRecord(step));
    return records;
}

void AccreditationSection::build(const std::vector<Record>& records)
{
    std::vector<AccreditationStep> steps;
    for (const Record& record : records)
        steps.push_back(fromRecord<AccreditationStep>(record));
    const auto standings = standingsOf(steps);
    if (standings.empty())
        lines().addWidget(quietLine(tr("No step recorded yet.")));
    for (const Standing& standing : standings) {
        addHeading(standing);
        if (climb(standing.stage) > 0 && standing.stage != Step::Recognised)
            addWay(standing, steps);
        else
            addOutcome(standing, steps);
    }
}

void AccreditationSection::addHeading(const Standing& standing)
{
    const auto group = m_pool.record(ExpertGroup::kind(), standing.expertGroup);
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    auto* name = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, line);
    name->setWordWrap(true);
    QString words = group && *group ? nameOf(m_pool, **group) : QString();
    if (!standing.subject.isNull())
        if (const auto subject = m_pool.record(Subject::kind(), standing.subject); subject && *subject)
            words += QStringLiteral(" · ") + nameOf(m_pool, **subject);
    name->setText(words);
    auto* code = new ChipView(m_theme, line);
    code->setChip({Chip::Kind::Plain, group && *group ? fromRecord<ExpertGroup>(**group).code : QString()});
    layout->addWidget(name, 1);
    layout->addWidget(code, 0, Qt::AlignTop);
    lines().addWidget(line);
}

void AccreditationSection::addWay(const Standing& standing, const std::vector<AccreditationStep>& steps)
{
    QList<StepMark> marks;
    const int reached = climb(standing.stage);
    for (const Step step : way) {
        const int place = climb(step);
        StepMark mark{.label = stepWords(step)};
        mark.state = place < reached    ? StepMark::State::Done
                     : place == reached ? StepMark::State::Current
                                        : StepMark::State::Ahead;
        for (const AccreditationStep& recorded : steps)
            if (isOf(recorded, standing) && recorded.step == step && place <= reached)
                mark.note = dayWords(recorded.onDate);
        if (place == reached + 1)
            mark.note = tr("next step");
        marks << mark;
    }
    auto* view = new StepperView(m_theme, this);
    view->setObjectName(QStringLiteral("stepper"));
    view->setSteps(marks);
    lines().addWidget(view);
    const auto group = m_pool.find<ExpertGroup>(standing.expertGroup);
    const bool needsMission = group && *group && (*group)->needsFieldMission.value_or(false);
    if (standing.stage == Step::PreAccredited && needsMission) {
        auto* missing = new NoteCard(m_theme, StatusMark::Warn, this);
        missing->setObjectName(QStringLiteral("stillMissing"));
        missing->setText(tr("<b>Still missing:</b> one evaluated in-field mission under an accredited %1.")
                             .arg((*group)->code.toHtmlEscaped()));
        lines().addSpacing(m_theme.px(4));
        lines().addWidget(missing);
    }
}

void AccreditationSection::addOutcome(const Standing& standing, const std::vector<AccreditationStep>& steps)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* chip = new ChipView(m_theme, line);
    if (const auto stage = stageChip(stepCode(standing.stage)))
        chip->setChip(*stage);
    layout->addWidget(chip, 0, Qt::AlignTop);
    QStringList words{dayWords(standing.since)};
    for (const AccreditationStep& step : steps)
        if (step.id == standing.step)
            words << step.decidedBy << step.reason;
    words.removeAll(QString());
    auto* note = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, line);
    note->setWordWrap(true);
    note->setText(words.join(QStringLiteral(" · ")));
    layout->addWidget(note, 1);
    lines().addWidget(line);
}

} // namespace advisorpool
