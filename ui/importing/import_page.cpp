#include "ui/importing/import_page.h"

#include "core/rosters/heading.h"
#include "ui/forms/controls.h"
#include "ui/forms/error_words.h"
#include "ui/importing/comparison.h"
#include "ui/importing/import_head.h"
#include "ui/importing/mapping_header.h"
#include "ui/importing/outcome_panel.h"
#include "ui/importing/sheet_hint.h"
#include "ui/importing/sheet_table.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <set>

namespace advisorpool {

namespace {

constexpr int patience = 150; // ms: most files are read by then

} // namespace

ImportPage::ImportPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_head(new ImportHead(theme, this)), m_stack(new QStackedWidget(this)),
      m_table(new SheetTable(theme, m_model, m_stack)), m_note(new EmptyNote(theme, Icon::Sheet, m_stack)),
      m_panel(new OutcomePanel(
          theme, [this](const SamePersonQuestion& question) { return compared(question); }, this))
{
    setObjectName(QStringLiteral("importPage"));
    setProperty("look", QStringLiteral("pane"));
    m_table->setAccessibleName(tr("The rows of the spreadsheet"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_note);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addWidget(hairline(this));
    left->addWidget(m_stack, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    below->addWidget(new SheetHint(theme, *m_table, this));
    below->addStretch();
    left->addLayout(below);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(m_panel);
    setFocusProxy(m_table);
    connectParts();
}

void ImportPage::connectParts()
{
    auto* undoKeys = new QShortcut(QKeySequence::Undo, this, this, &ImportPage::undo);
    undoKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_head, &ImportHead::anotherFileWanted, this, &ImportPage::anotherFileWanted);
    connect(m_head, &ImportHead::encodingChosen, this, [this](const QString& encoding) {
        say([&] {
            m_draft.mapping.encoding = encoding;
            forgetColumns();
        });
    });
    connect(m_head, &ImportHead::delimiterChosen, this, [this](char delimiter) {
        say([&] {
            m_draft.mapping.delimiter = delimiter;
            m_draft.corrections.clear(); // of other cells
            forgetColumns();
        });
    });
    connect(m_head, &ImportHead::datesChosen, this,
            [this](DateOrder dates) { say([&] { m_draft.mapping.dates = dates; }); });
    connect(m_head, &ImportHead::showChosen, this, [this](SheetModel::Show show) {
        m_model.setShow(show);
        m_table->scrollToTop();
    });
    connect(m_table->mapping(), &MappingHeader::meaningChosen, this,
            [this](qsizetype column, const ColumnMeaning& meaning) {
                say([&] {
                    m_draft.mapping.columns = m_report.mapping.columns;
                    m_draft.mapping.columns[static_cast<size_t>(column)].meaning = meaning;
                });
            });
    connect(&m_model, &SheetModel::corrected, this, [this](qint64 line, qsizetype column, const QString& text) {
        m_head->setCounts(m_model);
        m_panel->setOutcome(outcomeOf(m_model.plans()));
        m_mended = line;
        say([&] { m_draft.correct(line, column, text); });
    });
    connect(m_note, &EmptyNote::actionTriggered, this, [this] { // no row of it is a heading
        say([&] {
            m_draft.mapping.headingLine = 0;
            m_draft.mapping.columns = {{columnTitle({}, 0), {}}}; // a person will say what they hold
        });
    });
    connect(m_panel, &OutcomePanel::answered, this, [this](qint64 line, const RowPerson& other, bool same) {
        say([&] {
            m_draft.answer(line, other, same);
            for (SamePersonQuestion& question : m_questions)
                if (question.line == line && question.proposal.other == other)
                    question.same = same;
        });
    });
    connect(m_panel, &OutcomePanel::allSameWanted, this, &ImportPage::answerAllSame);
    connect(m_panel, &OutcomePanel::rowWanted, m_table, &SheetTable::showLine);
    connect(m_panel, &OutcomePanel::importWanted, this, &ImportPage::importWanted);
    connect(m_panel, &OutcomePanel::cancelled, this, &ImportPage::closed);
    connect(m_panel, &OutcomePanel::saveRejectedWanted, this, &ImportPage::saveRejectedWanted);
}

ImportOptions ImportPage::options(bool dryRun) const
{
    ImportOptions options = m_draft.options(dryRun);
    if (!dryRun)
        options.mapping = m_report.mapping;
    return options;
}

void ImportPage::start(const QString& name, const QByteArray& bytes, const Mapping& mapping)
{
    m_draft = {name, bytes, mapping, {}, {}};
    m_known = mapping;
    m_steps.clear();
    m_report = {};
    m_questions.clear();
    m_first = true;
    m_model.setShow(SheetModel::Show::All);
    m_model.setPlan({}, {});
    if (auto words = Vocabulary::load(m_pool))
        m_model.setWords(std::make_shared<const Vocabulary>(std::move(*words)));
    m_table->mapping()->setColumns({});
    m_table->mapping()->hide();
    QTimer::singleShot(patience, this, [this] {
        if (m_model.columnCount() <= 1 && m_stack->currentWidget() == m_table) {
            m_note->say(tr("Reading the spreadsheet…"));
            m_stack->setCurrentWidget(m_note);
        }
    });
    m_head->setFile(name, -1);
    m_head->setText(mapping.encoding.isEmpty() || mapping.delimiter == 0);
    m_head->setChoosable(false);
    m_head->setCounts(m_model);
    m_panel->restart();
    m_stack->setCurrentWidget(m_table);
    Q_EMIT previewWanted();
}

// Whatever a person says can be taken back, and has its preview.
void ImportPage::say(const std::function<void()>& change)
{
    m_steps.push_back({m_draft, m_questions});
    change();
    Q_EMIT previewWanted();
}

void ImportPage::undo()
{
    if (m_steps.empty())
        return;
    const Mapping before = m_draft.mapping;
    m_draft = std::move(m_steps.back().draft);
    m_questions = std::move(m_steps.back().questions);
    m_steps.pop_back();
    m_first = m_draft.mapping.encoding != before.encoding || m_draft.mapping.delimiter != before.delimiter;
    Q_EMIT previewWanted();
}

// Read otherwise, the headings and the people may be others.
void ImportPage::forgetColumns()
{
    m_draft.mapping.columns.clear();
    m_draft.answers.clear();
    m_questions.clear();
    m_first = true;
}

void ImportPage::takePreview(Result<ImportReport> preview)
{
    m_head->setChoosable(true);
    if (!preview)
        return showError(preview.error());
    std::vector<RowPlan> plan = std::exchange(preview->plan, {});
    m_report = std::move(*preview);
    QSet<std::pair<qint64, qsizetype>> corrected;
    for (const CellCorrection& cell : m_draft.corrections)
        corrected.insert({cell.line, cell.column});
    m_model.setCorrected(corrected);
    const QModelIndex here = m_table->currentIndex();
    const qint64 line = here.isValid() ? m_model.plan(here.row()).line : 0;
    const int column = here.column();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model.setPlan(m_report.mapping, std::move(plan), !m_first);
    ask(m_model.plans());
    m_panel->setOutcome(outcomeOf(m_model.plans()));
    m_table->mapping()->setColumns(m_report.mapping.columns);
    m_table->mapping()->show();
    m_stack->setCurrentWidget(m_table);
    if (std::exchange(m_first, false)) {
        // The note that it is being read has taken the keyboard away; a choice above the table keeps it.
        if (const QWidget* focused = QApplication::focusWidget();
            focused && isAncestorOf(focused) && !m_head->isAncestorOf(focused))
            m_table->setFocus();
        m_table->horizontalScrollBar()->setValue(0);
        if (m_model.countOf(SheetModel::Show::ToLookAt) > 0)
            m_model.setShow(SheetModel::Show::ToLookAt);
        m_table->fitColumns();
        m_table->setOrder(m_model.bestOrder());
        m_table->setCurrentIndex(m_model.index(0, m_model.markedColumn(0)));
    } else if (const int row = m_model.rowOfLine(line); row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
        m_table->verticalScrollBar()->setValue(scrolled);
        if (std::exchange(m_mended, 0) == line && !m_model.isMarked(row)) // that row is well now: on to the next
            m_table->goToMark(row);
    }
    m_head->setFile(m_draft.name, m_report.rows);
    m_head->setReading(m_report.mapping, m_draft.mapping == m_known);
    m_head->setCounts(m_model);
}

// As one answer, that one undo takes back. Of several people whom a row may be about, the nearest.
void ImportPage::answerAllSame()
{
    say([this] {
        std::set<qint64> settled;
        for (const SamePersonQuestion& question : m_questions)
            if (question.same == true)
                settled.insert(question.line);
        for (SamePersonQuestion& question : m_questions)
            if (!question.same && settled.insert(question.line).second) {
                question.same = true;
                m_draft.answer(question.line, question.proposal.other, true);
            }
    });
}

// A question once asked stays, with its answer, so that it can be answered otherwise.
void ImportPage::ask(const std::vector<RowPlan>& plans)
{
    using Key = std::tuple<qint64, Id, qint64>;
    const auto keyOf = [](qint64 line, const RowPerson& other) { return Key(line, other.advisor, other.line); };
    std::set<Key> asked;
    for (const SamePersonQuestion& question : m_questions)
        asked.insert(keyOf(question.line, question.proposal.other));
    for (const RowPlan& plan : plans)
        for (const Proposal& proposal : plan.proposals)
            if (asked.insert(keyOf(plan.line, proposal.other)).second)
                m_questions.push_back({plan.line,
                                       m_model.numberOf(plan.line),
                                       proposal.other.line > 0 ? m_model.numberOf(proposal.other.line) : 0,
                                       m_model.nameIn(plan),
                                       proposal,
                                       {}});
    m_panel->setQuestions(m_questions);
}

std::vector<ComparedLine> ImportPage::compared(const SamePersonQuestion& question)
{
    const RowPlan* here = m_model.planFrom(question.line);
    const RowPerson& other = question.proposal.other;
    return here && m_model.words()
               ? compare(m_pool, *m_model.words(), m_report.mapping, *here, other, m_model.planFrom(other.line))
               : std::vector<ComparedLine>();
}

void ImportPage::showError(const Error& error)
{
    m_note->say(errorWords(error), error.fault == Fault::NoHeading && error.detail.isEmpty()
                                       ? tr("It has no headings: show all rows")
                                       : QString());
    m_stack->setCurrentWidget(m_note);
    m_panel->setQuestions({});
    m_panel->setOutcome({});
}

void ImportPage::setBusy(bool busy)
{
    m_head->setEnabled(!busy);
    m_table->setEnabled(!busy);
    m_panel->setBusy(busy);
}

void ImportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table->setAccessibleName(tr("The rows of the spreadsheet"));
        m_table->mapping()->setColumns(m_report.mapping.columns);
        m_table->viewport()->update();
    }
    QFrame::changeEvent(event);
}

} // namespace advisorpool
