#include "ui/administrations/administrations_room.h"

#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "ui/administrations/administration_page.h"
#include "ui/administrations/administrations_model.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/two_panes.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace advisorpool {

AdministrationsRoom::AdministrationsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_model(new AdministrationsModel(pool, this)),
      m_panes(new TwoPanes(theme, this)), m_page(new AdministrationPage(pool, theme, m_panes->side()))
{
    setObjectName(QStringLiteral("administrationsRoom"));
    m_panes->setPanes(makeList(), m_page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    connect(&pool, &Pool::changed, this, [this] {
        isVisible() ? reload() : void(m_stale = true);
        count();
    });
    connect(m_table, &LinesTable::currentChosen, this, &AdministrationsRoom::choose);
    connect(m_table, &LinesTable::opened, m_panes, &TwoPanes::openPage);
    connect(m_page, &AdministrationPage::advisorChosen, this,
            [this](const Id& advisor) { Q_EMIT recordWanted(Advisor::kind().name, advisor); });
    connect(m_page, &AdministrationPage::advisorsWanted, this, &AdministrationsRoom::advisorsWanted);
    connect(m_page, &AdministrationPage::conflictsWanted, this, &Room::conflictsWanted);
    connect(m_page, &AdministrationPage::failed, this, &AdministrationsRoom::failed);
    setFocusProxy(m_table);
    retranslate();
}

QWidget* AdministrationsRoom::makeList()
{
    auto* list = new QFrame(m_panes);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(m_theme.px(420));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, list);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, list);
    m_table = new LinesTable(m_theme, *m_model, list);
    m_table->setObjectName(QStringLiteral("administrationsTable"));
    list->setFocusProxy(m_table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    m_regions = new QComboBox(list);
    m_regions->setObjectName(QStringLiteral("administrationRegions"));
    m_regions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_withAdvisors = new QCheckBox(list);
    m_withAdvisors->setObjectName(QStringLiteral("administrationsWithAdvisors"));
    connect(m_regions, &QComboBox::activated, this, &AdministrationsRoom::narrow);
    connect(m_withAdvisors, &QCheckBox::toggled, this, &AdministrationsRoom::narrow);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), m_theme.px(12));
    choice->setSpacing(m_theme.px(16));
    choice->addWidget(m_regions);
    choice->addWidget(m_withAdvisors);
    choice->addStretch();
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(choice);
    all->addWidget(hairline(list));
    all->addWidget(m_table, 1);
    return list;
}

void AdministrationsRoom::count()
{
    if (const auto number = m_pool.tables().count(Administration::kind()))
        Q_EMIT tallied(static_cast<int>(*number));
    Q_EMIT shown(m_model->rowCount());
}

QStringList AdministrationsRoom::shows() const
{
    return {Administration::kind().name};
}

void AdministrationsRoom::showRecord(const QString& /*kind*/, const Id& id)
{
    int row = m_model->rowOf(id);
    if (row < 0) { // not among those that are chosen now
        m_regions->setCurrentIndex(0);
        m_withAdvisors->setChecked(false);
        narrow();
        row = m_model->rowOf(id);
    }
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
    m_panes->openPage();
}

void AdministrationsRoom::choose(int row)
{
    if (row < 0)
        m_page->clear();
    else
        m_page->setAdministration(m_model->at(row));
}

void AdministrationsRoom::reload()
{
    m_stale = false;
    const Id id = m_page->administration();
    const QSignalBlocker still(m_table);
    m_model->load();
    fillRegions();
    narrow();
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    choose(row); // what is being edited there stays
}

// Called as the language of the list calls them.
void AdministrationsRoom::fillRegions()
{
    const int chosen = std::max(0, m_regions->currentIndex());
    m_regions->clear();
    m_regions->addItem(tr("All regions"));
    m_regions->addItems(m_model->regions());
    m_regions->setCurrentIndex(chosen < m_regions->count() ? chosen : 0);
}

void AdministrationsRoom::narrow()
{
    const Id id = m_page->administration();
    {
        const QSignalBlocker still(m_table);
        m_model->show(m_regions->currentIndex() > 0 ? m_regions->currentText() : QString(),
                      m_withAdvisors->isChecked());
        if (const int row = m_model->rowOf(id); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    const QLocale numbers;
    m_count->setText(m_model->rowCount() == m_model->all()
                         ? numbers.toString(m_model->all())
                         : tr("%1 of %2").arg(numbers.toString(m_model->rowCount()), numbers.toString(m_model->all())));
    Q_EMIT shown(m_model->rowCount());
}

QByteArray AdministrationsRoom::state() const
{
    return m_panes->state();
}

void AdministrationsRoom::restore(const QByteArray& state)
{
    m_panes->restore(state);
}

void AdministrationsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // somebody is shown from the start
}

void AdministrationsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdministrationsRoom::retranslate()
{
    m_title->setText(tr("Administrations"));
    m_table->setAccessibleName(tr("Administrations"));
    m_regions->setAccessibleName(tr("Region"));
    m_withAdvisors->setText(tr("Only with advisors"));
    m_withAdvisors->setAccessibleName(m_withAdvisors->text());
    m_panes->setBackWords(tr("Administrations"));
    m_stale = true; // read as late as somebody looks
    if (isVisible())
        reload();
}

} // namespace advisorpool
