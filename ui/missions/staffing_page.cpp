#include "ui/missions/staffing_page.h"
#include "ui/forms/scroll.h"

#include "core/words/words.h"
#include "ui/forms/controls.h"
#include "ui/forms/person_words.h"
#include "ui/forms/record_form.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/seats_list.h"
#include "ui/missions/shortlist_panel.h"
#include "ui/missions/staffing_deeds.h"
#include "ui/missions/staffing_head.h"
#include "ui/missions/team_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>

namespace advisorpool {

namespace {

constexpr int narrowBelow = 1060; // of the page

} // namespace

StaffingPage::StaffingPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_head(new StaffingHead(pool, theme, this)),
      m_columns(new QSplitter(this)), m_teamColumn(new TeamColumn(pool, theme, m_columns))
{
    setObjectName(QStringLiteral("staffingPage"));
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeSeats());
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(m_teamColumn);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({theme.px(244), theme.px(560), theme.px(276)});
    m_teamColumn->setMinimumWidth(theme.px(260));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(hairline(this));
    all->addWidget(m_columns, 1);
    connectParts();
    retranslate();
}

QWidget* StaffingPage::makeSeats()
{
    auto* scroll = new QScrollArea(m_columns);
    scroll->setObjectName(QStringLiteral("seatsScroll"));
    scrollDown(*scroll);
    scroll->setMinimumWidth(m_theme.px(228) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* column = new QWidget(scroll);
    scroll->setWidget(column);
    m_seats = new SeatsList(m_pool, m_theme, column);
    m_requestTitle = sectionTitle(m_theme, column);
    m_request = new RecordForm(m_pool, m_theme, Mission::kind(),
                               {QStringLiteral("beneficiary"), QStringLiteral("received_on"), QStringLiteral("starts"),
                                QStringLiteral("ends"), QStringLiteral("purpose"), QStringLiteral("donor")},
                               column);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(10), m_theme.px(12));
    lines->setSpacing(m_theme.px(6));
    lines->addWidget(m_seats);
    lines->addSpacing(m_theme.px(10));
    lines->addWidget(m_requestTitle);
    lines->addWidget(m_request);
    lines->addStretch();
    return scroll;
}

QWidget* StaffingPage::makeMiddle()
{
    m_middle = new QWidget(m_columns);
    m_tabs = new QTabBar(m_middle);
    m_tabs->setObjectName(QStringLiteral("staffingTabs"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->hide();
    m_shortlist = new ShortlistPanel(m_pool, m_theme, m_middle);
    auto* all = new QVBoxLayout(m_middle);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tabs);
    all->addWidget(m_shortlist, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &StaffingPage::fit);
    return m_middle;
}

void StaffingPage::connectParts()
{
    connect(&m_pool, &Pool::changed, this, [this] { isVisible() ? reload() : void(m_stale = true); });
    connect(m_head, &StaffingHead::backWanted, this, &StaffingPage::closed);
    connect(m_seats, &SeatsList::chosen, this,
            [this](const Id& seat) { m_shortlist->setSeat(seat, m_seats->chosenNumber()); });
    connect(m_seats, &SeatsList::opened, m_shortlist, [this] { m_shortlist->setFocus(); });
    connect(m_seats, &SeatsList::dropped, this, [this](const Id& seat, const Id& advisor) {
        m_seats->choose(seat);
        m_shortlist->take(advisor);
    });
    connect(m_seats, &SeatsList::failed, this, &StaffingPage::failed);
    connect(m_shortlist, &ShortlistPanel::proposed, this, &StaffingPage::propose);
    connect(m_shortlist, &ShortlistPanel::failed, this, &StaffingPage::failed);
    connect(m_shortlist, &ShortlistPanel::told, this, &StaffingPage::told);
    connect(m_shortlist, &ShortlistPanel::counted, this, &StaffingPage::counted);
    connect(m_shortlist, &ShortlistPanel::seatsWanted, m_seats, &SeatsList::offerSeats);
    connect(m_shortlist, &ShortlistPanel::advisorWanted, this, &StaffingPage::advisorWanted);
    connect(m_teamColumn, &TeamColumn::advisorWanted, this, &StaffingPage::advisorWanted);
    connect(m_teamColumn, &TeamColumn::failed, this, &StaffingPage::failed);
    connect(m_teamColumn, &TeamColumn::told, this, &StaffingPage::told);
    setFocusProxy(m_shortlist);
}

void StaffingPage::setMission(const Id& mission, const Id& seat)
{
    if (mission != m_team.mission.id)
        m_tabs->setCurrentIndex(0);
    m_team.mission.id = mission;
    reload();
    if (!seat.isNull())
        m_seats->choose(seat);
}

void StaffingPage::reload()
{
    m_stale = false;
    if (m_team.mission.id.isNull())
        return;
    auto team = readTeam(m_pool, m_team.mission.id);
    if (!team) {
        m_team = {};
        m_shortlist->setSeat({}, 0);
        Q_EMIT closed(); // somebody deleted it
        return;
    }
    m_team = std::move(*team);
    m_head->setTeam(m_team);
    m_request->setRecord(m_team.mission.id);
    m_seats->setTeam(m_team);
    m_teamColumn->setTeam(m_team);
    m_shortlist->setSeat(m_seats->chosenSeat(), m_seats->chosenNumber());
}

void StaffingPage::propose(const Id& seat, const Id& advisor, const QString& reason)
{
    const Place* place = m_team.placeOf(seat);
    if (!place)
        return;
    if (!canPropose(*place)) {
        Q_EMIT told(tr("%1 sits there, and the administration has been asked. Withdraw that first, on the right.")
                        .arg(shortName(place->member->advisor)));
        return;
    }
    if (place->member && place->member->advisor.id == advisor)
        return;
    const auto done = advisorpool::propose(m_pool, *place, advisor, reason);
    if (!done && done.error().fault == Fault::Refused)
        m_shortlist->askWhy(advisor, describe(done.error()));
    else if (!done)
        Q_EMIT failed(done.error());
}

int StaffingPage::fitting() const
{
    return m_shortlist->fitting();
}

void StaffingPage::fit()
{
    auto* middle = static_cast<QVBoxLayout*>(m_middle->layout());
    const bool teamShown = !m_narrow || m_tabs->currentIndex() == 1;
    m_tabs->setVisible(m_narrow);
    if (m_narrow && m_teamColumn->parentWidget() != m_middle)
        middle->addWidget(m_teamColumn, 1);
    else if (!m_narrow && m_teamColumn->parentWidget() != m_columns)
        m_columns->addWidget(m_teamColumn);
    m_teamColumn->setVisible(teamShown);
    m_shortlist->setVisible(!m_narrow || m_tabs->currentIndex() == 0);
}

void StaffingPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.px(narrowBelow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        fit();
    }
}

// What nobody on the page had a use for.
void StaffingPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void StaffingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void StaffingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffingPage::retranslate()
{
    m_requestTitle->setText(tr("The request"));
    m_tabs->setTabText(0, tr("Shortlist"));
    m_tabs->setTabText(1, tr("Team"));
    m_tabs->setAccessibleName(tr("Shortlist or team"));
}

} // namespace advisorpool
