#include "ui/advisors/step_form.h"

#include "core/checks/guard.h"
#include "core/people/expertise.h"
#include "core/words/accreditation_words.h"
#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/advisors/step_evidence.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/field_note.h"
#include "ui/forms/field_words.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

bool takesReason(const AccreditationStep& step)
{
    return !step.replaces.isNull() || step.step == Step::Recognised || step.step == Step::Lapsed ||
           step.step == Step::Withdrawn;
}

QString label(const char* field)
{
    return labelOf(*AccreditationStep::kind().field(QString::fromLatin1(field)));
}

void put(QComboBox& box, const Id& id)
{
    box.setCurrentIndex(std::max(0, box.findData(id.isNull() ? QString() : id.text())));
}

} // namespace

StepForm::StepForm(Pool& pool, const Theme& theme, const AccreditationStep& step, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_step(step), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("stepForm"));
    setProperty("look", QStringLiteral("quiet"));
    const QDate today = pool.session().today();
    addTitle();
    m_group = addBox(QStringLiteral("stepGroup"), label("expert_group"));
    m_subject = addBox(QStringLiteral("stepSubject"), label("subject"));
    m_what = addBox(QStringLiteral("stepWhat"), label("step"));
    m_day = addLine(QStringLiteral("stepDay"), label("on_date"),
                    dayWords(m_step.onDate.isValid() ? m_step.onDate : today), dayWords(today));
    m_workshop = addBox(QStringLiteral("stepWorkshop"), label("workshop"));
    m_assignment = addBox(QStringLiteral("stepMission"), tr("In-field mission"));
    m_by = addLine(QStringLiteral("stepBy"), label("decided_by"), m_step.decidedBy, {});
    m_reason = addLine(QStringLiteral("stepReason"), label("reason"), m_step.reason, {});
    m_signed = new QCheckBox(tr("Signed"), this);
    m_signed->setToolTip(tr("A signed step never changes: a correction replaces it."));
    m_signed->setObjectName(QStringLiteral("stepSigned"));
    addControl({}, m_signed);
    m_note = new FieldNote(theme, this);
    m_save = smallButton(theme, this, Icon::Check);
    m_save->setObjectName(QStringLiteral("stepSave"));
    m_save->setText(tr("Record"));
    m_save->setAccessibleName(m_save->text());
    m_grid->addWidget(m_save, m_grid->rowCount(), 1, Qt::AlignLeft);
    m_grid->setColumnStretch(1, 1);
    theme.follow(this, [this] {
        m_grid->setContentsMargins(m_theme.px(10), m_theme.px(8), m_theme.px(10), m_theme.px(10));
        m_grid->setHorizontalSpacing(m_theme.px(8));
        m_grid->setVerticalSpacing(m_theme.px(4));
    });
    fillGroups();
    fillSteps();
    connect(m_save, &QPushButton::clicked, this, &StepForm::save);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { fillEvidence(); });
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { showWhatMatters(); });
}

void StepForm::addTitle()
{
    auto* title = new TextLabel(m_theme, Type::Style::SecondStrong, &Tokens::text, this);
    title->setObjectName(QStringLiteral("stepTitle"));
    title->setWordWrap(true);
    title->setText(!m_step.replaces.isNull() ? tr("Correct a signed step: the new one replaces it")
                   : m_step.id.isNull()      ? tr("Record a step")
                                             : tr("Change a step that is not signed yet"));
    setAccessibleName(title->text());
    auto* close = tinyButton(m_theme, Icon::X, this);
    close->setObjectName(QStringLiteral("stepClose"));
    setIconWords(close, tr("Close without saving"));
    connect(
        close, &QToolButton::clicked, this, [this] { Q_EMIT closed(); }, Qt::QueuedConnection);
    m_grid->addWidget(title, 0, 0, 1, 2);
    m_grid->addWidget(close, 0, 2, Qt::AlignTop);
}

// Below each control is a row for what is wrong with it.
void StepForm::addControl(const QString& words, QWidget* control)
{
    auto* label = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, this);
    label->setText(words);
    label->setBuddy(control);
    if (!words.isEmpty())
        control->setAccessibleName(words);
    const int row = 1 + 2 * static_cast<int>(m_lines.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(control, row, 1, 1, 2);
    m_lines.emplace_back(control, label);
}

QComboBox* StepForm::addBox(const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long titles never widen the page
    box->setMaxVisibleItems(14);
    addControl(label, box);
    return box;
}

ValueEditor* StepForm::addLine(const QString& name, const QString& label, const QString& text,
                               const QString& placeholder)
{
    auto* line = new ValueEditor(m_theme, this);
    line->setObjectName(name);
    line->setText(text);
    line->setPlaceholderText(placeholder);
    connect(line, &ValueEditor::committed, this, &StepForm::save);
    connect(
        line, &ValueEditor::cancelled, this, [this] { Q_EMIT closed(); }, Qt::QueuedConnection);
    addControl(label, line);
    return line;
}

