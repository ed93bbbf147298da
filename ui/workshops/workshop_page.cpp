#include "ui/workshops/workshop_page.h"

#include "core/checks/guard.h"
#include "core/workshops/planning.h"
#include "ui/forms/conflicts_note.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/forms/name_popup.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"
#include "ui/workshops/attendance_tab.h"
#include "ui/workshops/decisions_tab.h"
#include "ui/workshops/marks_tab.h"
#include "ui/workshops/participants_tab.h"
#include "ui/workshops/plan_tab.h"
#include "ui/workshops/together_tab.h"
#include "ui/workshops/workshops_model.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace advisorpool {

WorkshopPage::WorkshopPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_bar(new QTabBar(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workshopPage"));
    setMinimumWidth(theme.px(480));
    m_all = new QWidget(this);
    makeHead();
    m_bar->setObjectName(QStringLiteral("workshopTabs"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    auto* lines = static_cast<QVBoxLayout*>(m_all->layout());
    lines->addWidget(m_conflicts = new ConflictsNote(pool, theme, m_all));
    lines->addWidget(m_bar);
    lines->addWidget(hairline(m_all));
    lines->addWidget(m_pages, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_all);
    m_all->hide();
    connect(m_conflicts, &ConflictsNote::wanted, this, &WorkshopPage::conflictsWanted);

    // The pages in the order in which a workshop goes.
    addTab(m_plan = new PlanTab(pool, theme, m_pages));
    addTab(new ParticipantsTab(pool, theme, m_pages));
    addTab(new AttendanceTab(pool, theme, m_pages));
    addTab(new MarksTab(pool, theme, m_pages));
    addTab(new TogetherTab(pool, theme, m_pages));
    addTab(new DecisionsTab(pool, theme, m_pages));
    connect(m_bar, &QTabBar::currentChanged, this, &WorkshopPage::showTab);
    for (const auto& [key, step] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto* turn = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(turn, &QShortcut::activated, this, [this, by = step] {
            m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
            m_pages->currentWidget()->setFocus();
        });
    }
}

void WorkshopPage::addTab(WorkshopTab* tab)
{
    m_tabs.push_back(tab);
    m_pages->addWidget(tab);
    m_bar->addTab(tab->title());
    tab->retranslate();
    connect(tab, &WorkshopTab::failed, this, &WorkshopPage::failed);
    connect(tab, &WorkshopTab::did, this, &WorkshopPage::did);
    connect(tab, &WorkshopTab::told, this, &WorkshopPage::told);
    connect(tab, &WorkshopTab::advisorWanted, this, &WorkshopPage::advisorWanted);
}

void WorkshopPage::addButton(QWidget* button)
{
    m_head->insertWidget(m_head->indexOf(m_more), button);
}

void WorkshopPage::makeHead()
{
    m_title = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, m_all);
    m_title->setObjectName(QStringLiteral("workshopTitle"));
    m_title->setWordWrap(true);
    m_place = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, m_all);
    m_place->setWordWrap(true);
    m_status = new ChipView(m_theme, m_all);
    m_next = smallButton(m_theme, m_all, Icon::ChevronRight);
    m_next->setObjectName(QStringLiteral("nextStatus"));
    m_more = iconButton(m_theme, Icon::Ellipsis, m_all);
    m_more->setObjectName(QStringLiteral("workshopMenu"));
    auto* menu = new QMenu(m_more);
    m_again = menu->addAction(QString(), this, &WorkshopPage::duplicate);
    m_again->setObjectName(QStringLiteral("duplicateWorkshop"));
    m_back = menu->addAction(QString(), this, &WorkshopPage::goBack);
    m_back->setObjectName(QStringLiteral("reopenWorkshop"));
    menu->addSeparator();
    m_delete = menu->addAction(QString(), this, &WorkshopPage::remove);
    m_delete->setObjectName(QStringLiteral("deleteWorkshop"));
    m_more->setMenu(menu);
    auto* state = m_head = new QHBoxLayout;
    state->setSpacing(m_theme.px(8));
    state->addWidget(m_place, 1);
    state->addWidget(m_status);
    state->addWidget(m_next);
    state->addWidget(m_more);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(8), m_theme.px(4));
    head->setSpacing(m_theme.px(2));
    head->addWidget(m_title);
    head->addLayout(state);
    auto* lines = new QVBoxLayout(m_all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    connect(m_next, &QPushButton::clicked, this, &WorkshopPage::advance);
}

void WorkshopPage::setWorkshop(const Id& id)
{
    m_facts.workshop.id = id;
    refresh();
}

void WorkshopPage::refresh()
{
    m_facts = m_facts.workshop.id.isNull() ? WorkshopFacts{} : factsOf(m_pool, m_facts.workshop.id);
    m_all->setVisible(!m_facts.workshop.id.isNull());
    m_conflicts->setRecord(m_facts.workshop.id);
    if (m_facts.workshop.id.isNull())
        return;
    showHead();
    showTab();
}

void WorkshopPage::showTab()
{
    const auto index = static_cast<size_t>(std::max(m_bar->currentIndex(), 0));
    if (index >= m_tabs.size() || m_facts.workshop.id.isNull())
        return;
    m_tabs[index]->show(m_facts);
    m_pages->setCurrentWidget(m_tabs[index]);
}

void WorkshopPage::showHead()
{
    const Workshop& workshop = m_facts.workshop;
    m_title->setText(titleOf(workshop));
    QStringList parts{m_facts.group.code, placeOf(workshop),
                      workshop.starts.isValid() ? dayRangeWords(workshop.starts, workshop.ends, {}) : QString()};
    parts.removeAll(QString());
    m_place->setText(parts.join(QStringLiteral(" · ")));
    const Chip chip = statusChip(workshop.status);
    m_status->setChip(chip);
    m_status->setVisible(!chip.text.isEmpty());
    const bool canAdvance = workshop.status != WorkshopStatus::Closed;
    m_next->setVisible(canAdvance && m_facts.canWrite);
    if (canAdvance) {
        const auto next = workshop.status ? static_cast<WorkshopStatus>(static_cast<int>(*workshop.status) + 1)
                                          : WorkshopStatus::Planned;
        m_next->setText(tr("Next: %1").arg(statusChip(next).text));
        m_next->setAccessibleName(m_next->text());
        m_next->setToolTip(tr("The workshop's next state"));
    }
    m_more->setEnabled(m_facts.canWrite);
    m_back->setEnabled(workshop.status && workshop.status != WorkshopStatus::Planned);
}

void WorkshopPage::retranslate()
{
    setIconWords(m_more, tr("More about this workshop"));
    m_again->setText(tr("Duplicate without its people"));
    m_back->setText(tr("Back to the state before…"));
    m_delete->setText(tr("Delete the workshop"));
    m_bar->setAccessibleName(tr("Pages of the workshop"));
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_bar->setTabText(static_cast<int>(i), m_tabs[i]->title());
        m_tabs[i]->setAccessibleName(m_tabs[i]->title());
        m_tabs[i]->retranslate();
    }
    refresh();
}

