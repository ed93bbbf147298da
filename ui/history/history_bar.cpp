#include "ui/history/history_bar.h"

#include "core/words/names.h"
#include "core/words/words.h"
#include "ui/look/theme.h"
#include "ui/shell/filter_chip.h"
#include "ui/shell/flow_layout.h"

#include <QCollator>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>

namespace advisorpool {

namespace {

enum Days { Always, Today, LastWeek, LastMonth, OneDay };

} // namespace

HistoryBar::HistoryBar(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_author(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_days(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_record(new FilterChip(theme, FilterChip::Kind::Condition, {}, this))
{
    setObjectName(QStringLiteral("historyBar"));
    m_author->setObjectName(QStringLiteral("historyAuthor"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_days->setObjectName(QStringLiteral("historyDays"));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_record->setObjectName(QStringLiteral("historyRecord"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setDate(pool.session().today());
    m_day->hide();
    m_record->hide();
    auto* flow = new FlowLayout(this, theme.px(8));
    for (QWidget* control :
         {static_cast<QWidget*>(m_author), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_days),
          static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_record)})
        flow->addWidget(control);
    for (QComboBox* box : {m_author, m_kind, m_days})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_author, &QComboBox::activated, this, [this](int index) {
        m_filter.author = m_author->itemData(index).toString();
        Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_filter.kind = m_pool.kinds().find(m_kind->itemData(index).toString());
        Q_EMIT changed();
    });
    connect(m_days, &QComboBox::activated, this, &HistoryBar::takeDays);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryBar::takeDays);
    connect(m_record, &FilterChip::removed, this, [this] {
        m_filter.record = {};
        m_record->hide();
        Q_EMIT changed();
    });
    retranslate();
}

void HistoryBar::setAuthors(const QStringList& authors)
{
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    for (const QString& author : authors)
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, m_author->findData(m_filter.author)));
}

void HistoryBar::showRecord(const Kind& kind, const Id& record)
{
    clear();
    m_filter.record = record;
    m_recordKind = &kind;
    nameRecord();
    Q_EMIT changed();
}

void HistoryBar::clear()
{
    m_filter = {};
    m_author->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_days->setCurrentIndex(0);
    m_day->hide();
    m_record->hide();
}

void HistoryBar::nameRecord()
{
    if (m_filter.record.isNull())
        return;
    const auto found = m_pool.record(*m_recordKind, m_filter.record);
    const QString name = found && *found ? nameOf(m_pool, **found).section(QStringLiteral(" · "), 0, 0) : QString();
    m_record->setText(name.isEmpty() ? labelOf(*m_recordKind) : name);
    m_record->setAccessibleName(tr("Edits of: %1").arg(m_record->text()));
    m_record->show();
    m_record->updateGeometry();
}

void HistoryBar::takeDays()
{
    const QDate today = m_pool.session().today();
    const int days = m_days->currentIndex();
    m_day->setVisible(days == OneDay);
    m_filter.from = days == Always     ? QDate()
                    : days == OneDay   ? m_day->date()
                    : days == Today    ? today
                    : days == LastWeek ? today.addDays(-6)
                                       : today.addDays(-29);
    m_filter.to = days == OneDay ? m_day->date() : QDate();
    Q_EMIT changed();
}

void HistoryBar::fillKinds()
{
    const QString chosen = m_filter.kind ? m_filter.kind->name : QString();
    std::vector<std::pair<QString, QString>> kinds;
    for (const Kind* kind : m_pool.kinds())
        kinds.emplace_back(labelOf(*kind), kind->name);
    const QCollator collator{QLocale()};
    std::sort(kinds.begin(), kinds.end(),
              [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    m_kind->clear();
    m_kind->addItem(tr("All kinds of records"), QString());
    for (const auto& [words, name] : kinds)
        m_kind->addItem(words, name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void HistoryBar::fillDays()
{
    const int chosen = std::max(0, m_days->currentIndex());
    m_days->clear();
    m_days->addItems(
        {tr("At any time"), tr("Today"), tr("In the last 7 days"), tr("In the last 30 days"), tr("On a day…")});
    m_days->setCurrentIndex(chosen);
}

void HistoryBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryBar::retranslate()
{
    fillKinds();
    fillDays();
    nameRecord();
    if (m_author->count() > 0)
        m_author->setItemText(0, tr("Everybody"));
    m_author->setAccessibleName(tr("Whose edits"));
    m_kind->setAccessibleName(tr("Which kind of record"));
    m_days->setAccessibleName(tr("When"));
    m_day->setAccessibleName(tr("The day"));
}

} // namespace advisorpool
