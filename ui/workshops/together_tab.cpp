#include "ui/workshops/together_tab.h"

#include "ui/forms/conflict_lines.h"
#include "ui/forms/controls.h"
#include "ui/forms/marked_line.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/workshops/entry_model.h"
#include "ui/workshops/marks_tab.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

namespace advisorpool {

QString meanWords(double mean)
{
    return QLocale().toString(mean, 'f', 1);
}

TogetherTab::TogetherTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("together"), parent), m_model(new EntryModel(pool, this))
{
    auto* page = new QSplitter(Qt::Vertical, this);
    page->setHandleWidth(1);
    page->setChildrenCollapsible(false);
    auto* above = new QWidget(page);
    m_grid = new EntryGrid(theme, *m_model, above);
    m_grid->setObjectName(QStringLiteral("togetherGrid"));
    m_sheets = new TextLabel(theme, Type::Style::Second, &Tokens::text2, above);
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->setWordWrap(true);
    m_sheets->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    auto* lines = new QVBoxLayout(above);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_sheets);
    lines->addWidget(hairline(above));
    lines->addWidget(m_grid, 1);
    auto* below = new QScrollArea(page);
    below->setWidgetResizable(true);
    below->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QFrame(below);
    ground->setProperty("look", QStringLiteral("pane"));
    m_panel = ground;
    m_lines = new QVBoxLayout(ground);
    m_lines->setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(12));
    m_lines->setSpacing(theme.px(3));
    below->setWidget(ground);
    page->addWidget(above);
    page->addWidget(below);
    page->setStretchFactor(0, 3);
    page->setStretchFactor(1, 2);
    page->setSizes({theme.px(360), theme.px(220)});
    m_empty = new EmptyNote(theme, Icon::Lock, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_grid, &EntryGrid::currentMoved, this,
            [this](const QModelIndex& cell) { showCandidate(m_model->idOf(cell.row())); });
    setFocusProxy(m_grid);
    m_theme.follow(this, [this] { // lines are made in the colours of their moment
        if (m_grid->currentIndex().isValid())
            showCandidate(m_model->idOf(m_grid->currentIndex().row()));
    });
}

QString TogetherTab::title() const
{
    return tr("Together");
}

void TogetherTab::retranslate()
{
    m_grid->setAccessibleName(title());
}

void TogetherTab::show(const WorkshopFacts& facts)
{
    m_facts = facts;
    const bool waits = !facts.me.isNull() && !facts.handedIn();
    const bool ready = !waits && !facts.criteria.empty() && !facts.candidates().empty();
    m_empty->say(waits ? tr("The others' marks show here once you have handed in your own, under “My marks”.")
                       : tr("There is nothing to bring together yet: no candidates, or no criteria."));
    m_stack->setCurrentIndex(ready ? 1 : 0);
    if (!ready)
        return m_model->setTable({tr("Candidate")}, {});
    saySheets();
    fillGrid();
    const int row = std::max(m_grid->currentIndex().row(), 0);
    showCandidate(m_model->idOf(row));
}

void TogetherTab::saySheets()
{
    QStringList sheets;
    for (const Participant* one : m_facts.facilitators())
        sheets << (one->part.marksHandedInOn.isValid() ? tr("%1: handed in").arg(one->name)
                                                       : tr("%1: not yet").arg(one->name));
    m_sheets->setText(tr("Means of the marks that were given, with their number. Sheets: %1.")
                          .arg(sheets.join(QStringLiteral(", "))));
}

