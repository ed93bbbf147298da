#include "ui/accreditation/expiring_page.h"

#include "ui/accreditation/expiring_model.h"
#include "ui/accreditation/people_table.h"
#include "ui/accreditation/waiting_delegate.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"
#include "ui/shell/segmented.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace advisorpool {

namespace {

constexpr int months[] = {3, 6, 12};

} // namespace

ExpiringPage::ExpiringPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new ExpiringModel(pool, this)),
      m_months(new Segmented(theme, Segmented::Size::Small, this)),
      m_note(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_stack(new QStackedWidget(this)),
      m_table(new PeopleTable(theme, *m_model, this)), m_empty(new EmptyNote(theme, Icon::CalendarDays, this)),
      m_question(pool)
{
    m_table->setObjectName(QStringLiteral("expiringTable"));
    m_table->setItemDelegateForColumn(ExpiringModel::State, new ChipDelegate(theme, m_table));
    for (const int number : months)
        m_months->addSegment({}, QStringLiteral("expiring_%1").arg(number));
    m_months->setCurrent(2);
    m_note->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
    bar->setSpacing(theme.px(12));
    bar->addWidget(m_months);
    bar->addWidget(m_note, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(hairline(this));
    all->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_months, &Segmented::chosen, this, [this] { load(); });
    connect(m_table, &PeopleTable::wanted, this, [this](int row) { Q_EMIT advisorWanted(m_model->at(row).advisor); });
    connect(m_empty, &EmptyNote::actionTriggered, this, &ExpiringPage::groupsWanted);
}

void ExpiringPage::load()
{
    const int within = months[std::max(0, m_months->current())];
    m_question.ask([within](Pool& pool) { return expiringStandings(pool, pool.session().today().addMonths(within)); },
                   [this](const Result<std::vector<AdvisorStanding>>& rows) {
                       show(rows.value_or(std::vector<AdvisorStanding>()));
                   });
}

void ExpiringPage::show(const std::vector<AdvisorStanding>& rows)
{
    m_model->setRows(rows);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    say();
    Q_EMIT counted();
}

int ExpiringPage::shown() const
{
    return m_model->rowCount();
}

void ExpiringPage::say()
{
    if (m_model->anyValidity())
        m_empty->say(tr("No accreditation lapses in these months."));
    else
        m_empty->say(tr("Accreditations hold for good: no expert group has a validity."), tr("Expert groups"));
}

void ExpiringPage::relabel()
{
    m_months->setAccessibleName(tr("Within"));
    for (int i = 0; i < 3; ++i)
        m_months->setText(i, tr("%n month(s)", nullptr, months[i]));
    m_table->setAccessibleName(tr("Expiring"));
    m_note->setText(tr("A mission or a refresher renews an accreditation. Those that have lapsed stand here, too."));
    say();
}

} // namespace advisorpool
