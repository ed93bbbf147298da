#include "ui/accreditation/queue_page.h"

#include "core/words/accreditation_words.h"
#include "ui/accreditation/people_table.h"
#include "ui/accreditation/queue_model.h"
#include "ui/accreditation/waiting_delegate.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace advisorpool {

QueuePage::QueuePage(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new QueueModel(pool, this)), m_group(new QComboBox(this)),
      m_note(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)), m_stack(new QStackedWidget(this)),
      m_table(new PeopleTable(theme, *m_model, this)), m_empty(new EmptyNote(theme, Icon::Users, this)), m_thread(pool)
{
    m_group->setObjectName(QStringLiteral("queueGroup"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setItemDelegateForColumn(QueueModel::Waiting, new WaitingDelegate(theme, m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10));
    bar->setSpacing(theme.px(12));
    bar->addWidget(m_group);
    bar->addWidget(m_note, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(hairline(this));
    all->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setGroup(Id::fromText(m_group->currentData().toString()).value_or(Id()));
        showRows();
    });
    connect(m_table, &PeopleTable::wanted, this, [this](int row) { Q_EMIT advisorWanted(m_model->at(row).advisor); });
}

// The queue looks at every accreditation, and a shortlist at everybody: off the interface's thread, and given up where
// the pool has changed meanwhile.
void QueuePage::load()
{
    const int round = ++m_round;
    m_thread.run([this, round](const Result<Pool*>& pool) {
        const auto hear = [&](const std::function<void()>& take) {
            const auto unlessLate = [this, round, take] {
                if (m_round == round)
                    take();
            };
            QMetaObject::invokeMethod(this, unlessLate, Qt::QueuedConnection);
        };
        if (m_round != round)
            return;
        auto queue = pool.and_then([](Pool* open) { return fieldQueue(*open); });
        hear([this, queue = queue.value_or(std::vector<QueueEntry>())] { takeQueue(queue); });
        FittingSeats fitting;
        const auto seats = pool.and_then([](Pool* open) { return openCandidateSeats(*open); });
        for (const Id& seat : seats.value_or(std::vector<Id>())) {
            if (m_round != round)
                return;
            (void)addFitting(**pool, seat, fitting);
        }
        hear([this, fitting = std::move(fitting)] { m_model->setFitting(fitting); });
    });
}

void QueuePage::takeQueue(const std::vector<QueueEntry>& queue)
{
    const Id current = m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex().row()).advisor : Id();
    m_model->setQueue(queue);
    fillGroups();
    showRows();
    if (const int row = current.isNull() ? 0 : m_model->rowOf(current); row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void QueuePage::fillGroups()
{
    const QSignalBlocker still(m_group);
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    m_group->addItem(tr("All expert groups (%1)").arg(m_model->waitingIn({})), QString());
    for (const ExpertGroup& group : m_model->words().groups())
        if (const int waiting = m_model->waitingIn(group.id); waiting > 0 && !group.code.isEmpty())
            m_group->addItem(QStringLiteral("%1 (%2)").arg(group.code).arg(waiting), group.id.text());
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    m_model->setGroup(Id::fromText(m_group->currentData().toString()).value_or(Id()));
}

void QueuePage::showRows()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    Q_EMIT counted();
}

int QueuePage::shown() const
{
    return m_model->rowCount();
}

void QueuePage::relabel()
{
    m_group->setAccessibleName(tr("Expert group"));
    m_table->setAccessibleName(tr("In-field queue"));
    m_note->setText(tr("Pre-accredited, and waiting for an in-field mission. Who waits longest stands first."));
    m_empty->say(tr("Nobody waits for an in-field mission."));
}

} // namespace advisorpool
