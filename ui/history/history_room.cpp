#include "ui/history/history_room.h"

#include "core/pool/undo.h"
#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/two_panes.h"
#include "ui/history/edit_page.h"
#include "ui/history/history_bar.h"
#include "ui/history/history_model.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/merging/merging_page.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace advisorpool {

HistoryRoom::HistoryRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_model(new HistoryModel(pool, this)),
      m_panes(new TwoPanes(theme, this)), m_side(new QStackedWidget(m_panes->side())),
      m_page(new EditPage(pool, theme, m_side)), m_merge(new MergingPage(pool, theme, m_side))
{
    setObjectName(QStringLiteral("historyRoom"));
    m_merge->setBeside();
    m_side->addWidget(m_page);
    m_side->addWidget(m_merge);
    m_panes->setPanes(makeList(), m_side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    connect(&pool, &Pool::changed, this, [this] { isVisible() ? reload() : void(m_stale = true); });
    connect(m_table, &LinesTable::currentChosen, this, &HistoryRoom::showRow);
    connect(m_table, &LinesTable::foldWanted, this, &HistoryRoom::fold);
    connect(m_table, &LinesTable::opened, m_panes, &TwoPanes::openPage);
    connect(m_bar, &HistoryBar::changed, this, &HistoryRoom::narrow);
    connect(m_empty, &EmptyNote::actionTriggered, this, [this] {
        m_bar->clear();
        narrow();
    });
    connectPage();
    setFocusProxy(m_table);
    retranslate();
}

void HistoryRoom::connectPage()
{
    connect(m_page, &EditPage::undoWanted, this, &HistoryRoom::takeBack);
    connect(m_page, &EditPage::recordWanted, this,
            [this](const Kind* kind, const Id& record) { showHistoryOf(*kind, record); });
    connect(m_page, &EditPage::asOfWanted, this, &HistoryRoom::asOfWanted);
    connect(m_merge, &MergingPage::undoWanted, this, &HistoryRoom::undoMergeWanted);
    connect(m_merge, &MergingPage::conflictsWanted, this, &HistoryRoom::conflictsOfMergeWanted);
}

void HistoryRoom::showRow(int row)
{
    const EditRow* edit = row < 0 ? nullptr : m_model->editAt(row);
    if (row >= 0 && !edit)
        m_merge->showMerge(m_model->placeOf(row).merge);
    else
        m_page->setEdit(edit ? *edit : EditRow{});
    m_side->setCurrentWidget(row >= 0 && !edit ? static_cast<QWidget*>(m_merge) : m_page);
}

// From one of its edits, the merge is gone to first.
void HistoryRoom::fold(int row, bool open)
{
    const int head = m_model->headOf(row);
    const auto place = m_model->placeOf(head);
    if (head == row)
        m_model->fold(row, open);
    else if (open)
        return;
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(place), 0));
}

QWidget* HistoryRoom::makeList()
{
    auto* list = new QFrame(m_panes);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(m_theme.px(420));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, list);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, list);
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_bar = new HistoryBar(m_pool, m_theme, list);
    m_table = new LinesTable(m_theme, *m_model, list);
    m_table->setObjectName(QStringLiteral("historyTable"));
    list->setFocusProxy(m_table);
    m_empty = new EmptyNote(m_theme, Icon::History, list);
    m_stack = new QStackedWidget(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    line->addWidget(m_title);
    line->addWidget(m_count, 1, Qt::AlignBottom);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addLayout(line);
    head->addWidget(m_bar);
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(list));
    all->addWidget(m_stack, 1);
    return list;
}

void HistoryRoom::count()
{
    Q_EMIT shown(m_model->fitting());
}

void HistoryRoom::showHistoryOf(const Kind& kind, const Id& record)
{
    m_bar->showRecord(kind, record);
    m_panes->openList();
}

void HistoryRoom::narrow()
{
    m_model->setFilter(m_bar->filter());
    showCount();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        showRow(-1);
}

void HistoryRoom::showCount()
{
    const int shown = m_model->fitting();
    const QLocale locale;
    m_count->setText(shown == m_model->total()
                         ? locale.toString(shown)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->total())));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_empty->say(tr("No edit fits these filters; %n there are without them.", nullptr, m_model->total()),
                 tr("Show all edits"));
    count();
}

void HistoryRoom::reload()
{
    m_stale = false;
    const int row = m_table->currentIndex().row();
    const auto current = row < 0 ? HistoryModel::Place{} : m_model->placeOf(row);
    m_model->load();
    if (const int again = m_model->rowOf(current); again >= 0)
        m_table->setCurrentIndex(m_model->index(again, 0));
    m_bar->setAuthors(m_model->authors());
    showCount();
}

void HistoryRoom::takeBack(const Id& edit, const std::optional<Id>& record)
{
    const auto done = undo(m_pool, edit, record);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    QStringList kept;
    for (const Edit::Kept& field : done->kept)
        kept << labelOf(*field.field);
    kept.removeDuplicates();
    Q_EMIT told(
        done->edit.isNull() ? tr("This was undone before.")
        : kept.isEmpty()
            ? tr("Undone.")
            : tr("Undone. These were set again since and keep their value: %1.").arg(kept.join(QStringLiteral(", "))));
}

QByteArray HistoryRoom::state() const
{
    return m_panes->state();
}

void HistoryRoom::restore(const QByteArray& state)
{
    m_panes->restore(state);
}

void HistoryRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void HistoryRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryRoom::retranslate()
{
    m_title->setText(tr("History"));
    m_table->setAccessibleName(tr("Edits, the newest first"));
    m_panes->setBackWords(tr("History"));
    m_stale = true; // read as late as somebody looks
    if (isVisible())
        reload();
}

} // namespace advisorpool
