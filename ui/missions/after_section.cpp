#include "ui/missions/after_section.h"

#include "core/accreditation/accreditation_step.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/person_words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/missions/evaluation_form.h"
#include "ui/missions/seat_words.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace advisorpool {

namespace {

// The step that the assignment's evaluation led to.
std::optional<Step> outcomeOf(Pool& pool, const Id& assignment)
{
    const Kind& kind = AccreditationStep::kind();
    std::optional<Step> outcome;
    for (const Id& id :
         pool.tables().referring(kind, *kind.field(u"assignment"), assignment).value_or(std::vector<Id>()))
        if (const auto step = pool.find<AccreditationStep>(id); step && *step)
            outcome = (*step)->step;
    return outcome;
}

} // namespace

AfterSection::AfterSection(Pool& pool, const Theme& theme, QWidget* parent)
    : Section(pool, theme, QStringLiteral("after"), false, parent)
{
}

QString AfterSection::title() const
{
    return tr("After the mission");
}

std::vector<Record> AfterSection::load()
{
    std::vector<Record> records;
    const auto team = readTeam(m_pool, owner());
    if (!team)
        return records;
    for (const Place& place : team->places) {
        records.push_back(toRecord(place.request.seat));
        if (!place.member)
            continue;
        records.push_back(toRecord(place.member->assignment));
        if (place.member->evaluation)
            records.push_back(toRecord(*place.member->evaluation));
    }
    return records;
}

void AfterSection::build(const std::vector<Record>&)
{
    const auto team = readTeam(m_pool, owner());
    bool any = false;
    if (team)
        for (const Place& place : team->places)
            if (place.member && place.member->status >= AssignmentStatus::Confirmed) {
                addMember(*team, place);
                any = true;
            }
    if (!any)
        lines().addWidget(quietLine(tr("Nobody is confirmed yet; candidates are evaluated here afterwards.")));
}

void AfterSection::addMember(const MissionTeam& team, const Place& place)
{
    const SeatHolder& member = *place.member;
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    line->setSpacing(m_theme.px(8));
    auto* text = new QVBoxLayout;
    text->setSpacing(m_theme.px(1));
    auto* name = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, row);
    name->setText(shortName(member.advisor) + QStringLiteral(" · ") + seatRoleWords(place.request.seat));
    name->setWordWrap(true);
    text->addWidget(name);
    line->addLayout(text, 1);
    if (member.evaluation) {
        addEvaluation(place, row, *text);
    } else if (m_pool.isWritable() && member.status == AssignmentStatus::Completed) {
        auto* button = smallButton(m_theme, row);
        button->setObjectName(QStringLiteral("evaluate_") + member.assignment.id.text());
        button->setText(tr("Evaluate…"));
        button->setAccessibleName(tr("Evaluate %1").arg(shortName(member.advisor)));
        connect(
            button, &QPushButton::clicked, this, [this, team, place] { openForm(team, place); }, Qt::QueuedConnection);
        line->addWidget(button, 0, Qt::AlignTop);
    } else {
        auto* wait = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, row);
        wait->setText(tr("not completed yet"));
        line->addWidget(wait, 0, Qt::AlignTop);
    }
    lines().addWidget(row);
}

void AfterSection::addEvaluation(const Place& place, QWidget* row, QVBoxLayout& text)
{
    const Evaluation& evaluation = *place.member->evaluation;
    const auto add = [&](const QString& words, Tokens::Role role) {
        if (words.isEmpty())
            return;
        auto* label = new TextLabel(m_theme, Type::Style::Second, role, row);
        label->setWordWrap(true);
        label->setText(words);
        text.addWidget(label);
    };
    if (const auto outcome = outcomeOf(m_pool, place.member->assignment.id)) {
        const Field& field = *AccreditationStep::kind().field(u"step");
        auto* chip = new ChipView(m_theme, row);
        const bool done = *outcome == Step::Accredited;
        chip->setChip({done ? Chip::Kind::Ok : Chip::Kind::Neutral,
                       *outcome == Step::PreAccredited
                           ? tr("another mission needed")
                           : valueWords(field, advisorpool::Value(QString::fromLatin1(
                                                   choiceNames(Step{})[static_cast<size_t>(*outcome)]))),
                       done ? Glyph(Icon::Check) : Glyph()});
        text.addWidget(chip);
    }
    const auto evaluator = m_pool.find<Advisor>(evaluation.evaluator);
    if (evaluator && *evaluator && !evaluation.evaluator.isNull())
        add(tr("Evaluated by %1").arg(shortName(**evaluator)), &Tokens::text2);
    QStringList marks;
    for (const char* criterion : {"tools", "expertise", "support", "facilitation"}) {
        const Field& field = *Evaluation::kind().field(QString::fromLatin1(criterion));
        if (const Value mark = field.read(&evaluation); !mark.isNull())
            marks << labelOf(field) + QStringLiteral(": ") + mark.toText();
    }
    add(marks.join(QStringLiteral(" · ")), &Tokens::text2);
    add(evaluation.text, &Tokens::text);
}

void AfterSection::openForm(const MissionTeam& team, const Place& place)
{
    if (auto* open = findChild<EvaluationForm*>())
        open->deleteLater();
    auto* form = new EvaluationForm(m_pool, m_theme, team, place, this);
    lines().addWidget(form);
    connect(
        form, &EvaluationForm::closed, this,
        [form = QPointer(form)] { // what was saved may have rebuilt the section already
            if (form) {
                form->hide();
                form->deleteLater();
            }
        },
        Qt::QueuedConnection);
    form->start();
}

} // namespace advisorpool
