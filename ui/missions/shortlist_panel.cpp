#include "ui/missions/shortlist_panel.h"

#include "core/people/advisor.h"
#include "core/words/reasons.h"
#include "ui/forms/controls.h"
#include "ui/forms/inline_form.h"
#include "ui/forms/person_words.h"
#include "ui/forms/value_editor.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/compare_view.h"
#include "ui/missions/dropped_panel.h"
#include "ui/missions/funnel.h"
#include "ui/missions/gap_menu.h"
#include "ui/missions/relax_bar.h"
#include "ui/missions/seat_words.h"
#include "ui/missions/shortlist_finder.h"
#include "ui/missions/shortlist_table.h"
#include "ui/missions/staffing_deeds.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace advisorpool {

namespace {

constexpr int patience = 150; // ms, until an older list makes place for none

} // namespace

ShortlistPanel::ShortlistPanel(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_finder(new ShortlistFinder(pool, this)),
      m_model(new CandidatesModel(pool, this)), m_patience(new QTimer(this))
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
    all->addWidget(makeList(), 3);
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

QWidget* ShortlistPanel::makeList()
{
    auto* list = new QWidget(this);
    m_body = new QStackedWidget(list);
    m_table = new ShortlistTable(m_theme, *m_model, m_body);
    m_table->setWritable(m_pool.isWritable());
    m_nobody = new EmptyNote(m_theme, Icon::Users, m_body);
    m_compare = new CompareView(m_pool, m_theme, m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nobody);
    m_body->addWidget(m_compare);
    setFocusProxy(m_table);
    m_count = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, list);
    m_count->setObjectName(QStringLiteral("shortlistCount"));
    m_compareLink = linkButton(m_theme, list);
    m_compareLink->setObjectName(QStringLiteral("compareLink"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(m_theme.px(14), m_theme.px(5), m_theme.px(12), m_theme.px(5));
    foot->addWidget(m_count, 1);
    foot->addWidget(m_compareLink);
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_body, 1);
    all->addWidget(hairline(list));
    all->addLayout(foot);
    return list;
}

void ShortlistPanel::connectParts()
{
    connect(m_finder, &ShortlistFinder::answered, this, &ShortlistPanel::fill);
    connect(m_finder, &ShortlistFinder::failed, this, &ShortlistPanel::failed);
    connect(m_patience, &QTimer::timeout, this, &ShortlistPanel::clear);
    connect(m_funnel, &Funnel::chosen, m_dropped, &DroppedPanel::setStep);
    connect(m_dropped, &DroppedPanel::stepCleared, this, [this] { m_funnel->setChosen({}); });
    connect(m_dropped, &DroppedPanel::included, this, &ShortlistPanel::take);
    connect(m_dropped, &DroppedPanel::advisorWanted, this, &ShortlistPanel::advisorWanted);
    connect(m_relax, &RelaxBar::failed, this, &ShortlistPanel::failed);
    connect(m_relax, &RelaxBar::relaxed, this, &ShortlistPanel::told);
    connect(m_table, &ShortlistTable::proposed, this, [this](const Id& advisor) {
        if (isListCurrent())
            take(advisor);
    });
    connect(m_table, &ShortlistTable::advisorWanted, this, &ShortlistPanel::advisorWanted);
    connect(m_table, &ShortlistTable::gapWanted, this, &ShortlistPanel::fillGap);
    connect(m_table, &ShortlistTable::marksChanged, this, &ShortlistPanel::showMarks);
    connect(m_compareLink, &QPushButton::clicked, this, &ShortlistPanel::showCompare);
    connect(m_compare, &CompareView::proposed, this, &ShortlistPanel::take);
    connect(m_compare, &CompareView::closed, this, [this] {
        m_body->setCurrentWidget(m_table);
        m_table->setFocus();
    });
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
    m_table->unmarkAll();
    if (m_body->currentWidget() == m_compare)
        m_body->setCurrentWidget(m_table);
    m_patience->start();
    refresh();
}

void ShortlistPanel::refresh()
{
    if (!m_seat.isNull())
        return m_finder->ask(m_seat);
    m_finder->forget();
    m_patience->stop();
    clear();
}

void ShortlistPanel::clear()
{
    m_list.reset();
    m_model->showFitting({});
    m_dropped->setList({}, {});
    m_count->clear();
    m_compareLink->hide();
    Q_EMIT counted();
}

void ShortlistPanel::fill(const std::shared_ptr<const Shortlist>& list)
{
    m_patience->stop();
    const QStringList words = funnelWords(m_pool, list->request, todayOf(m_pool));
    m_table->keep();
    m_list = list;
    m_model->showFitting(list);
    m_table->restore();
    m_funnel->setList(*list, words);
    m_relax->setList(*list);
    m_dropped->setList(list, words);
    const int fitting = m_model->rowCount();
    m_count->setText(tr("%n candidate(s)", nullptr, fitting));
    if (fitting == 0) {
        m_nobody->say(list->inPool == 0 ? tr("There is nobody in the pool yet.")
                                        : tr("Nobody fits this seat. The funnel tells where people drop out."));
        m_body->setCurrentWidget(m_nobody);
    } else if (m_body->currentWidget() == m_compare) {
        m_compare->refresh(list);
    } else {
        m_body->setCurrentWidget(m_table);
    }
    showMarks();
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
        (m_dropped->isOpen() ? static_cast<QWidget*>(m_dropped) : m_table)->setFocus();
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

void ShortlistPanel::showMarks()
{
    const int marked = static_cast<int>(m_table->marked().size());
    m_compareLink->setVisible(m_model->rowCount() > 1 && m_body->currentWidget() == m_table);
    m_compareLink->setText(marked > 1 ? tr("Compare the %n marked", nullptr, marked)
                                      : tr("Compare the first %n", nullptr, std::min(3, m_model->rowCount())));
    m_compareLink->setAccessibleName(m_compareLink->text());
}

void ShortlistPanel::showCompare()
{
    std::vector<Id> ids = m_table->marked();
    if (ids.size() < 2) {
        ids.clear();
        for (int row = 0; row < std::min(3, m_model->rowCount()); ++row)
            ids.push_back(m_model->at(row));
    }
    m_compare->compare(m_list, ids);
    m_body->setCurrentWidget(m_compare);
    m_compareLink->hide();
    m_compare->setFocus();
}

int ShortlistPanel::fitting() const
{
    return m_model->rowCount();
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
    m_table->setAccessibleName(m_title->text());
}

} // namespace advisorpool
