#include "ui/planning/plan_head.h"

#include "core/accreditation/expert_group.h"
#include "ui/forms/controls.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/planning/plan_legend.h"
#include "ui/shell/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace advisorpool {

namespace {

// What the list of people holds: "group/id", "mission/id", nothing for everyone.
QString entry(const char* what, const Id& id)
{
    return QString::fromLatin1(what) + u'/' + id.text();
}

Id idOf(const QComboBox& whose, const char* what)
{
    const QString chosen = whose.currentData().toString();
    return chosen.section(u'/', 0, 0) == QLatin1String(what) ? Id::fromText(chosen.section(u'/', 1)).value_or(Id())
                                                             : Id();
}

} // namespace

PlanHead::PlanHead(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_title(new TextLabel(theme, Type::Style::PageTitle, &Tokens::text, this)),
      m_count(new TextLabel(theme, Type::Style::Base, &Tokens::text2, this)), m_whose(new QComboBox(this)),
      m_earlier(iconButton(theme, Icon::ChevronLeft, this)), m_now(smallButton(theme, this)),
      m_later(iconButton(theme, Icon::ChevronRight, this)), m_units(new Segmented(theme, Segmented::Size::Small, this)),
      m_onlyClashes(new QCheckBox(this))
{
    m_whose->setObjectName(QStringLiteral("planWhose"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(16);
    m_earlier->setObjectName(QStringLiteral("planEarlier"));
    m_now->setObjectName(QStringLiteral("planToday"));
    m_later->setObjectName(QStringLiteral("planLater"));
    m_units->setObjectName(QStringLiteral("planUnits"));
    for (const char* unit : {"unit_days", "unit_weeks", "unit_months"}) // as PlanScale::Unit has them
        m_units->addSegment({}, QString::fromLatin1(unit));
    m_onlyClashes->setObjectName(QStringLiteral("planOnlyClashes"));
    auto* first = new QHBoxLayout;
    first->setSpacing(theme.px(8));
    first->addWidget(m_title);
    first->addWidget(m_count, 1, Qt::AlignBottom);
    for (QWidget* part : {static_cast<QWidget*>(m_whose), static_cast<QWidget*>(m_earlier),
                          static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_later), static_cast<QWidget*>(m_units)})
        first->addWidget(part);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme.px(12));
    second->addWidget(planLegend(theme, this), 1);
    second->addWidget(m_onlyClashes, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    lines->setSpacing(theme.px(8));
    lines->addLayout(first);
    lines->addLayout(second);
    connectParts();
    retranslate();
}

void PlanHead::connectParts()
{
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_now, &QPushButton::clicked, this, &PlanHead::todayWanted);
    connect(m_units, &Segmented::chosen, this,
            [this](int unit) { Q_EMIT unitChosen(static_cast<PlanScale::Unit>(unit)); });
    connect(m_whose, &QComboBox::currentIndexChanged, this, &PlanHead::changed);
    connect(m_onlyClashes, &QCheckBox::toggled, this, &PlanHead::changed);
}

void PlanHead::setCount(int shown, int people)
{
    m_count->setText(tr("%1 of %2", "advisors").arg(QLocale().toString(shown), QLocale().toString(people)));
}

void PlanHead::setUnit(PlanScale::Unit unit)
{
    m_units->setCurrent(static_cast<int>(unit));
}

void PlanHead::setMissions(const std::vector<std::pair<Id, QString>>& missions)
{
    const QSignalBlocker still(m_whose);
    const QVariant chosen = m_whose->currentData();
    m_missions = missions;
    m_whose->clear();
    m_whose->addItem(tr("Everyone"), QString());
    (void)m_pool.tables().readAll(ExpertGroup::kind(), [&](const Record& record) {
        const auto group = fromRecord<ExpertGroup>(record);
        if (record.isAlive() && !group.code.isEmpty())
            m_whose->addItem(tr("Expert group: %1").arg(group.code), entry("group", group.id));
        return true;
    });
    for (const auto& [id, title] : missions)
        m_whose->addItem(tr("Team: %1").arg(title), entry("mission", id));
    if (chosen.isValid() && m_whose->findData(chosen) < 0) // that mission lies on other days
        m_whose->addItem(tr("The chosen team"), chosen);
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(chosen)));
}

Id PlanHead::group() const
{
    return idOf(*m_whose, "group");
}

Id PlanHead::mission() const
{
    return idOf(*m_whose, "mission");
}

bool PlanHead::onlyClashes() const
{
    return m_onlyClashes->isChecked();
}

void PlanHead::showEveryone()
{
    m_onlyClashes->setChecked(false);
    m_whose->setCurrentIndex(0);
}

void PlanHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanHead::retranslate()
{
    m_title->setText(tr("Planning"));
    setIconWords(m_earlier, tr("Earlier (Ctrl+Left)"));
    setIconWords(m_later, tr("Later (Ctrl+Right)"));
    m_now->setText(tr("Today"));
    m_units->setAccessibleName(tr("Scale"));
    m_units->setText(static_cast<int>(PlanScale::Unit::Days), tr("Days"));
    m_units->setText(static_cast<int>(PlanScale::Unit::Weeks), tr("Weeks"));
    m_units->setText(static_cast<int>(PlanScale::Unit::Months), tr("Months"));
    m_whose->setAccessibleName(tr("Who is shown"));
    m_onlyClashes->setText(tr("Only with problems"));
    setMissions(m_missions);
}

} // namespace advisorpool