void WorkshopPage::plan()
{
    m_bar->setCurrentIndex(0);
    m_plan->editTitle();
}

void WorkshopPage::setStatus(WorkshopStatus status, const QString& reason)
{
    const Kind& kind = Workshop::kind();
    const Field& field = *kind.field(u"status");
    Edit edit(m_pool, Label::Set);
    const auto done = edit.set(kind, m_facts.workshop.id, {{&field, Value(field.choices[static_cast<size_t>(status)])}})
                          .and_then([&] { return guard(edit, kind, m_facts.workshop.id, reason); })
                          .and_then([&] { return edit.commit(); });
    if (!done)
        Q_EMIT failed(done.error());
}

void WorkshopPage::advance()
{
    const auto status = m_facts.workshop.status;
    setStatus(status ? static_cast<WorkshopStatus>(static_cast<int>(*status) + 1) : WorkshopStatus::Planned);
}

void WorkshopPage::goBack()
{
    auto* ask = new NamePopup(m_theme, tr("Why does the workshop go back to an earlier state?"), {}, {}, this);
    connect(ask, &NamePopup::named, this, [this](const QString& reason) {
        setStatus(static_cast<WorkshopStatus>(static_cast<int>(*m_facts.workshop.status) - 1), reason);
    });
    ask->showBelow(m_more);
}

void WorkshopPage::duplicate()
{
    Edit edit(m_pool, Label::Add);
    const auto made = planLike(edit, m_facts.workshop.id);
    const auto done = made.and_then([&](const Id&) { return edit.commit(); });
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT workshopMade(*made);
    Q_EMIT did(tr("Duplicated, without its people and its days."));
}

void WorkshopPage::remove()
{
    const QString title = titleOf(m_facts.workshop);
    Edit edit(m_pool, Label::Delete);
    const auto done = edit.remove(Workshop::kind(), m_facts.workshop.id)
                          .and_then([&] { return guard(edit, Workshop::kind(), m_facts.workshop.id, {}); })
                          .and_then([&] { return edit.commit(); });
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT did(tr("Deleted: %1").arg(title));
}

} // namespace advisorpool
