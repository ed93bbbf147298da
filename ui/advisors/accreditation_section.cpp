#include "ui/advisors/accreditation_section.h"

#include "core/accreditation/record_step.h"
#include "core/pool/related.h"
#include "core/words/accreditation_words.h"
#include "core/words/words.h"
#include "ui/advisors/standing_card.h"
#include "ui/advisors/step_form.h"
#include "ui/forms/controls.h"
#include "ui/forms/saving.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

bool isOf(const AccreditationStep& step, const Standing& standing)
{
    return step.expertGroup == standing.expertGroup && step.subject == standing.subject;
}

QString keyOf(const Standing& standing)
{
    return standing.expertGroup.text() + standing.subject.text();
}

std::vector<AccreditationStep> stepsOf(const std::vector<AccreditationStep>& all, const Standing& standing)
{
    std::vector<AccreditationStep> steps;
    for (const AccreditationStep& step : all)
        if (isOf(step, standing))
            steps.push_back(step);
    std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) {
        return std::tie(b.onDate, b.id) < std::tie(a.onDate, a.id); // the last one first
    });
    return steps;
}

} // namespace

AccreditationSection::AccreditationSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("accreditation"), true, parent)
{
}

QString AccreditationSection::title() const
{
    return tr("Accreditation");
}

QString AccreditationSection::addWords() const
{
    return tr("Record a step");
}

// Not only the steps: what is missing next also hangs on missions, on their evaluations and on the group's rules.
std::vector<Record> AccreditationSection::load()
{
    std::vector<Record> records;
    const auto take = [&](const auto& found) {
        if (found)
            for (const auto& one : *found)
                records.push_back(toRecord(one));
    };
    take(ownedBy<AccreditationStep>(m_pool, owner()));
    const auto assignments = related<Assignment>(m_pool, u"advisor", owner());
    take(assignments);
    for (const Assignment& assignment : assignments.value_or(std::vector<Assignment>()))
        take(ownedBy<Evaluation>(m_pool, assignment.id));
    m_outlooks = outlooksOf(m_pool, owner()).value_or(std::vector<Outlook>());
    for (const Outlook& outlook : m_outlooks)
        records.push_back(toRecord(outlook.group));
    return records;
}

void AccreditationSection::build(const std::vector<Record>& records)
{
    Steps all;
    for (const Record& record : records)
        if (record.kind == &AccreditationStep::kind())
            all.push_back(fromRecord<AccreditationStep>(record));
    if (m_outlooks.empty()) {
        lines().addWidget(quietLine(tr("No step recorded yet.")));
        addSteps(stepsOf(all, {}));
    }
    for (const Outlook& outlook : m_outlooks) {
        const Steps steps = stepsOf(all, outlook.standing);
        lines().addWidget(new StandingCard(m_pool, m_theme, outlook, steps, this));
        addFold(outlook, steps);
    }
}

// All that was recorded, also what was corrected since, behind a link.
void AccreditationSection::addFold(const Outlook& outlook, const Steps& steps)
{
    const QString key = keyOf(outlook.standing);
    const bool isOpen = m_unfolded.contains(key);
    auto* fold = linkButton(m_theme, this, isOpen ? Icon::ChevronUp : Icon::ChevronDown);
    fold->setObjectName(QStringLiteral("steps_") + outlook.group.code);
    fold->setText(tr("%n step(s) recorded", nullptr, static_cast<int>(steps.size())));
    fold->setAccessibleName(fold->text());
    connect(
        fold, &QPushButton::clicked, this,
        [this, key, isOpen] {
            isOpen ? void(m_unfolded.remove(key)) : void(m_unfolded.insert(key));
            rebuild();
        },
        Qt::QueuedConnection);
    lines().addWidget(fold, 0, Qt::AlignLeft);
    if (isOpen)
        addSteps(steps);
    lines().addSpacing(m_theme.px(6));
}

void AccreditationSection::addSteps(const Steps& steps)
{
    for (const AccreditationStep& step : steps)
        addStep(step, std::any_of(steps.begin(), steps.end(),
                                  [&](const AccreditationStep& other) { return other.replaces == step.id; }));
}

