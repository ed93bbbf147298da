#include "ui/missions/shortlist_panel.h"

#include "core/people/advisor.h"
#include "core/words/reasons.h"
#include "ui/forms/controls.h"
#include "ui/forms/inline_form.h"
#include "ui/forms/person_words.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/dropped_panel.h"
#include "ui/missions/fitting_view.h"
#include "ui/missions/funnel.h"
#include "ui/missions/gap_menu.h"
#include "ui/missions/relax_bar.h"
#include "ui/missions/seat_words.h"
#include "ui/missions/staffing_deeds.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace advisorpool {

namespace {

constexpr int patience = 150; // ms, until an older list makes place for none

} // namespace

ShortlistPanel::ShortlistPanel(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_patience(new QTimer(this)), m_question(pool)
{
    setObjectName(QStringLiteral("shortlistPanel"));
    setProperty("look", QStringLiteral("pane"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(hairline(this));
    m_fitting = new FittingView(pool, theme, this);
    setFocusProxy(m_fitting);
    all->addWidget(m_fitting, 3);
    m_dropped = new DroppedPanel(pool, theme, this);
    all->addWidget(m_dropped, 2);
    connectParts();
    retranslate();
}

QWidget* ShortlistPanel::makeHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, head);
    m_title->setObjectName(QStringLiteral("shortlistTitle"));
    m_order = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, head);
    m_funnel = new Funnel(m_theme, head);
    m_relax = new RelaxBar(m_pool, m_theme, head);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_order);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(14), m_theme.px(8));
    lines->setSpacing(m_theme.px(4));
    lines->addLayout(first);
    lines->addWidget(m_funnel);
    lines->addWidget(m_relax);
    return head;
}

void ShortlistPanel::connectParts()
{
    connect(m_patience, &QTimer::timeout, this, &ShortlistPanel::clear);
    connect(m_funnel, &Funnel::chosen, m_dropped, &DroppedPanel::setStep);
    connect(m_dropped, &DroppedPanel::stepCleared, this, [this] { m_funnel->setChosen({}); });
    connect(m_dropped, &DroppedPanel::included, this, &ShortlistPanel::take);
    connect(m_dropped, &DroppedPanel::advisorWanted, this, &ShortlistPanel::advisorWanted);
    connect(m_relax, &RelaxBar::failed, this, &ShortlistPanel::failed);
    connect(m_relax, &RelaxBar::relaxed, this, &ShortlistPanel::told);
    connect(m_fitting, &FittingView::proposed, this, [this](const Id& advisor) {
        if (isListCurrent())
            take(advisor);
    });
    connect(m_fitting, &FittingView::advisorWanted, this, &ShortlistPanel::advisorWanted);
    connect(m_fitting, &FittingView::gapWanted, this, &ShortlistPanel::fillGap);
    connect(m_fitting, &FittingView::actionTriggered, this, &ShortlistPanel::seatsWanted);
}

void ShortlistPanel::setSeat(const Id& seat, int number)
{
    m_number = number;
    const bool another = seat != m_seat;
    m_seat = seat;
    retranslate();
    if (!another)
        return refresh();
    delete m_why;
    m_why = nullptr;
    m_funnel->setChosen({});
    m_dropped->setStep({});
    m_fitting->startAnew();
    m_patience->start();
    refresh();
}

void ShortlistPanel::refresh()
{
    if (!m_seat.isNull())
        return ask();
    m_question.forget();
    m_patience->stop();
    clear();
}

// Of the whole pool: for 100,000 advisors it takes longer than a frame.
void ShortlistPanel::ask()
{
    m_question.ask(
        [seat = m_seat](Pool& pool) {
            return shortlist(pool, seat).map([](Shortlist list) -> Found {
                return std::make_shared<const Shortlist>(std::move(list));
            });
        },
        [this](const Result<Found>& found) {
            if (found)
                fill(*found);
            else
                Q_EMIT failed(found.error());
        });
}