void StepForm::fillGroups()
{
    (void)m_pool.tables().readAll(ExpertGroup::kind(), [this](const Record& record) {
        if (record.isAlive())
            m_groups.push_back(fromRecord<ExpertGroup>(record));
        return true;
    });
    std::sort(m_groups.begin(), m_groups.end(),
              [](const ExpertGroup& a, const ExpertGroup& b) { return a.code < b.code; });
    for (const ExpertGroup& group : m_groups) {
        const QString name = nameOf(m_pool, toRecord(group));
        m_group->addItem(group.code.isEmpty() ? name : group.code + QStringLiteral(" · ") + name, group.id.text());
    }
    put(*m_group, m_step.expertGroup);
    m_group->setEnabled(m_step.id.isNull()); // another group is another accreditation
    m_subject->addItem(tr("all subjects"), QString());
    for (const Offer& offer : offersFor(m_pool, *AccreditationStep::kind().field(u"subject")))
        m_subject->addItem(offer.words, offer.value.text());
    put(*m_subject, m_step.subject);
}

void StepForm::fillSteps()
{
    const auto names = choiceNames(Step{});
    for (size_t i = 0; i < names.size(); ++i)
        m_what->addItem(stageWords(static_cast<Step>(i)), static_cast<int>(i));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(m_step.step.value_or(Step::Nominated))));
    fillEvidence();
}

void StepForm::fillEvidence()
{
    const Id group = chosen(m_group);
    m_workshop->clear();
    m_workshop->addItem(tr("none"), QString());
    for (const Evidence& one : workshopsFor(m_pool, group))
        m_workshop->addItem(one.words, one.id.text());
    put(*m_workshop, m_step.workshop);

    m_assignment->clear();
    m_assignment->addItem(tr("none"), QString());
    for (const Evidence& one : missionsOf(m_pool, m_step.advisor))
        m_assignment->addItem(one.words, one.id.text());
    put(*m_assignment, m_step.assignment);
    showWhatMatters();
}

// A recognition comes from no workshop: what has nothing to say stays away.
void StepForm::showWhatMatters()
{
    const AccreditationStep step = entered();
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const ExpertGroup& one) { return one.id == step.expertGroup; });
    setShown(m_subject, !m_step.subject.isNull() || (group != m_groups.end() && isBySubject(*group)));
    setShown(m_workshop, step.step && comesFromWorkshop(*step.step));
    setShown(m_assignment, step.step && comesFromMission(*step.step));
    m_reason->setPlaceholderText(takesReason(step) ? tr("Needed here") : QString());
    m_note->hide();
}

void StepForm::setShown(QWidget* control, bool on)
{
    for (const auto& [one, label] : m_lines)
        if (one == control) {
            one->setVisible(on);
            label->setVisible(on);
        }
}

void StepForm::start()
{
    QWidget* first = m_step.replaces.isNull() && m_step.id.isNull() ? static_cast<QWidget*>(m_what) : m_reason;
    first->setFocus();
}

Id StepForm::chosen(const QComboBox* box) const
{
    return Id::fromText(box->currentData().toString()).value_or(Id());
}

AccreditationStep StepForm::entered() const
{
    AccreditationStep step = m_step;
    step.step = static_cast<Step>(m_what->currentData().toInt());
    step.expertGroup = chosen(m_group);
    step.subject = m_subject->isVisibleTo(this) ? chosen(m_subject) : Id();
    step.onDate = typedDay(m_day->text());
    step.workshop = comesFromWorkshop(*step.step) ? chosen(m_workshop) : Id();
    step.assignment = comesFromMission(*step.step) ? chosen(m_assignment) : Id();
    step.decidedBy = m_by->text().trimmed();
    step.reason = m_reason->text().trimmed();
    if (m_signed->isChecked()) {
        step.signedOn = m_pool.session().today();
        if (step.decidedBy.isEmpty())
            step.decidedBy = m_pool.session().author;
    }
    return step;
}

void StepForm::save()
{
    AccreditationStep step = entered();
    if (!step.onDate.isValid())
        return complain(m_day, tr("Write a day like %1.").arg(dayWords(m_pool.session().today())));
    Edit edit(m_pool, step.id.isNull() ? Label::Add : Label::Set);
    const auto done = recordStep(edit, step)
                          .and_then([&] { return guard(edit, AccreditationStep::kind(), step.id, QString()); })
                          .and_then([&] { return edit.commit(); });
    if (!done)
        complain(done.error());
    else
        Q_EMIT closed();
}

void StepForm::complain(const Error& error)
{
    QWidget* at = m_what;
    if (error.detail == u"no_reason" || error.detail == u"no_field_mission")
        at = m_reason;
    else if (error.detail == u"not_head_facilitator")
        at = m_by;
    complain(at, describe(error));
}

void StepForm::complain(QWidget* control, const QString& words)
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].first == control)
            m_grid->addWidget(m_note, 2 + 2 * static_cast<int>(i), 1, 1, 2);
    m_note->say(StatusMark::Problem, words);
    control->setFocus();
}

void StepForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace advisorpool
