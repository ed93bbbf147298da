#include "ui/accreditation/groups_view.h"

#include "core/pool/pool.h"
#include "ui/accreditation/group_page.h"
#include "ui/accreditation/groups_model.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/two_panes.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

GroupsView::GroupsView(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new GroupsModel(pool, this)), m_panes(new TwoPanes(theme, this)),
      m_page(new GroupPage(pool, theme, m_panes->side()))
{
    auto* list = new QFrame(m_panes);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(theme.px(420));
    m_table = new LinesTable(theme, *m_model, list);
    m_table->setObjectName(QStringLiteral("groupsTable"));
    m_add = linkButton(theme, list, Icon::Plus);
    m_add->setObjectName(QStringLiteral("addGroup"));
    m_add->setVisible(pool.isWritable());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
    bar->addStretch(1);
    bar->addWidget(m_add);
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(bar);
    lines->addWidget(hairline(list));
    lines->addWidget(m_table, 1);
    list->setFocusProxy(m_table);
    m_panes->setPanes(list, m_page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    setFocusProxy(m_table);
    connect(m_table, &LinesTable::currentChosen, this, &GroupsView::choose);
    connect(m_table, &LinesTable::opened, m_panes, &TwoPanes::openPage);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_panes->openPage();
        m_page->startNew();
    });
    connect(m_page, &GroupPage::made, this, &GroupsView::showGroup);
}

void GroupsView::load()
{
    const Id id = m_page->group();
    {
        const QSignalBlocker still(m_table);
        m_model->load();
        if (const int row = m_model->rowOf(id); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    if (m_model->rowOf(id) >= 0)
        choose(m_model->rowOf(id)); // what is being edited there stays
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT counted();
}

void GroupsView::choose(int row)
{
    if (row < 0)
        m_page->clear();
    else
        m_page->setGroup(m_model->at(row));
}

void GroupsView::showGroup(const Id& group)
{
    m_model->load();
    if (const int row = m_model->rowOf(group); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

int GroupsView::shown() const
{
    return m_model->rowCount();
}

void GroupsView::relabel()
{
    m_table->setAccessibleName(tr("Expert groups"));
    m_panes->setBackWords(tr("Expert groups"));
    m_add->setText(tr("New expert group"));
    m_add->setAccessibleName(m_add->text());
}

QByteArray GroupsView::state() const
{
    return m_panes->state();
}

void GroupsView::restore(const QByteArray& state)
{
    m_panes->restore(state);
}

} // namespace advisorpool
