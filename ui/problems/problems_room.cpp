#include "ui/problems/problems_room.h"

#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/problems/problem_page.h"
#include "ui/problems/problems_watch.h"
#include "ui/shell/empty_note.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace advisorpool {

ProblemsRoom::ProblemsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_theme(theme), m_model(new ProblemsModel(pool, this)), m_watch(new ProblemsWatch(pool, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyNote(theme, Icon::CircleCheck, m_stack)),
      m_page(new ProblemPage(pool, theme, this))
{
    setObjectName(QStringLiteral("problemsRoom"));
    auto* splitter = new QSplitter(m_stack);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({theme.px(640), theme.px(392)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table, &LinesTable::currentChosen, this, &ProblemsRoom::showRow);
    connect(m_rule, &QComboBox::activated, this, [this](int index) {
        m_model->setRule(m_rule->itemData(index).toString());
        m_count->setText(QLocale().toString(m_model->rowCount()));
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_watch, &ProblemsWatch::found, this, &ProblemsRoom::setProblems);
    connect(m_page, &ProblemPage::recordWanted, this, &ProblemsRoom::recordWanted);
    connect(m_page, &ProblemPage::historyWanted, this, &ProblemsRoom::historyWanted);
    connect(m_page, &ProblemPage::did, this, &ProblemsRoom::did);
    connect(m_page, &ProblemPage::failed, this, &ProblemsRoom::failed);
    retranslate();
}

QWidget* ProblemsRoom::makeList()
{
    auto* pane = new QFrame(this);
    pane->setProperty("look", QStringLiteral("pane"));
    pane->setMinimumWidth(m_theme.px(420));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, pane);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, pane);
    m_count->setObjectName(QStringLiteral("problemsCount"));
    m_rule = new QComboBox(pane);
    m_rule->setObjectName(QStringLiteral("problemsRule"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table = new LinesTable(m_theme, *m_model, pane);
    m_table->setObjectName(QStringLiteral("problemsTable"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_rule);
    auto* all = new QVBoxLayout(pane);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(pane));
    all->addWidget(m_table, 1);
    return pane;
}

void ProblemsRoom::setProblems(const std::vector<Problem>& problems)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const std::optional<Problem> current =
        row < m_model->rowCount() ? std::optional(m_model->at(row).problem) : std::nullopt;
    m_model->setProblems(problems);
    fillRules();
    m_stack->setCurrentIndex(m_model->all() == 0 ? 0 : 1);
    const int again = current ? m_model->rowOf(*current) : -1;
    const int now = again >= 0 ? again : std::min(row, m_model->rowCount() - 1);
    if (now >= 0)
        m_table->setCurrentIndex(m_model->index(now, 0));
    showRow(now);
    count();
}

void ProblemsRoom::count()
{
    Q_EMIT badged(StatusMark::Warn, m_model->all());
    Q_EMIT shown(m_model->rowCount());
}

void ProblemsRoom::fillRules()
{
    m_rule->clear();
    m_rule->addItem(tr("All rules"), QString());
    for (const auto& [rule, title] : m_model->rules())
        m_rule->addItem(title, rule);
    if (m_rule->findData(m_model->rule()) < 0) // the last of them is mended
        m_model->setRule({});
    m_rule->setCurrentIndex(m_rule->findData(m_model->rule()));
    m_count->setText(QLocale().toString(m_model->rowCount()));
}

void ProblemsRoom::showRow(int row)
{
    m_page->setLine(row < 0 ? nullptr : &m_model->at(row));
}

void ProblemsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsRoom::retranslate()
{
    m_title->setText(tr("Problems"));
    m_table->setAccessibleName(tr("Problems"));
    m_rule->setAccessibleName(tr("Which rule"));
    m_empty->say(tr("The rules find nothing wrong."));
    const int row = m_model->rowCount() > 0 ? std::max(0, m_table->currentIndex().row()) : -1;
    m_model->setRule(m_model->rule()); // the lines are words
    fillRules();
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showRow(row);
}

} // namespace advisorpool
