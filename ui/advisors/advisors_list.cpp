#include "ui/advisors/advisors_list.h"

#include "core/people/advisor.h"
#include "ui/advisors/filter_bar.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace advisorpool {

AdvisorsList::AdvisorsList(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_model(pool),
      m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_count(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_export(smallButton(theme, this, Icon::Upload)), m_columns(smallButton(theme, this, Icon::Sheet)),
      m_columnsMenu(new QMenu(this)), m_filters(new FilterBar(pool, theme, this)), m_stack(new QStackedWidget(this)),
      m_table(new AdvisorsTable(theme, m_model, this)), m_empty(new EmptyNote(theme, Icon::Funnel, this))
{
    setObjectName(QStringLiteral("advisorsList"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_count->setObjectName(QStringLiteral("roomCount"));
    m_export->setObjectName(QStringLiteral("exportAsShown"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setMenu(m_columnsMenu);
    m_columnsMenu->setObjectName(QStringLiteral("columnsMenu"));
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
            m_filters->removeLast();
    });
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
}

void AdvisorsList::showState()
{
    const int shown = m_model.rowCount();
    const auto total = m_pool.tables().count(Advisor::kind());
    m_total = total ? static_cast<int>(*total) : shown;
    const QLocale locale;
    m_count->setText(shown == m_total ? locale.toString(shown)
                                      : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_total)));
    if (shown == 0 && !m_filters->conditions().empty())
        m_empty->say(tr("No advisor fits all of these filters."), tr("Remove %1").arg(m_filters->lastSentence()));
    else if (shown == 0)
        m_empty->say(tr("There is nobody in this pool yet."),
                     m_pool.isWritable() ? tr("Import a spreadsheet…") : QString());
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_export->setEnabled(shown > 0);
    if (shown > 0)
        m_table->fitColumns();
    Q_EMIT counted(shown, m_total);
}

void AdvisorsList::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (int column = AdvisorsModel::Place; column < AdvisorsModel::Columns; ++column) {
        QAction* action =
            m_columnsMenu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("column_%1").arg(column));
        action->setCheckable(true);
        action->setChecked(m_table->isColumnWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table->setColumnWanted(column, on); });
    }
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
    fillColumnsMenu();
}

} // namespace advisorpool