void AccreditationSection::addStep(const AccreditationStep& step, bool isCorrected)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_theme.px(1), 0, m_theme.px(1));
    layout->setSpacing(m_theme.px(4));
    auto* day = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, row);
    day->setText(step.onDate.isValid() ? dayWords(step.onDate) : tr("no date"));
    day->setFixedWidth(m_theme.px(96));
    day->setWordWrap(true);
    QStringList words{stageWords(step.step.value_or(Step::Nominated))};
    words << step.decidedBy << (isCorrected ? tr("corrected since") : QString())
          << (step.signedOn.isValid() ? tr("signed") : QString());
    words.removeAll(QString());
    auto* what = new TextLabel(m_theme, Type::Style::Second, isCorrected ? &Tokens::text3 : &Tokens::text, row);
    what->setWordWrap(true);
    what->setText(words.join(QStringLiteral(" · ")));
    what->setToolTip(step.reason);
    layout->addWidget(day, 0, Qt::AlignTop);
    layout->addWidget(what, 1, Qt::AlignTop);
    const bool isSigned = step.signedOn.isValid();
    if (m_pool.isWritable() && !isCorrected) {
        if (!isSigned) {
            auto* signing = tinyButton(m_theme, Icon::Check, row);
            signing->setObjectName(QStringLiteral("sign_") + step.id.text());
            setIconWords(signing, tr("Sign this step: it never changes from then on"));
            connect(
                signing, &QToolButton::clicked, this, [this, step] { sign(step); }, Qt::QueuedConnection);
            layout->addWidget(signing, 0, Qt::AlignTop);
        }
        auto* change = tinyButton(m_theme, Icon::Pencil, row);
        change->setObjectName(QStringLiteral("correct_") + step.id.text());
        setIconWords(change, isSigned ? tr("Correct this step: a new one replaces it") : tr("Change this step"));
        connect(
            change, &QToolButton::clicked, this,
            [this, step, isSigned] {
                AccreditationStep wanted = step;
                if (isSigned) {
                    wanted.id = wanted.replaces = {};
                    wanted.replaces = step.id;
                    wanted.signedOn = {};
                    wanted.reason.clear();
                }
                openForm(wanted);
            },
            Qt::QueuedConnection);
        layout->addWidget(change, 0, Qt::AlignTop);
    }
    lines().addWidget(row);
}

AccreditationStep AccreditationSection::next() const
{
    AccreditationStep step{.advisor = owner(), .step = Step::Nominated};
    for (const Outlook& outlook : m_outlooks) {
        step.expertGroup = outlook.standing.expertGroup;
        step.subject = outlook.standing.subject;
        switch (outlook.missing.what) {
        case NextStep::Screening:
            step.step = Step::Screened;
            return step;
        case NextStep::WorkshopDecision:
            step.step = Step::PreAccredited;
            return step;
        case NextStep::FieldMission:
        case NextStep::Evaluation:
        case NextStep::Decision:
            step.step = Step::Accredited;
            step.assignment = outlook.field.assignment;
            return step;
        case NextStep::Renewal:
            step.step = Step::Refreshed;
            return step;
        default:
            break;
        }
    }
    return step;
}

void AccreditationSection::add()
{
    openForm(next());
}

void AccreditationSection::openForm(const AccreditationStep& step)
{
    if (auto* open = findChild<StepForm*>())
        open->deleteLater();
    auto* form = new StepForm(m_pool, m_theme, step, this);
    lines().insertWidget(0, form);
    connect(
        form, &StepForm::closed, this,
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

void AccreditationSection::sign(const AccreditationStep& step)
{
    Edit edit(m_pool, Label::Set);
    const QDate today = m_pool.session().today();
    succeeded(signStep(edit, step.id, m_pool.session().author, today)
                  .and_then([&] { return guard(edit, AccreditationStep::kind(), step.id, QString()); })
                  .and_then([&] { return edit.commit(); }));
}

} // namespace advisorpool
