#include "ui/coverage/coverage_head.h"

#include "core/words/words.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/segmented.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace advisorpool {

namespace {

constexpr int monthsAhead[] = {0, 3, 6, 12};
constexpr Level levels[] = {Level::B1, Level::B2, Level::C1, Level::C2, Level::Native};

} // namespace

CoverageHead::CoverageHead(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_note(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_days(new QComboBox(this)),
      m_by(new Segmented(theme, Segmented::Size::Small, this)),
      m_who(new Segmented(theme, Segmented::Size::Small, this)), m_level(new QComboBox(this))
{
    m_days->setObjectName(QStringLiteral("coverageDays"));
    m_by->setObjectName(QStringLiteral("coverageBy"));
    m_who->setObjectName(QStringLiteral("coverageWho"));
    m_level->setObjectName(QStringLiteral("coverageLevel"));
    m_note->setWordWrap(true);
    for (const char* by : {"by_group", "by_region", "by_subject"}) // as CoverageBy has them
        m_by->addSegment({}, QString::fromLatin1(by));
    for (const char* who : {"who_accredited", "who_pre_accredited"})
        m_who->addSegment({}, QString::fromLatin1(who));
    for ([[maybe_unused]] const int months : monthsAhead)
        m_days->addItem({});
    for ([[maybe_unused]] const Level level : levels)
        m_level->addItem({});
    m_by->setCurrent(0);
    m_who->setCurrent(0);
    m_level->setCurrentIndex(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme.px(8));
    first->addWidget(m_title);
    first->addWidget(m_note, 1, Qt::AlignBottom);
    auto* choices = new QWidget(this);
    auto* second = new FlowLayout(choices, theme.px(8));
    for (QWidget* part : {static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_level),
                          static_cast<QWidget*>(m_days)})
        second->addWidget(part);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    lines->setSpacing(theme.px(8));
    lines->addLayout(first);
    lines->addWidget(choices);
    connect(m_days, &QComboBox::currentIndexChanged, this, &CoverageHead::daysChanged);
    connect(m_level, &QComboBox::currentIndexChanged, this, &CoverageHead::questionChanged);
    connect(m_by, &Segmented::chosen, this, &CoverageHead::questionChanged);
    connect(m_who, &Segmented::chosen, this, &CoverageHead::questionChanged);
    retranslate();
}

int CoverageHead::months() const
{
    return monthsAhead[std::max(0, m_days->currentIndex())];
}

CoverageQuestion CoverageHead::question() const
{
    return {.by = static_cast<CoverageBy>(m_by->current()),
            .withPreAccredited = m_who->current() == 1,
            .spoken = levels[std::max(0, m_level->currentIndex())],
            .until = {}};
}

void CoverageHead::setMissions(int number)
{
    m_missions = number;
    m_note->setText(tr("who can be sent, for the seats of %n mission(s) to come", nullptr, number));
}

// "by, who, level, days": which of each is chosen.
QByteArray CoverageHead::state() const
{
    const QByteArrayList parts{QByteArray::number(m_by->current()), QByteArray::number(m_who->current()),
                               QByteArray::number(m_level->currentIndex()), QByteArray::number(m_days->currentIndex())};
    return parts.join(',');
}

void CoverageHead::restore(const QByteArray& state)
{
    const QByteArrayList parts = state.split(',');
    if (parts.size() != 4)
        return;
    const auto choice = [&](int part, int count) { return std::clamp(parts[part].toInt(), 0, count - 1); };
    m_by->setCurrent(choice(0, 3));
    m_who->setCurrent(choice(1, 2));
    m_level->setCurrentIndex(choice(2, m_level->count()));
    m_days->setCurrentIndex(choice(3, m_days->count()));
}

void CoverageHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoverageHead::retranslate()
{
    m_title->setText(tr("Coverage"));
    m_by->setAccessibleName(tr("What the columns are"));
    m_by->setText(static_cast<int>(CoverageBy::ExpertGroup), tr("By expert group"));
    m_by->setText(static_cast<int>(CoverageBy::Region), tr("By region"));
    m_by->setText(static_cast<int>(CoverageBy::Subject), tr("By subject"));
    m_who->setAccessibleName(tr("Who is counted"));
    m_who->setText(0, tr("Accredited"));
    m_who->setText(1, tr("With pre-accredited"));
    m_days->setAccessibleName(tr("Missions of which months"));
    for (int i = 0; i < m_days->count(); ++i)
        m_days->setItemText(i, monthsAhead[i] > 0 ? tr("Missions of the next %n month(s)", nullptr, monthsAhead[i])
                                                  : tr("All missions to come"));
    m_level->setAccessibleName(tr("Spoken at least"));
    const Field& spoken = *LanguageSkill::kind().field(u"spoken");
    for (int i = 0; i < m_level->count(); ++i) {
        const auto level = static_cast<size_t>(levels[i]);
        m_level->setItemText(
            i,
            tr("Speaks at least %1").arg(valueWords(spoken, Value(QString::fromLatin1(choiceNames(Level{})[level])))));
    }
    setMissions(m_missions);
}

} // namespace advisorpool
