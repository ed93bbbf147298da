#include "ui/accreditation/accreditation_room.h"

#include "core/accreditation/expert_group.h"
#include "core/people/advisor.h"
#include "ui/accreditation/expiring_page.h"
#include "ui/accreditation/queue_page.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/segmented.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace advisorpool {

AccreditationRoom::AccreditationRoom(Pool& pool, const Theme& theme, QWidget* parent) : Room(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("accreditationRoom"));
    auto* pane = new QFrame(this);
    pane->setProperty("look", QStringLiteral("pane"));
    m_title = new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, pane);
    m_parts = new Segmented(theme, Segmented::Size::Regular, pane);
    for (const char* part : {"part_queue", "part_expiring", "part_groups"})
        m_parts->addSegment({}, QString::fromLatin1(part));
    m_stack = new QStackedWidget(pane);
    m_queue = new QueuePage(pool, theme, m_stack);
    m_expiring = new ExpiringPage(pool, theme, m_stack);
    m_groups = new GroupsView(pool, theme, m_stack);
    for (QWidget* page :
         {static_cast<QWidget*>(m_queue), static_cast<QWidget*>(m_expiring), static_cast<QWidget*>(m_groups)})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(10));
    head->setSpacing(theme.px(16));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_parts);
    auto* inner = new QVBoxLayout(pane);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pane);
    connect(&pool, &Pool::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_parts, &Segmented::chosen, this, [this](int part) { open(static_cast<Part>(part)); });
    const auto openAdvisor = [this](const Id& advisor) { Q_EMIT recordWanted(Advisor::kind().name, advisor); };
    connect(m_queue, &QueuePage::advisorWanted, this, openAdvisor);
    connect(m_expiring, &ExpiringPage::advisorWanted, this, openAdvisor);
    connect(m_expiring, &ExpiringPage::groupsWanted, this, [this] { open(Groups); });
    connect(m_queue, &QueuePage::counted, this, &AccreditationRoom::count);
    connect(m_expiring, &ExpiringPage::counted, this, &AccreditationRoom::count);
    connect(m_groups, &GroupsView::counted, this, &AccreditationRoom::count);
    open(Queue);
    retranslate();
}

void AccreditationRoom::open(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    setFocusProxy(m_stack->currentWidget());
    if (isVisible()) {
        reload();
        m_stack->currentWidget()->setFocus();
    }
}

// Only what is looked at.
void AccreditationRoom::reload()
{
    switch (m_stack->currentIndex()) {
    case Queue:
        return m_queue->load();
    case Expiring:
        return m_expiring->load();
    default:
        return m_groups->load();
    }
}

void AccreditationRoom::count()
{
    switch (m_stack->currentIndex()) {
    case Queue:
        return Q_EMIT shown(m_queue->shown());
    case Expiring:
        return Q_EMIT shown(m_expiring->shown());
    default:
        return Q_EMIT shown(m_groups->shown());
    }
}

QStringList AccreditationRoom::shows() const
{
    return {ExpertGroup::kind().name};
}

void AccreditationRoom::showRecord(const QString&, const Id& record)
{
    open(Groups);
    m_groups->showGroup(record);
}

void AccreditationRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void AccreditationRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccreditationRoom::retranslate()
{
    m_title->setText(tr("Accreditation"));
    m_parts->setAccessibleName(tr("Accreditation"));
    m_parts->setText(Queue, tr("In-field queue"));
    m_parts->setText(Expiring, tr("Expiring"));
    m_parts->setText(Groups, tr("Expert groups"));
    m_queue->relabel();
    m_expiring->relabel();
    m_groups->relabel();
    if (isVisible())
        reload();
}

} // namespace advisorpool
