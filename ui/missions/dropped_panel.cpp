#include "ui/missions/dropped_panel.h"

#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/missions/candidates_model.h"
#include "ui/missions/dropped_table.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace advisorpool {

DroppedPanel::DroppedPanel(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(new CandidatesModel(pool, this)), m_open(new QCheckBox(this)),
      m_which(new TextLabel(theme, Type::Style::Second, &Tokens::text2, this)),
      m_table(new DroppedTable(theme, *m_model, this))
{
    setObjectName(QStringLiteral("droppedPanel"));
    m_open->setObjectName(QStringLiteral("showDropped"));
    m_which->setObjectName(QStringLiteral("droppedWhich"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    head->addWidget(m_open);
    head->addStretch();
    head->addWidget(m_which);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(hairline(this));
    all->addLayout(head);
    all->addWidget(m_table, 1);
    connect(m_open, &QCheckBox::toggled, this, [this](bool open) {
        if (!open && m_step) {
            m_step.reset();
            Q_EMIT stepCleared();
        }
        fill();
    });
    connect(m_table, &DroppedTable::included, this, &DroppedPanel::included);
    connect(m_table, &DroppedTable::advisorWanted, this, &DroppedPanel::advisorWanted);
    theme.follow(this, [this] { m_open->setFont(m_theme.type().font(Type::Style::SecondStrong)); });
    retranslate();
}

bool DroppedPanel::isOpen() const
{
    return m_open->isChecked();
}

void DroppedPanel::setList(std::shared_ptr<const Shortlist> list, const QStringList& stepWords)
{
    m_list = std::move(list);
    m_words = stepWords;
    fill();
}

void DroppedPanel::setStep(std::optional<FunnelStep> step)
{
    m_step = step;
    const QSignalBlocker still(m_open);
    m_open->setChecked(step.has_value());
    fill();
}

void DroppedPanel::fill()
{
    m_table->setVisible(isOpen());
    setSizePolicy(QSizePolicy::Preferred, isOpen() ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    const int row = m_table->currentIndex().row();
    m_model->showDropped(isOpen() ? m_list : nullptr, m_step);
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    int dropped = 0;
    if (m_list)
        for (const FunnelCount& count : m_list->funnel)
            if (!m_step || count.step == *m_step)
                dropped += count.dropped;
    const QString words = tr("%n dropped out", nullptr, dropped);
    m_which->setText(
        m_step ? tr("%1: %2", "a step, how many dropped out").arg(m_words.value(static_cast<qsizetype>(*m_step)), words)
               : words);
}

void DroppedPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DroppedPanel::retranslate()
{
    m_open->setText(tr("Show who dropped out"));
    m_table->setAccessibleName(tr("Who dropped out"));
    fill();
}

} // namespace advisorpool
