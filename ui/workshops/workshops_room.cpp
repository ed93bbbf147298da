#include "ui/workshops/workshops_room.h"

#include "core/people/advisor.h"
#include "core/workshops/planning.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/two_panes.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/workshops/workshop_page.h"
#include "ui/workshops/workshops_delegate.h"
#include "ui/workshops/workshops_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>

namespace advisorpool {

WorkshopsRoom::WorkshopsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_model(new WorkshopsModel(pool, this)),
      m_panes(new TwoPanes(theme, this)), m_new(new QAction(this)),
      m_page(new WorkshopPage(pool, theme, m_panes->side()))
{
    setObjectName(QStringLiteral("workshopsRoom"));
    m_panes->setPanes(makeList(), m_page);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1); // the grids need the width
    m_panes->setSizes({theme.px(340), theme.px(724)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    connect(&pool, &Pool::changed, this, [this] {
        if (isVisible())
            return reload();
        m_stale = true;
        count(); // the rail's number
    });
    connect(m_table, &LinesTable::currentChosen, this, &WorkshopsRoom::choose);
    connect(m_table, &LinesTable::opened, m_panes, &TwoPanes::openPage);
    connect(m_empty, &EmptyNote::actionTriggered, this, [this] { plan(); });
    connect(m_page, &WorkshopPage::failed, this, &Room::failed);
    connect(m_page, &WorkshopPage::did, this, &Room::did);
    connect(m_page, &WorkshopPage::told, this, &Room::told);
    connect(m_page, &WorkshopPage::advisorWanted, this,
            [this](const Id& advisor) { Q_EMIT recordWanted(Advisor::kind().name, advisor); });
    connect(m_page, &WorkshopPage::conflictsWanted, this, &Room::conflictsWanted);
    connect(m_page, &WorkshopPage::workshopMade, this, &WorkshopsRoom::showWorkshop);
    setFocusProxy(m_table);
    m_new->setObjectName(QStringLiteral("planWorkshop"));
    connect(m_new, &QAction::triggered, this, [this] { plan(); });
    if (pool.isWritable())
        setFirstAction(m_new);
    retranslate();
}

QWidget* WorkshopsRoom::makeList()
{
    auto* list = new QFrame(m_panes);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(m_theme.px(330)); // place and days, in Russian
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, list);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, list);
    auto* below = new QWidget(list);
    m_table = new LinesTable(m_theme, *m_model, below);
    m_table->setObjectName(QStringLiteral("workshopsTable"));
    auto* delegate = new WorkshopsDelegate(m_theme, m_table);
    m_table->setItemDelegate(delegate);
    m_table->horizontalHeader()->hide();
    m_theme.follow(m_table,
                   [this, delegate] { m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight()); });
    m_empty = new EmptyNote(m_theme, Icon::Workshop, below);
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    list->setFocusProxy(m_table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(12), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(list));
    all->addWidget(below, 1);
    return list;
}

QStringList WorkshopsRoom::shows() const
{
    return {Workshop::kind().name};
}

void WorkshopsRoom::showRecord(const QString&, const Id& id)
{
    showWorkshop(id);
    m_table->setFocus();
}

void WorkshopsRoom::count()
{
    if (const auto all = m_pool.tables().count(Workshop::kind()))
        Q_EMIT tallied(static_cast<int>(*all));
    Q_EMIT shown(m_model->rowCount(), 0);
}

void WorkshopsRoom::showWorkshop(const Id& id)
{
    if (m_stale)
        reload();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_panes->openPage();
}

void WorkshopsRoom::plan(const Workshop& like)
{
    Edit edit(m_pool, Label::Add);
    const auto made = planWorkshop(edit, like);
    const auto done = made.and_then([&](const Id&) { return edit.commit(); });
    if (!done)
        return Q_EMIT failed(done.error());
    showWorkshop(*made);
    m_page->plan();
}

void WorkshopsRoom::choose(int row)
{
    m_page->setWorkshop(row < 0 ? Id() : m_model->at(row));
}

void WorkshopsRoom::reload()
{
    m_stale = false;
    const Id id = m_page->workshop();
    {
        const QSignalBlocker still(m_table);
        m_model->load();
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_count->setText(QLocale().toString(m_model->rowCount()));
    count();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const int row = m_model->rowOf(id);
    if (row < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // one is shown from the start
    else
        choose(row); // what is being edited there stays
}

QByteArray WorkshopsRoom::state() const
{
    return m_panes->state();
}

void WorkshopsRoom::restore(const QByteArray& state)
{
    m_panes->restore(state);
}

void WorkshopsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void WorkshopsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkshopsRoom::retranslate()
{
    m_title->setText(tr("Workshops"));
    m_table->setAccessibleName(tr("Workshops"));
    m_panes->setBackWords(tr("Workshops"));
    m_new->setText(tr("Plan a workshop"));
    m_new->setIconText(tr("New workshop"));
    m_empty->say(tr("No workshop has been planned yet. A planned one has the criteria that the WCO has published."),
                 tr("Plan a workshop"));
    m_page->retranslate();
    m_stale = true; // read as late as somebody looks
    if (isVisible())
        reload();
}

} // namespace advisorpool
