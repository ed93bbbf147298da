#include "ui/advisors/advisors_list.h"

#include "core/people/advisor.h"
#include "ui/advisors/columns_menu.h"
#include "ui/advisors/filter_bar.h"
#include "ui/advisors/removal_advice.h"
#include "ui/advisors/roster_button.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace advisorpool {

AdvisorsList::AdvisorsList(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_model(pool),
      m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_count(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_export(smallButton(theme, this, Icon::Upload)), m_columns(smallButton(theme, this, Icon::Sheet)),
      m_filters(new FilterBar(pool, theme, this)),
      m_rosters(new RosterButton(pool, theme,
                                 {.roster = [this] { return shownRoster(); },
                                  .isRoster = [this](const Roster& roster) { return isShown(roster); }},
                                 m_filters)),
      m_advice(new RemovalAdvice(pool, this)), m_stack(new QStackedWidget(this)),
      m_table(new AdvisorsTable(theme, m_model, this)), m_empty(new EmptyNote(theme, Icon::Funnel, this))
{
    setObjectName(QStringLiteral("advisorsList"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_count->setObjectName(QStringLiteral("roomCount"));
    m_export->setObjectName(QStringLiteral("exportAsShown"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setMenu(new ColumnsMenu(pool, *m_table, this));
    setFocusProxy(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    makeHead();
    connect(m_export, &QPushButton::clicked, this, &AdvisorsList::exportWanted);
    connect(m_filters, &FilterBar::changed, this, &AdvisorsList::applyFilters);
    connect(&m_model, &AdvisorsModel::arrived, this, &AdvisorsList::showState);
    connect(m_empty, &EmptyNote::actionTriggered, this, [this] {
        if (m_filters->conditions().empty())
            Q_EMIT importWanted();
        else
            m_filters->remove(m_tooMuch);
    });
    connect(m_advice, &RemovalAdvice::found, this, &AdvisorsList::sayAdvice);
    connect(m_table, &AdvisorsTable::columnsChanged, m_rosters, &RosterButton::refresh);
    connect(m_rosters, &RosterButton::chosen, this, &AdvisorsList::showRoster);
    connect(m_rosters, &RosterButton::everybodyChosen, this, &AdvisorsList::showEverybody);
    connect(m_rosters, &RosterButton::failed, this, &AdvisorsList::failed);
    m_theme.follow(this, [this] { setMinimumWidth(m_theme.px(420)); });
    retranslate();
}

void AdvisorsList::makeHead()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    line->addWidget(m_title);
    line->addWidget(m_count, 0, Qt::AlignBottom);
    line->addStretch();
    line->addWidget(m_export);
    line->addWidget(m_columns);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addLayout(line);
    m_filters->setLast(m_rosters);
    head->addWidget(m_filters);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(this));
    all->addWidget(m_stack, 1);
}

void AdvisorsList::applyFilters()
{
    QStringList languages;
    for (const Condition& condition : m_filters->conditions())
        if (condition.what == Condition::What::Language)
            languages << condition.of;
    m_model.setFilter(filterOf(m_filters->conditions()), languages);
    m_rosters->refresh();
}

Roster AdvisorsList::shownRoster() const
{
    const RosterSpec spec = m_model.asRoster(m_table->shownColumns());
    return {.columns = spec.columns.join(u','), .filter = spec.filter.text(), .sort = spec.sort.join(u',')};
}

bool AdvisorsList::isShown(const Roster& roster) const
{
    const auto spec = rosterSpec(roster.columns, roster.filter, roster.sort, QLocale().language());
    if (!spec)
        return false;
    QList<int> columns;
    for (const QString& name : spec->columns)
        if (const int column = m_model.findColumn(name); !columns.contains(column))
            columns << column;
    const QString by = spec->sort.value(0);
    const bool falls = by.startsWith(u'-');
    return columns == m_table->shownColumns() && spec->filter == m_model.filter() &&
           (by.isEmpty() || (m_model.findColumn(by.mid(falls ? 1 : 0)) == m_model.sortColumn() &&
                             falls == (m_model.sortOrder() == Qt::DescendingOrder)));
}

void AdvisorsList::showRoster(const Roster& roster)
{
    const auto spec = rosterSpec(roster.columns, roster.filter, roster.sort, QLocale().language());
    if (!spec) {
        Q_EMIT failed(spec.error());
        return;
    }
    static const auto stage = QStringLiteral("stage:");
    for (const QString& name : spec->columns)
        if (name.startsWith(stage))
            m_model.setGroup(name.mid(stage.size()));
    m_table->showColumns(spec->columns);
    if (!spec->sort.isEmpty()) {
        const bool falls = spec->sort.front().startsWith(u'-');
        m_table->sortBy(spec->sort.front().mid(falls ? 1 : 0), falls);
    }
    m_filters->setConditions(conditionsOf(spec->filter));
}

void AdvisorsList::showEverybody()
{
    m_rosters->setCurrent({});
    m_filters->setConditions({});
}

void AdvisorsList::save(QDataStream& to) const
{
    to << m_table->columnNames() << m_table->ownWidths() << m_model.group()
       << m_model.rosterNames(m_model.sortColumn()).front() << (m_model.sortOrder() == Qt::DescendingOrder);
}

void AdvisorsList::restore(QDataStream& from)
{
    QStringList columns;
    QMap<QString, int> widths;
    QString group, by;
    bool falling = false;
    from >> columns >> widths >> group >> by >> falling;
    if (from.status() != QDataStream::Ok || columns.isEmpty())
        return;
    m_model.setGroup(group);
    m_table->setOwnWidths(widths);
    m_table->showColumns(columns);
    m_table->sortBy(by, falling);
}

void AdvisorsList::saveFilter(QDataStream& to) const
{
    to << m_rosters->current().text() << m_model.filter().text();
}

void AdvisorsList::restoreFilter(QDataStream& from)
{
    QString roster, filter;
    from >> roster >> filter;
    m_rosters->setCurrent(Id::fromText(roster).value_or(Id()));
    if (const auto parsed = parseFilter(filter); parsed && !filter.isEmpty())
        m_filters->setConditions(conditionsOf(*parsed));
}

void AdvisorsList::showState()
{
    const int shown = m_model.rowCount();
    m_total = m_model.total();
    const QLocale locale;
    m_count->setText(shown == m_total ? locale.toString(shown)
                                      : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_total)));
    if (shown == 0)
        sayEmpty();
    else
        m_advice->stop();
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_export->setEnabled(shown > 0);
    if (shown > 0)
        m_table->fitColumns();
    Q_EMIT counted(shown, m_total);
}

void AdvisorsList::sayEmpty()
{
    const auto& conditions = m_filters->conditions();
    m_empty->setIcon(conditions.empty() ? Icon::Users : Icon::Funnel);
    if (conditions.empty())
        return m_empty->say(tr("There is nobody in this pool yet."),
                            m_pool.isWritable() ? tr("Import a spreadsheet…") : QString());
    m_tooMuch = conditions.size() - 1;
    m_empty->say(tr("No advisor fits these filters (%n).", nullptr, static_cast<int>(conditions.size())),
                 tr("Remove %1").arg(m_filters->sentence(m_tooMuch)));
    m_advice->ask(conditions);
}

void AdvisorsList::sayAdvice(size_t place, int number)
{
    if (m_model.rowCount() > 0 || place >= m_filters->conditions().size())
        return;
    m_tooMuch = place;
    const QString remove = tr("Remove %1").arg(m_filters->sentence(place));
    const int filters = static_cast<int>(m_filters->conditions().size());
    const QString nobody = tr("No advisor fits these filters (%n).", nullptr, filters);
    m_empty->say(number == 0
                     ? nobody
                     : nobody + u' ' + tr("Without “%1”, %n do.", nullptr, number).arg(m_filters->sentence(place)),
                 remove);
}

void AdvisorsList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        showState();
    }
    QFrame::changeEvent(event);
}

// Where the page is narrow the second button keeps its icon only.
void AdvisorsList::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_columns->setText(width() < m_theme.px(620) ? QString() : tr("Columns"));
}

void AdvisorsList::retranslate()
{
    m_title->setText(tr("Advisors"));
    m_export->setText(tr("Export as shown…"));
    m_export->setAccessibleName(tr("Export as shown…"));
    m_columns->setText(width() < m_theme.px(620) ? QString() : tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_table->setAccessibleName(tr("Advisors"));
    m_rosters->refresh();
}

} // namespace advisorpool
