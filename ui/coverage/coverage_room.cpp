#include "ui/coverage/coverage_room.h"

#include "core/rosters/coverage_filter.h"
#include "ui/coverage/coverage_head.h"
#include "ui/coverage/coverage_panel.h"
#include "ui/coverage/heat_map.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

CoverageRoom::CoverageRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_theme(theme), m_model(new HeatModel(pool, this)),
      m_head(new CoverageHead(theme, this)), m_map(new HeatMap(theme, *m_model, this)),
      m_none(new EmptyNote(theme, Icon::LayoutGrid, this)), m_body(new QStackedWidget(this)),
      m_note(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_panel(new CoveragePanel(theme, *m_model, this)), m_panes(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_question(pool)
{
    setObjectName(QStringLiteral("coverageRoom"));
    m_panel->setWritable(pool.isWritable());
    layOut(theme);
    connectParts();
    setFocusProxy(m_map);
    retranslate();
}

void CoverageRoom::layOut(const Theme& theme)
{
    auto* pane = new QFrame(this);
    pane->setProperty("look", QStringLiteral("pane"));
    m_body->addWidget(m_map);
    m_body->addWidget(m_none);
    m_note->setWordWrap(true);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(14));
    below->setSpacing(theme.px(10));
    below->addWidget(heatLegend(theme, pane));
    below->addWidget(m_note);
    auto* map = new QVBoxLayout;
    map->setContentsMargins(theme.px(16), theme.px(4), theme.px(13), 0);
    map->addWidget(m_body);
    auto* inner = new QVBoxLayout(pane);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_head);
    inner->addLayout(map, 1);
    inner->addLayout(below);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(1);
    m_panes->addWidget(pane, 2);
    m_panes->addWidget(m_panel, 1);
}

void CoverageRoom::connectParts()
{
    connect(&m_pool, &Pool::changed, this, &CoverageRoom::ask);
    connect(m_head, &CoverageHead::daysChanged, this, &CoverageRoom::ask);
    connect(m_head, &CoverageHead::questionChanged, this, &CoverageRoom::show);
    connect(m_map, &HeatMap::currentMoved, this, &CoverageRoom::tell);
    connect(m_map, &HeatMap::opened, this, &CoverageRoom::showPeople);
    connect(m_panel, &CoveragePanel::cellChosen, this, [this](const QModelIndex& index) {
        m_map->setCurrentIndex(index);
        m_map->setFocus();
    });
    connect(m_panel, &CoveragePanel::peopleWanted, this, &CoverageRoom::showPeople);
    connect(m_panel, &CoveragePanel::workshopWanted, this, &CoverageRoom::planWorkshop);
}

void CoverageRoom::ask()
{
    if (!isVisible())
        return;
    const QDate today = m_pool.session().today();
    m_until = m_head->months() > 0 ? today.addMonths(m_head->months()) : QDate();
    const DateRange days = m_until.isValid() ? DateRange{today, m_until} : DateRange(); // what is late is to come, too
    m_question.ask(
        [days](Pool& pool) {
            return coverageFacts(pool, days).map([](CoverageFacts facts) {
                return std::make_shared<const CoverageFacts>(std::move(facts));
            });
        },
        [this](const Result<std::shared_ptr<const CoverageFacts>>& facts) {
            if (!facts)
                return Q_EMIT failed(facts.error());
            m_facts = *facts;
            show();
        });
}

CoverageQuestion CoverageRoom::question() const
{
    CoverageQuestion question = m_head->question();
    question.until = m_until;
    return question;
}

// The chosen place stays chosen; at first it is the thinnest.
void CoverageRoom::show()
{
    if (!m_facts)
        return;
    const QModelIndex before = m_map->currentIndex();
    const auto place = before.isValid() ? std::optional(m_model->place(before)) : std::nullopt;
    m_model->setCoverage(coverageOf(*m_facts, question()));
    QModelIndex chosen = place ? m_model->find(*place) : QModelIndex();
    if (!chosen.isValid())
        chosen = m_model->thin().value(0, m_model->index(0, 0));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_map) : m_none);
    m_head->setMissions(m_model->coverage().missions);
    m_panel->listThin();
    m_map->setCurrentIndex(chosen); // which tells
    if (!chosen.isValid())
        tell();
    count();
}

void CoverageRoom::tell()
{
    const QModelIndex index = m_map->currentIndex();
    if (!m_facts || !index.isValid())
        return m_panel->tell({}, {}, {});
    const auto& [language, lane] = m_model->place(index);
    m_panel->tell(index, storyOf(*m_facts, question(), language, lane), question());
}

void CoverageRoom::showPeople()
{
    const QModelIndex index = m_map->currentIndex();
    if (!index.isValid())
        return;
    const auto& [language, lane] = m_model->place(index);
    const auto filter = coverageFilter(m_pool, question(), language, lane);
    if (!filter)
        return Q_EMIT failed(filter.error());
    Q_EMIT advisorsWanted(*filter);
}

// For what the chosen cell lacks.
void CoverageRoom::planWorkshop()
{
    const QModelIndex index = m_map->currentIndex();
    if (!index.isValid())
        return;
    const auto& [language, lane] = m_model->place(index);
    Q_EMIT workshopWanted({.expertGroup = lane.expertGroup, .subject = lane.subject, .languages = language});
}

void CoverageRoom::count()
{
    Q_EMIT shown(m_model->coverage().all.people, 0);
}

QByteArray CoverageRoom::state() const
{
    return m_head->state();
}

void CoverageRoom::restore(const QByteArray& state)
{
    m_head->restore(state);
}

void CoverageRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    ask();
}

// In a narrow window the words go below the map.
void CoverageRoom::resizeEvent(QResizeEvent* event)
{
    Room::resizeEvent(event);
    m_panes->setDirection(width() < m_theme.px(1000) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CoverageRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Room::changeEvent(event);
}

void CoverageRoom::retranslate()
{
    m_map->setAccessibleName(tr("Coverage: languages down, experts across"));
    m_note->setText(tr("A person counts once in every language and column that they cover; seats for candidates are "
                       "left out. Enter shows a cell's people."));
    m_none->say(tr("Nobody is accredited yet, and no mission to come asks for anybody."));
    show();
}

} // namespace advisorpool
