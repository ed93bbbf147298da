#include "ui/planning/planning_room.h"

#include "core/documents/document.h"
#include "core/missions/requirement_matrix.h"
#include "core/rosters/safe_file.h"
#include "core/words/language.h"
#include "core/words/matrix_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/days.h"
#include "ui/look/theme.h"
#include "ui/planning/clash_strip.h"
#include "ui/planning/plan_head.h"
#include "ui/shell/empty_note.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

QString freeWords(PlanScale::Unit unit)
{
    switch (unit) {
    case PlanScale::Unit::Days:
        return PlanningRoom::tr("Free on that day");
    case PlanScale::Unit::Weeks:
        return PlanningRoom::tr("Free in that week");
    case PlanScale::Unit::Months:
        break;
    }
    return PlanningRoom::tr("Free in that month");
}

} // namespace

PlanningRoom::PlanningRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : Room(parent), m_pool(pool), m_matrix(new QAction(this)), m_head(new PlanHead(pool, theme, this)),
      m_body(new QStackedWidget(this)), m_chart(new PlanChart(pool, theme, m_body)),
      m_none(new EmptyNote(theme, Icon::CalendarRange, m_body)), m_strip(new ClashStrip(pool, theme, this)),
      m_question(pool)
{
    setObjectName(QStringLiteral("planningRoom"));
    m_matrix->setObjectName(QStringLiteral("matrixAction"));
    m_matrix->setIcon(theme.icon(Icon::Sheet));
    setFirstAction(m_matrix, TopBar::Weight::Quiet);
    m_body->addWidget(m_chart);
    m_body->addWidget(m_none);
    auto* pane = new QFrame(this);
    pane->setProperty("look", QStringLiteral("pane"));
    auto* inner = new QVBoxLayout(pane);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_head);
    inner->addWidget(hairline(pane));
    inner->addWidget(m_body, 1);
    inner->addWidget(m_strip);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pane);
    connectParts();
    setFocusProxy(m_chart);
    goTo(today());
    m_head->setUnit(m_chart->scale().unit());
    retranslate();
}

void PlanningRoom::connectParts()
{
    connect(&m_pool, &Pool::changed, this, &PlanningRoom::ask);
    connect(m_matrix, &QAction::triggered, this, &PlanningRoom::saveMatrix);
    connect(m_head, &PlanHead::changed, this, &PlanningRoom::ask);
    connect(m_head, &PlanHead::moved, this, [this](int by) { move(by * std::max(1, m_chart->scale().columns() / 2)); });
    connect(m_head, &PlanHead::todayWanted, this, [this] { goTo(today()); });
    connect(m_head, &PlanHead::unitChosen, this,
            [this](PlanScale::Unit unit) { m_chart->setScale(unit, m_chart->scale().first()); });
    connect(m_chart, &PlanChart::moved, this, &PlanningRoom::move);
    connect(m_chart, &PlanChart::scaled, this, &PlanningRoom::ask);
    connect(m_chart, &PlanChart::opened, this, &PlanningRoom::recordWanted);
    connect(m_chart, &PlanChart::currentChanged, this, [this] { m_strip->tell(m_chart->current()); });
    connect(m_strip, &ClashStrip::wanted, this, &PlanningRoom::recordWanted);
    connect(m_none, &EmptyNote::actionTriggered, this, [this] {
        m_head->showEveryone();
        if (const auto nearest = nearestMission(m_pool, today()); nearest && nearest->isValid())
            goTo(*nearest);
    });
}

QDate PlanningRoom::today() const
{
    return m_pool.session().today();
}

// With a column before it.
void PlanningRoom::goTo(QDate day)
{
    const auto unit = m_chart->scale().unit();
    m_chart->setScale(unit, PlanScale::added(unit, PlanScale::startOf(unit, day), -1));
}