void ShortlistPanel::clear()
{
    m_list.reset();
    m_fitting->clear(m_seat.isNull() ? tr("No seat yet: add one, or all the seats of a usual team.") : QString(),
                     m_pool.isWritable() ? tr("Add seats") : QString());
    m_dropped->setList({}, {});
    m_relax->hide();
    for (QWidget* part :
         {static_cast<QWidget*>(m_funnel), static_cast<QWidget*>(m_dropped), static_cast<QWidget*>(m_order)})
        part->setVisible(!m_seat.isNull());
    Q_EMIT counted();
}

void ShortlistPanel::fill(const std::shared_ptr<const Shortlist>& list)
{
    m_patience->stop();
    const QStringList words = funnelWords(m_pool, list->request, todayOf(m_pool));
    m_list = list;
    for (QWidget* part :
         {static_cast<QWidget*>(m_funnel), static_cast<QWidget*>(m_dropped), static_cast<QWidget*>(m_order)})
        part->show();
    m_fitting->setList(list);
    m_funnel->setList(*list, words);
    m_relax->setList(*list);
    m_dropped->setList(list, words);
    Q_EMIT counted();
    if (!m_taking.isNull())
        take(std::exchange(m_taking, {}));
}

void ShortlistPanel::take(const Id& advisor)
{
    if (!m_pool.isWritable())
        return;
    if (!isListCurrent()) {
        m_taking = advisor; // its reasons are on their way
        return;
    }
    const auto found = std::find_if(m_list->candidates.begin(), m_list->candidates.end(),
                                    [&](const Candidate& candidate) { return candidate.advisor == advisor; });
    if (found == m_list->candidates.end())
        return;
    if (found->fits())
        Q_EMIT proposed(m_seat, advisor, {});
    else
        askWhy(advisor, whatStandsAgainst(*found));
}

// Not another seat's, which stays in sight for a moment.
bool ShortlistPanel::isListCurrent() const
{
    return m_list && m_list->request.seat.id == m_seat;
}

QString ShortlistPanel::whatStandsAgainst(const Candidate& candidate) const
{
    QStringList against;
    for (const Reason& reason : candidate.reasons)
        if (keepsOut(reason.code))
            against << describe(m_pool, m_list->request, reason);
    return against.join(QStringLiteral("; "));
}

void ShortlistPanel::askWhy(const Id& advisor, const QString& against)
{
    const auto person = m_pool.find<Advisor>(advisor);
    const QString name = person && *person ? shortName(**person) : QString();
    delete m_why;
    m_why = new InlineForm(m_theme, QStringLiteral("includeForm"), name + QStringLiteral(": ") + against, this);
    auto* reason = m_why->addLine(QStringLiteral("includeReason"), tr("Why all the same? It is recorded."));
    m_why->setSaveWords(tr("Include"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_why);
    const auto close = [this] {
        m_why->deleteLater();
        m_why = nullptr;
        (m_dropped->isOpen() ? static_cast<QWidget*>(m_dropped) : m_fitting)->setFocus();
    };
    connect(m_why, &InlineForm::closed, this, close, Qt::QueuedConnection);
    connect(
        m_why, &InlineForm::saveWanted, this,
        [this, reason, advisor, close] {
            if (reason->text().trimmed().isEmpty())
                return m_why->complain(tr("A reason is needed."));
            const QString said = reason->text();
            close();
            Q_EMIT proposed(m_seat, advisor, said);
        },
        Qt::QueuedConnection);
    m_why->start();
}

void ShortlistPanel::fillGap(const Id& advisor, const Reason& gap, const QPoint& global)
{
    auto* menu = gapMenu(m_pool, advisor, gap, this, [this](const Result<Id>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    menu->popup(global);
}

int ShortlistPanel::fitting() const
{
    return m_fitting->count();
}

void ShortlistPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_list)
            fill(m_list);
    }
    QFrame::changeEvent(event);
}

void ShortlistPanel::retranslate()
{
    m_title->setText(m_number > 0 ? tr("Shortlist for seat %1").arg(m_number) : tr("Shortlist"));
    m_order->setText(tr("Best match first"));
}

} // namespace advisorpool