void TogetherTab::fillGrid()
{
    QStringList headings{tr("Candidate")};
    for (const Criterion& criterion : m_facts.criteria)
        headings << criterionName(criterion);
    headings << tr("All");
    std::vector<EntryRow> rows;
    for (const Participant* one : m_facts.candidates()) {
        const MarkSummary summary = summaryOf(one->part.id, m_facts.criteria, m_facts.marks);
        EntryRow row{one->part.id, {one->name, {}, {}, one->administration}, {}};
        for (size_t i = 0; i < summary.criteria.size(); ++i) {
            const CriterionSummary& criterion = summary.criteria[i];
            EntryCell cell;
            for (const Mark& mark : m_facts.marks)
                if (mark.participation == one->part.id && mark.criterion == m_facts.criteria[i].id)
                    cell.records.push_back(mark.id);
            if (criterion.count > 0)
                cell.text = QStringLiteral("%1 (%2)").arg(meanWords(criterion.mean)).arg(criterion.count);
            if (criterion.isDisagreement()) {
                cell.ground = Entry::Ground::Warn;
                cell.text += QStringLiteral(" ↕");
                cell.words = tr("The marks lie between %1 and %2").arg(criterion.least).arg(criterion.most);
            }
            row.cells.push_back(std::move(cell));
        }
        EntryCell all;
        if (summary.mean)
            all.text = QStringLiteral("%1 (%2)").arg(meanWords(*summary.mean)).arg(summary.count);
        all.ground = Entry::Ground::Quiet;
        row.cells.push_back(std::move(all));
        rows.push_back(std::move(row));
    }
    m_model->setTable(headings, std::move(rows));
}

void TogetherTab::showCandidate(const Id& participation)
{
    clearLayout(*m_lines);
    const Participant* one = m_facts.find(participation);
    if (!one)
        return;
    auto* name = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, m_panel);
    name->setText(one->name);
    m_lines->addWidget(name);
    auto* conflicts = new ConflictLines(m_pool, m_theme, m_panel);
    conflicts->setRecord(participation);
    connect(conflicts, &ConflictLines::failed, this, &TogetherTab::failed);
    m_lines->addWidget(conflicts);
    const MarkSummary summary = summaryOf(participation, m_facts.criteria, m_facts.marks);
    for (size_t i = 0; i < m_facts.criteria.size(); ++i)
        addCriterion(*one, m_facts.criteria[i], summary.criteria[i]);
    m_lines->addStretch();
}

void TogetherTab::addCriterion(const Participant& one, const Criterion& criterion, const CriterionSummary& summary)
{
    auto* title = sectionTitle(m_theme, m_panel);
    title->setText(criterionName(criterion));
    title->setContentsMargins(0, m_theme.px(6), 0, 0);
    m_lines->addWidget(title);
    QStringList given;
    for (const Participant* facilitator : m_facts.facilitators()) {
        QString value = QStringLiteral("–");
        for (const Mark& mark : m_facts.marks)
            if (mark.facilitator == facilitator->part.id && mark.participation == one.part.id &&
                mark.criterion == criterion.id && mark.value)
                value = QLocale().toString(*mark.value);
        given << QStringLiteral("%1 <b>%2</b>").arg(facilitator->name.toHtmlEscaped(), value);
    }
    const QString line = given.join(QStringLiteral(" · "));
    if (summary.isDisagreement()) {
        m_lines->addWidget(new MarkedLine(
            m_theme, StatusMark::Warn,
            line + QStringLiteral(" – ") + tr("%n step(s) apart: talk about it", nullptr, summary.most - summary.least),
            m_panel));
    } else {
        auto* plain = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, m_panel);
        plain->setWordWrap(true);
        plain->setText(line);
        m_lines->addWidget(plain);
    }
    for (const Mark& mark : m_facts.marks) {
        const Participant* facilitator = m_facts.find(mark.facilitator);
        if (mark.participation != one.part.id || mark.criterion != criterion.id || mark.remark.isEmpty() ||
            !facilitator)
            continue;
        auto* remark = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, m_panel);
        remark->setWordWrap(true);
        remark->setText(QStringLiteral("%1: %2").arg(facilitator->name, mark.remark));
        remark->setTextFormat(Qt::PlainText);
        m_lines->addWidget(remark);
    }
}

} // namespace advisorpool
