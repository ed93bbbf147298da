#include "ui/conflicts/conflicts_room.h"

#include "core/pool/merges.h"
#include "ui/conflicts/conflict_page.h"
#include "ui/conflicts/conflicts_delegate.h"
#include "ui/conflicts/conflicts_model.h"
#include "ui/forms/conflict_marks.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/shell/when.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace advisorpool {

namespace {

constexpr size_t mostByRecord = 100; // more, and nobody would find one in the box

} // namespace

ConflictsRoom::ConflictsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_model(new ConflictsModel(pool, this)),
      m_right(new QStackedWidget(this)), m_page(new ConflictPage(pool, theme, m_right)),
      m_empty(new EmptyNote(theme, Icon::GitFork, m_right))
{
    setObjectName(QStringLiteral("conflictsRoom"));
    m_right->addWidget(m_page);
    m_right->addWidget(m_empty);
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(348), theme.px(716)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    makeKeys();
    setFocusProxy(m_list);
    connect(&pool, &Pool::changed, this, [this](const std::vector<Id>& touched) {
        m_isStale = m_isStale || !isVisible();
        isVisible() ? reload(touched) : count();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsRoom::showRow);
    connect(m_filter, &QComboBox::activated, this,
            [this](int index) { setFilter(m_filters[static_cast<size_t>(index)]); });
    connect(m_page, &ConflictPage::settled, this, &ConflictsRoom::goOn);
    connect(m_page, &ConflictPage::laterWanted, this, [this] { step(+1); });
    connect(m_page, &ConflictPage::failed, this, &ConflictsRoom::failed);
    connect(m_page, &ConflictPage::recordWanted, this, &ConflictsRoom::recordWanted);
    connect(m_empty, &EmptyNote::actionTriggered, this, &ConflictsRoom::mergeWanted);
    retranslate();
}

QWidget* ConflictsRoom::makeList()
{
    auto* pane = new QFrame(this);
    pane->setProperty("look", QStringLiteral("pane"));
    pane->setMinimumWidth(m_theme.px(320));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, pane);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, pane);
    m_count->setObjectName(QStringLiteral("conflictsCount"));
    m_filter = new QComboBox(pane);
    m_filter->setObjectName(QStringLiteral("conflictsFilter"));
    m_side = new QToolButton(pane);
    m_side->setObjectName(QStringLiteral("takeSide"));
    m_side->setProperty("look", QStringLiteral("small"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are long
    m_filter->setMinimumContentsLength(12);
    m_side->setPopupMode(QToolButton::InstantPopup);
    m_side->setMenu(new QMenu(m_side));
    m_list = new QListView(pane);
    m_list->setObjectName(QStringLiteral("conflictsList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictsDelegate(m_theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true); // there may be thousands
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_filter, 1);
    choices->addWidget(m_side);
    auto* top = new QVBoxLayout;
    top->addLayout(head);
    top->addLayout(choices);
    m_theme.follow(pane, [this, top] {
        top->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
        top->setSpacing(m_theme.px(8));
    });
    auto* all = new QVBoxLayout(pane);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(hairline(pane));
    all->addWidget(m_list, 1);
    return pane;
}

// 1, 2, 3 choose wherever in the window the focus is but in a text, and bring it here, where Enter settles.
void ConflictsRoom::makeKeys()
{
    const auto key = [this](Qt::Key pressed, Qt::ShortcutContext where, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(pressed), this, nullptr, nullptr, where);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (int number = 1; number <= 9; ++number)
        key(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::WindowShortcut, [this, number] {
            m_list->setFocus(Qt::ShortcutFocusReason);
            m_page->choose(number - 1);
        });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(enter, Qt::WidgetWithChildrenShortcut, [this] { m_page->settle(); });
}

void ConflictsRoom::setFilter(const ConflictFilter& filter)
{
    m_model->setFilter(filter);
    fillFilters();
    chooseRow(0);
}

void ConflictsRoom::reload(const std::vector<Id>& touched)
{
    const int row = m_list->currentIndex().row();
    const auto current = row < 0 ? OpenConflict() : m_model->at(row).conflict;
    if (const auto done = m_model->load(touched); !done)
        Q_EMIT failed(done.error());
    m_isStale = false;
    fillFilters();
    count();
    const int again = m_model->rowOf(current);
    chooseRow(again >= 0 ? again : std::min(row, m_model->rowCount() - 1));
}

void ConflictsRoom::count()
{
    Q_EMIT badged(StatusMark::Problem, ConflictMarks::of(m_pool).count());
}

// Everything, then by merge, by author, by the person or thing that it is about.
void ConflictsRoom::fillFilters()
{
    m_filters = {{}};
    QStringList words{tr("All conflicts")};
    const auto offer = [&](const ConflictFilter& filter, const QString& label) {
        if (std::find(m_filters.begin(), m_filters.end(), filter) != m_filters.end())
            return;
        m_filters.push_back(filter);
        words << label;
    };
    using By = ConflictFilter::By;
    for (const PastMerge& merge : merges(m_pool).value_or(std::vector<PastMerge>()))
        offer({.by = By::Merge, .merge = merge.number},
              tr("The merge of %1").arg(dayAndTime(merge.at, m_pool.session().now().toLocalTime())));
    QSet<QString> authors;
    for (const ConflictEntry& entry : m_model->all())
        for (const EditRow& edit : entry.edits)
            if (!authors.contains(edit.author)) {
                authors.insert(edit.author);
                offer({.by = By::Author, .author = edit.author}, tr("Of %1").arg(edit.author));
            }
    if (m_model->all().size() <= mostByRecord)
        for (const ConflictEntry& entry : m_model->all())
            offer({.by = By::Record, .record = entry.root().id}, tr("About %1").arg(entry.words().subject));
    if (const auto& now = m_model->filter(); std::find(m_filters.begin(), m_filters.end(), now) == m_filters.end())
        offer(now, tr("The chosen ones")); // all of it is settled
    m_filter->clear();
    m_filter->addItems(words);
    const auto now = std::find(m_filters.begin(), m_filters.end(), m_model->filter());
    m_filter->setCurrentIndex(static_cast<int>(now - m_filters.begin()));
}

// Each copy that stands on one side of what is listed, and for how many of these.
void ConflictsRoom::fillSides()
{
    QStringList copies;
    for (int row = 0, open = m_model->openRows(); row < open; ++row)
        for (const EditRow& edit : m_model->at(row).edits)
            if (!copies.contains(edit.copy))
                copies << edit.copy;
    m_side->menu()->clear();
    for (const QString& copy : copies) {
        int number = 0;
        for (int row = 0, open = m_model->openRows(); row < open; ++row)
            number += m_model->at(row).sideOf(copy).has_value();
        auto* action =
            m_side->menu()->addAction(tr("Take the side of %1 in %n conflict(s)", nullptr, number).arg(copy));
        action->setObjectName(QStringLiteral("takeSideOf_") + copy);
        connect(action, &QAction::triggered, this, [this, copy] { takeSide(copy); });
    }
    m_side->setVisible(!copies.isEmpty() && m_pool.isWritable());
}

void ConflictsRoom::takeSide(const QString& copy)
{
    std::vector<Choice> choices;
    for (int row = 0, open = m_model->openRows(); row < open; ++row)
        if (const auto side = m_model->at(row).sideOf(copy))
            choices.push_back({m_model->at(row).conflict, *side});
    if (const auto done = resolve(m_pool, choices); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT did(tr("%n conflict(s) settled, all as on %1", nullptr, static_cast<int>(choices.size())).arg(copy));
}

void ConflictsRoom::chooseRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    showRow();
    fillSides();
}

void ConflictsRoom::showRow()
{
    const int row = m_list->currentIndex().row();
    m_page->setEntry(row < 0 ? nullptr : &m_model->at(row));
    m_right->setCurrentWidget(row < 0 ? static_cast<QWidget*>(m_empty) : m_page);
    const int open = m_model->openRows();
    const QLocale locale;
    m_count->setText(open == m_model->rowCount()
                         ? locale.toString(open)
                         : tr("%1 open of %2").arg(locale.toString(open), locale.toString(m_model->rowCount())));
}

void ConflictsRoom::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows));
    m_list->setFocus();
}

// To the next open one: what is settled has moved below them.
void ConflictsRoom::goOn()
{
    if (m_model->openRows() > 0 && !m_model->at(std::max(0, m_list->currentIndex().row())).isOpen())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void ConflictsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
    m_model->forgetSettled();
    chooseRow(0);
}

void ConflictsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConflictsRoom::retranslate()
{
    m_title->setText(tr("Conflicts"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_filter->setAccessibleName(tr("Which conflicts"));
    m_side->setText(tr("One side…"));
    m_side->setToolTip(tr("Takes one copy's side in all that are listed, as one edit"));
    m_empty->say(tr("Nothing to settle: wherever copies met, they agree."), tr("Bring copies together…"));
    m_page->setEntry(nullptr); // it speaks the other language
    m_model->forgetWords();
    if (!isVisible())
        return;
    fillFilters();
    chooseRow(m_list->currentIndex().row());
}

} // namespace advisorpool
