#include "ui/advisors/standing_card.h"

#include "core/words/accreditation_words.h"
#include "core/words/words.h"
#include "ui/forms/note_card.h"
#include "ui/forms/stage_chip.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"

#include <QVBoxLayout>

namespace advisorpool {

namespace {

constexpr Step way[] = {Step::Nominated, Step::Screened, Step::PreAccredited, Step::Accredited};

QString stepCode(Step step)
{
    return Member<std::optional<Step>>::toValue(step).text();
}

// "Still missing: ..." with its beginning in bold.
QString emphasised(const QString& words)
{
    const qsizetype colon = words.indexOf(u':');
    return QStringLiteral("<b>%1</b>%2")
        .arg(words.left(colon + 1).toHtmlEscaped(), words.mid(colon + 1).toHtmlEscaped());
}

} // namespace

StandingCard::StandingCard(Pool& pool, const Theme& theme, const Outlook& outlook,
                           const std::vector<AccreditationStep>& steps, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme.px(2));
    addHeading(outlook, accreditationWords(pool, outlook.group, outlook.standing.subject));
    if (climb(outlook.standing.stage) > 0 && outlook.standing.stage != Step::Recognised)
        addWay(outlook, steps);
    else
        addOutcome(outlook);
    addWhy(whyWords(pool, outlook));
    addMissing(outlook);
}

void StandingCard::addHeading(const Outlook& outlook, const QString& words)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    auto* name = new TextLabel(m_theme, Type::Style::Name, &Tokens::text, line);
    name->setWordWrap(true);
    name->setText(words);
    auto* code = new ChipView(m_theme, line);
    code->setChip({Chip::Kind::Plain, outlook.group.code});
    layout->addWidget(name, 1);
    layout->addWidget(code, 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

void StandingCard::addWay(const Outlook& outlook, const std::vector<AccreditationStep>& steps)
{
    QList<StepMark> marks;
    const int reached = climb(outlook.standing.stage);
    const std::vector<AccreditationStep> counting = inForce(steps);
    for (const Step step : way) {
        const int place = climb(step);
        StepMark mark{.label = stageWords(step)};
        mark.state = place < reached    ? StepMark::State::Done
                     : place == reached ? StepMark::State::Current
                                        : StepMark::State::Ahead;
        const auto recorded = std::find_if(counting.begin(), counting.end(),
                                           [&](const AccreditationStep& one) { return one.step == step; });
        if (recorded != counting.end() && place <= reached)
            mark.note = dayWords(recorded->onDate);
        if (place == reached + 1)
            mark.note = tr("next step");
        marks << mark;
    }
    auto* view = new StepperView(m_theme, this);
    view->setObjectName(QStringLiteral("stepper"));
    view->setSteps(marks);
    m_lines->addWidget(view);
}

void StandingCard::addOutcome(const Outlook& outlook)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* chip = new ChipView(m_theme, line);
    chip->setObjectName(QStringLiteral("outcome"));
    if (const auto stage = stageChip(stepCode(outlook.standing.stage)))
        chip->setChip(*stage);
    layout->addWidget(chip, 0, Qt::AlignTop);
    auto* since = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, line);
    since->setText(
        dayWords(outlook.standing.hasRunOut() ? outlook.standing.expiresOn.addDays(1) : outlook.standing.since));
    layout->addWidget(since, 1);
    m_lines->addWidget(line);
}

void StandingCard::addWhy(const QString& words)
{
    if (words.isEmpty())
        return;
    auto* why = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    why->setObjectName(QStringLiteral("why"));
    why->setWordWrap(true);
    why->setText(words);
    m_lines->addWidget(why);
}

void StandingCard::addMissing(const Outlook& outlook)
{
    const QString words = missingWords(outlook);
    if (words.isEmpty())
        return;
    const bool isUrgent = outlook.missing.what != NextStep::Nomination;
    auto* missing = new NoteCard(m_theme, isUrgent ? StatusMark::Warn : StatusMark::Unknown, this);
    missing->setObjectName(QStringLiteral("stillMissing"));
    missing->setText(emphasised(words));
    missing->setAccessibleName(words);
    m_lines->addSpacing(m_theme.px(4));
    m_lines->addWidget(missing);
}

} // namespace advisorpool
