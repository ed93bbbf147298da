#include "ui/workshops/marks_tab.h"

#include "core/checks/guard.h"
#include "core/people/locale_names.h"
#include "ui/forms/conflict_lines.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/field_note.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/workshops/entry_model.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace advisorpool {

namespace {

constexpr int longestKeyed = 9; // the best mark that one key can type

} // namespace

QString criterionName(const Criterion& criterion)
{
    return inLanguage(criterion.nameEn, criterion.nameRu);
}

MarksTab::MarksTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("marks"), parent), m_model(new EntryModel(pool, this))
{
    auto* page = new QWidget(this);
    m_grid = new EntryGrid(theme, *m_model, page);
    m_grid->setObjectName(QStringLiteral("marksGrid"));
    m_state = new TextLabel(theme, Type::Style::Second, &Tokens::text2, page);
    m_state->setObjectName(QStringLiteral("marksState"));
    m_state->setWordWrap(true);
    m_handIn = primaryButton(theme, page, Icon::Lock);
    m_handIn->setObjectName(QStringLiteral("handIn"));
    m_takeBack = linkButton(theme, page); // not where the other stood: a second click must not undo the first
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_about = new TextLabel(theme, Type::Style::Second, &Tokens::text2, page);
    m_about->setWordWrap(true);
    m_remark = new QLineEdit(page);
    m_remark->setObjectName(QStringLiteral("markRemark"));
    m_about->setBuddy(m_remark);
    m_note = new FieldNote(theme, page);
    m_note->setObjectName(QStringLiteral("marksNote"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    head->setSpacing(theme.px(12));
    auto* state = new QVBoxLayout;
    state->addWidget(m_state);
    state->addWidget(m_takeBack, 0, Qt::AlignLeft);
    head->addLayout(state, 1);
    head->addWidget(m_handIn);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(12));
    foot->setSpacing(theme.px(4));
    foot->addWidget(m_note);
    foot->addWidget(m_conflicts = new ConflictLines(pool, theme, page));
    foot->addWidget(m_about);
    foot->addWidget(m_remark);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(hairline(page));
    lines->addWidget(m_grid, 1);
    lines->addWidget(hairline(page));
    lines->addLayout(foot);
    m_empty = new EmptyNote(theme, Icon::Pencil, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_grid, &EntryGrid::typed, this, &MarksTab::type);
    connect(m_grid, &EntryGrid::blanked, this, &MarksTab::blank);
    connect(m_grid, &EntryGrid::currentMoved, this, &MarksTab::moveTo);
    m_conflicts->setAfter(m_grid);
    connect(m_conflicts, &ConflictLines::failed, this, &MarksTab::failed);
    connect(m_conflicts, &ConflictLines::settled, m_grid, [this] { m_grid->setFocus(); });
    connect(m_remark, &QLineEdit::editingFinished, this, &MarksTab::saveRemark);
    connect(m_remark, &QLineEdit::returnPressed, m_grid, [this] { m_grid->setFocus(); });
    connect(m_handIn, &QPushButton::clicked, this, &MarksTab::handIn);
    connect(m_takeBack, &QPushButton::clicked, this, &MarksTab::handIn);
    setFocusProxy(m_grid);
}

QString MarksTab::title() const
{
    return tr("My marks");
}

void MarksTab::retranslate()
{
    m_grid->setAccessibleName(title());
    m_remark->setPlaceholderText(tr("A remark on this mark"));
    m_remark->setAccessibleName(tr("Remark"));
    m_handIn->setText(tr("Hand in"));
    m_handIn->setAccessibleName(m_handIn->text());
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setAccessibleName(m_takeBack->text());
    m_takeBack->setToolTip(tr("Opens your sheet again; the others' are hidden until you hand in anew"));
}

void MarksTab::show(const WorkshopFacts& facts)
{
    m_facts = facts;
    fillGrid();
    sayState();
    if (facts.facilitators().empty())
        m_empty->say(
            tr("Who facilitates? Add facilitators under “Participants”: each has a sheet of marks of their own."));
    else if (facts.me.isNull())
        m_empty->say(
            tr("Marks are given by facilitators, and none of this workshop's is called %1. One is known by the "
               "name that stands at the foot of the rail.")
                .arg(m_pool.session().author));
    else
        m_empty->say(facts.criteria.empty() ? tr("Marked by what? Add criteria under “Plan”.")
                                            : tr("There are no candidates yet. Add them under “Participants”."));
    const bool ready = !facts.me.isNull() && !facts.criteria.empty() && !facts.candidates().empty();
    m_stack->setCurrentIndex(ready ? 1 : 0);
    if (ready)
        moveTo(m_grid->currentIndex());
}

void MarksTab::fillGrid()
{
    QStringList headings{tr("Candidate")};
    for (const Criterion& criterion : m_facts.criteria)
        headings << criterionName(criterion);
    const bool open = m_facts.canWrite && !m_facts.handedIn();
    std::vector<EntryRow> rows;
    for (const Participant* one : m_facts.candidates()) {
        EntryRow row{one->part.id, {one->name, {}, {}, one->administration}, {}};
        for (const Criterion& criterion : m_facts.criteria) {
            EntryCell cell;
            for (const Mark& mark : m_facts.marks)
                if (mark.facilitator == m_facts.me && mark.participation == one->part.id &&
                    mark.criterion == criterion.id) {
                    cell.text = mark.value ? QLocale().toString(*mark.value) : QString();
                    cell.note = !mark.remark.isEmpty();
                    cell.words = mark.remark;
                    cell.records = {mark.id};
                }
            cell.inInput = open && scaleOf(criterion) > longestKeyed;
            cell.ground = open ? Entry::Ground::None : Entry::Ground::Quiet;
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    m_model->setTable(headings, std::move(rows));
}

void MarksTab::sayState()
{
    const Participant* mine = m_facts.find(m_facts.me);
    if (!mine)
        return;
    const int all = static_cast<int>(m_facts.candidates().size() * m_facts.criteria.size());
    const auto given = std::ranges::count_if(
        m_facts.marks, [&](const Mark& mark) { return mark.facilitator == m_facts.me && mark.value.has_value(); });
    const int blank = std::max(all - static_cast<int>(given), 0);
    if (m_facts.handedIn()) {
        m_state->setText(tr("Handed in on %1. The sheet is closed; all sheets stand under “Together”.")
                             .arg(dayWords(mine->part.marksHandedInOn)));
    } else {
        m_state->setText((blank > 0 ? tr("%n mark(s) still blank; a blank counts as no mark, not as 0.", nullptr, blank)
                                    : tr("All marks are given.")) +
                         u' ' + tr("Once you hand in, the sheet is closed and you see the others'."));
    }
    m_handIn->setVisible(!m_facts.handedIn());
    m_takeBack->setVisible(m_facts.handedIn());
    for (QPushButton* button : {m_handIn, m_takeBack})
        button->setEnabled(m_facts.canWrite);
}

std::optional<Mark> MarksTab::markAt(const QModelIndex& cell) const
{
    const size_t column = static_cast<size_t>(cell.column()) - 1;
    if (!cell.isValid() || cell.column() < 1 || column >= m_facts.criteria.size() || cell.row() >= m_model->rowCount())
        return {};
    const Id& participant = m_model->idOf(cell.row());
    const Id& criterion = m_facts.criteria[column].id;
    for (const Mark& mark : m_facts.marks)
        if (mark.facilitator == m_facts.me && mark.participation == participant && mark.criterion == criterion)
            return mark;
    return Mark{.participation = participant, .criterion = criterion, .facilitator = m_facts.me};
}

Result<void> MarksTab::save(Edit& edit, Mark mark)
{
    return edit.save(mark).and_then([&] { return guard(edit, Mark::kind(), mark.id, {}); });
}

void MarksTab::type(const QModelIndex& cell, const QString& text)
{
    auto mark = markAt(cell);
    if (!mark || !m_facts.canWrite)
        return;
    const int best = scaleOf(m_facts.criteria[static_cast<size_t>(cell.column()) - 1]);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (m_facts.handedIn())
        return m_note->say(StatusMark::Warn, tr("This sheet is handed in."));
    if (!isNumber || value < worstMark || value > best)
        return m_note->say(StatusMark::Problem, tr("Marks go from %1 to %2 here.").arg(worstMark).arg(best));
    m_note->hide();
    mark->value = value;
    write(Label::Set, [&](Edit& edit) { return save(edit, *mark); });
}

void MarksTab::blank(const QModelIndexList& cells)
{
    if (!m_facts.canWrite || m_facts.handedIn())
        return;
    m_note->hide();
    write(Label::Set, [&](Edit& edit) -> Result<void> {
        Result<void> done;
        for (const QModelIndex& cell : cells)
            if (auto mark = markAt(cell); done && mark && mark->value) {
                mark->value.reset();
                done = save(edit, *mark);
            }
        return done;
    });
}

void MarksTab::moveTo(const QModelIndex& cell)
{
    const auto mark = markAt(cell);
    const Participant* one = mark ? m_facts.find(mark->participation) : nullptr;
    if (!one)
        return;
    const Criterion& criterion = m_facts.criteria[static_cast<size_t>(cell.column()) - 1];
    m_conflicts->setRecord(mark->id);
    m_about->setText(QStringLiteral("%1 · %2 (%3–%4)")
                         .arg(one->name, criterionName(criterion))
                         .arg(worstMark)
                         .arg(scaleOf(criterion)));
    if (!m_remark->hasFocus())
        m_remark->setText(mark->remark);
    m_remark->setReadOnly(!m_facts.canWrite || m_facts.handedIn());
}

void MarksTab::saveRemark()
{
    auto mark = markAt(m_grid->currentIndex());
    const QString text = m_remark->text().trimmed();
    if (!mark || mark->remark == text || m_remark->isReadOnly())
        return;
    mark->remark = text;
    write(Label::Set, [&](Edit& edit) { return save(edit, *mark); });
}

// Or takes back.
void MarksTab::handIn()
{
    const Participant* mine = m_facts.find(m_facts.me);
    Participation part = mine->part;
    part.marksHandedInOn = m_facts.handedIn() ? QDate() : m_pool.session().today();
    write(Label::Set, [&](Edit& edit) {
        return edit.save(part).and_then([&] { return guard(edit, Participation::kind(), part.id, {}); });
    });
}

} // namespace advisorpool
