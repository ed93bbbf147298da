#include "ui/workshops/plan_tab.h"
#include "ui/forms/scroll.h"

#include "ui/forms/record_form.h"
#include "ui/look/theme.h"
#include "ui/workshops/record_lines.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace advisorpool {

PlanTab::PlanTab(Pool& pool, const Theme& theme, QWidget* parent)
    : WorkshopTab(pool, theme, QStringLiteral("plan"), parent)
{
    auto* scroll = new QScrollArea(this);
    auto* page = paneIn(*scroll);
    const auto fields = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    m_form = new RecordForm(
        pool, theme, Workshop::kind(),
        fields("title_en title_ru type expert_group subject city city_ru country mode starts ends languages "
               "donor reported_attended reported_passed"),
        page);
    m_criteria = new RecordLines(pool, theme, Criterion::kind(), fields("name_en name_ru weight scale"),
                                 QT_TR_NOOP("Criteria of the marks"), QT_TR_NOOP("Add a criterion"), page);
    m_profile =
        new RecordLines(pool, theme, Requirement::kind(), fields("name_en name_ru"),
                        QT_TR_NOOP("What the expert group asks of candidates"), QT_TR_NOOP("Add a requirement"), page);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8));
    form->addWidget(m_form);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, theme.px(12));
    lines->addLayout(form);
    lines->addWidget(m_criteria);
    lines->addWidget(m_profile);
    lines->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    for (RecordLines* section : {m_criteria, m_profile})
        connect(section, &Section::failed, this, &WorkshopTab::failed);
}

QString PlanTab::title() const
{
    return tr("Plan");
}

void PlanTab::show(const WorkshopFacts& facts)
{
    m_form->setRecord(facts.workshop.id);
    m_criteria->setOwner(facts.workshop.id);
    m_profile->setVisible(!facts.workshop.expertGroup.isNull());
    m_profile->setOwner(facts.workshop.expertGroup);
}

void PlanTab::editTitle()
{
    m_form->edit(QLocale().language() == QLocale::Russian ? QStringLiteral("title_ru") : QStringLiteral("title_en"));
}

} // namespace advisorpool