void PlanningRoom::move(int columns)
{
    const PlanScale& scale = m_chart->scale();
    m_chart->setScale(scale.unit(), PlanScale::added(scale.unit(), scale.first(), columns));
}

void PlanningRoom::ask()
{
    if (!isVisible())
        return;
    const PlanWish wish{m_chart->scale(), m_head->group(), m_head->mission(), m_head->onlyClashes()};
    m_question.ask([wish](Pool& pool) { return readPlan(pool, wish); },
                   [this](const Result<std::shared_ptr<const PlanAnswer>>& answer) {
                       if (answer)
                           hear(*answer);
                       else
                           Q_EMIT failed(answer.error());
                   });
}

void PlanningRoom::hear(const std::shared_ptr<const PlanAnswer>& answer)
{
    m_answer = answer;
    m_chart->setPlan({answer, &answer->plan});
    m_head->setMissions(answer->missions);
    showBody();
    m_strip->tell(m_chart->current());
    count();
}

void PlanningRoom::showBody()
{
    const bool any = m_answer && !m_answer->plan.lines.empty();
    m_body->setCurrentWidget(any ? static_cast<QWidget*>(m_chart) : m_none);
    if (any || !m_answer)
        return;
    const PlanScale& scale = m_answer->wish.scale;
    const QString days = dayRangeWords(scale.first(), scale.last(), today());
    m_none->say(m_answer->wish.onlyClashes ? tr("Nobody is wanted in two places at once: %1.").arg(days)
                                           : tr("Nobody has a mission, a workshop or an absence: %1.").arg(days),
                tr("Go to the nearest mission, of everyone"));
}

void PlanningRoom::count()
{
    if (!m_answer)
        return;
    const int shownRows = static_cast<int>(m_answer->plan.lines.size());
    m_head->setCount(shownRows, m_answer->plan.counts.people);
    m_chart->setWords(tr("Advisor"), freeWords(m_chart->scale().unit()),
                      tr("of %n advisor(s)", nullptr, m_answer->plan.counts.people));
    Q_EMIT shown(shownRows);
}

// What the members are sent: coming missions and the experts they need, without names.
void PlanningRoom::saveMatrix()
{
    const QString path =
        QFileDialog::getSaveFileName(this, m_matrix->text(), QDir::home().filePath(tr("requirement matrix.pdf")),
                                     tr("PDF (*.pdf);;Web page (*.html)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const DateRange days{today(), {}};
    const auto done = requirementMatrix(m_pool, days)
                          .and_then([&](const std::vector<MatrixRow>& matrix) {
                              return makeDocument(m_pool, *findForm(QStringLiteral("matrix")),
                                                  fieldsOf(m_pool, matrix, days), spokenLanguage());
                          })
                          .and_then([&](const QString& html) { return documentFile(html, path); })
                          .and_then([&](const QByteArray& bytes) { return writeSafely(path, bytes); });
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT told(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

QByteArray PlanningRoom::state() const
{
    return QByteArray::number(static_cast<int>(m_chart->scale().unit()));
}

void PlanningRoom::restore(const QByteArray& state)
{
    bool ok = false;
    const int unit = state.toInt(&ok);
    if (!ok || unit < 0 || unit > static_cast<int>(PlanScale::Unit::Months))
        return;
    m_head->setUnit(static_cast<PlanScale::Unit>(unit));
    m_chart->setScale(static_cast<PlanScale::Unit>(unit), today());
    goTo(today());
}

void PlanningRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    ask();
}

void PlanningRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Room::changeEvent(event);
}

void PlanningRoom::retranslate()
{
    m_matrix->setText(tr("Requirement matrix…"));
    m_matrix->setIconText(m_matrix->text());
    m_matrix->setToolTip(tr("Coming missions and the experts they need, without names: for the members"));
    m_chart->setAccessibleName(tr("Who is where when"));
    ask(); // sorted by the other script's names
    m_strip->tell(m_chart->current());
}

} // namespace advisorpool
