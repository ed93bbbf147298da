#include "ui/missions/missions_list.h"

#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/missions_delegate.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace advisorpool {

namespace {

constexpr int narrowBelow = 700;

using Which = MissionsModel::Which;
using Period = MissionsModel::Period;

QString wordsFor(Which which)
{
    switch (which) {
    case Which::Current:
        return MissionsList::tr("Not completed");
    case Which::Overdue:
        return MissionsList::tr("A release is overdue");
    case Which::Done:
        return MissionsList::tr("Completed or given up");
    case Which::Templates:
        return MissionsList::tr("Templates");
    case Which::All:
        break;
    }
    return MissionsList::tr("Any status");
}

QString wordsFor(Period period)
{
    switch (period) {
    case Period::Coming:
        return MissionsList::tr("Under way and to come");
    case Period::ThisYear:
        return MissionsList::tr("This year");
    case Period::LastYear:
        return MissionsList::tr("Last year");
    case Period::Always:
        break;
    }
    return MissionsList::tr("Any time");
}

} // namespace

MissionsList::MissionsList(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new MissionsModel(pool, this)),
      m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_count(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)),
      m_whichButton(smallButton(theme, this, Icon::Funnel)),
      m_periodButton(smallButton(theme, this, Icon::CalendarDays)), m_body(new QStackedWidget(this)),
      m_table(new LinesTable(theme, *m_model, m_body)), m_none(new EmptyNote(theme, Icon::Send, m_body))
{
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(theme.px(420));
    m_whichButton->setObjectName(QStringLiteral("missionsByStatus"));
    m_periodButton->setObjectName(QStringLiteral("missionsByPeriod"));
    m_table->setObjectName(QStringLiteral("missionsTable"));
    m_table->setItemDelegate(new MissionsDelegate(theme, m_table));
    m_table->installEventFilter(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_none);
    setFocusProxy(m_table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12));
    head->setSpacing(theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_whichButton);
    head->addWidget(m_periodButton);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(this));
    all->addWidget(m_body, 1);
    connect(m_table, &LinesTable::currentChosen, this, &MissionsList::currentChosen);
    connect(m_table, &LinesTable::opened, this, &MissionsList::opened);
    connect(m_none, &EmptyNote::actionTriggered, this, [this] {
        if (m_model->total() == 0 && m_which != Which::Templates)
            Q_EMIT newWanted();
        else
            filter(Which::All, Period::Always);
    });
    makeMenus();
    retranslate();
}

void MissionsList::makeMenus()
{
    const auto fill = [this](QPushButton* button, auto choices, auto pick) {
        auto* menu = new QMenu(button);
        for (const auto choice : choices) {
            auto* action = menu->addAction(QString());
            action->setData(static_cast<int>(choice));
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [pick, choice] { pick(choice); });
        }
        button->setMenu(menu);
    };
    fill(m_whichButton,
         std::initializer_list<Which>{Which::All, Which::Current, Which::Overdue, Which::Done, Which::Templates},
         [this](Which which) { filter(which, m_period); });
    fill(m_periodButton,
         std::initializer_list<Period>{Period::Always, Period::Coming, Period::ThisYear, Period::LastYear},
         [this](Period period) { filter(m_which, period); });
}

void MissionsList::filter(Which which, Period period)
{
    m_which = which;
    m_period = period;
    retranslate();
    reload(current());
    Q_EMIT currentChosen();
}

Id MissionsList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->at(row) : Id();
}

void MissionsList::reload(const Id& id)
{
    const QSignalBlocker still(m_table);
    m_model->show(m_which, m_period);
    const int row = m_model->rowOf(id);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->firstCurrent(), 0));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_none);
    m_count->setText(locale().toString(m_model->rowCount()));
}

void MissionsList::reveal(const Id& id)
{
    reload(id);
    if (m_model->rowOf(id) < 0) {
        m_which = Which::All;
        m_period = Period::Always;
        retranslate();
        reload(id);
    }
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void MissionsList::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < m_theme.px(narrowBelow);
    if (narrow == m_table->isColumnHidden(MissionsModel::Seats))
        return;
    const Id id = current();
    {
        const QSignalBlocker still(m_table);
        m_table->setColumnHidden(MissionsModel::Seats, narrow);
        m_model->setNarrow(narrow);
    }
    reload(id);
}

bool MissionsList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT entered();
            return true;
        case Qt::Key_Insert:
            Q_EMIT newWanted();
            return true;
        case Qt::Key_Delete:
            Q_EMIT deleteWanted();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MissionsList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MissionsList::retranslate()
{
    m_title->setText(tr("Missions"));
    m_table->setAccessibleName(tr("Missions"));
    for (QAction* action : m_whichButton->menu()->actions()) {
        const auto which = static_cast<Which>(action->data().toInt());
        action->setText(wordsFor(which));
        action->setChecked(which == m_which);
    }
    for (QAction* action : m_periodButton->menu()->actions()) {
        const auto period = static_cast<Period>(action->data().toInt());
        action->setText(wordsFor(period));
        action->setChecked(period == m_period);
    }
    m_whichButton->setText(wordsFor(m_which));
    m_whichButton->setAccessibleName(tr("Shown by status: %1").arg(wordsFor(m_which)));
    m_periodButton->setText(wordsFor(m_period));
    m_periodButton->setAccessibleName(tr("Shown by dates: %1").arg(wordsFor(m_period)));
    const bool filtered = m_which != Which::All || m_period != Period::Always;
    if (m_which == Which::Templates)
        m_none->say(tr("No templates of your own yet. A mission's page keeps it as one."), tr("Show all missions"));
    else if (filtered)
        m_none->say(tr("No mission has this status and these dates."), tr("Show all missions"));
    else
        m_none->say(tr("No missions yet. A member's request makes the first one."), tr("New mission"));
}

} // namespace advisorpool
