#include "ui/accreditation/group_page.h"

#include "core/accreditation/standings.h"
#include "core/words/names.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/forms/saving.h"
#include "ui/forms/scroll.h"
#include "ui/forms/stage_chip.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/look/views.h"

#include <QEvent>
#include <QHBoxLayout>

namespace advisorpool {

GroupPage::GroupPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme)
{
    setObjectName(QStringLiteral("groupPage"));
    setMinimumWidth(theme.px(340));
    auto* ground = paneIn(*this);
    m_page = new QWidget(ground);
    addParts();
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    outer->addStretch();
    m_page->hide();
    retranslate();
}

void GroupPage::addParts()
{
    const auto form = [&](const char* names) {
        auto* made =
            new RecordForm(m_pool, m_theme, ExpertGroup::kind(), QString::fromLatin1(names).split(u' '), m_page);
        connect(made, &RecordForm::made, this, [this](const Id& id) {
            m_id = id;
            Q_EMIT this->made(id);
        });
        return made;
    };
    m_name = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, m_page);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setWordWrap(true);
    m_form = form("code name_en name_ru");
    m_takes = sectionTitle(m_theme, m_page);
    m_rules = form("needs_field_mission validity_months by_subject converts_from");
    m_note = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, m_page);
    m_note->setWordWrap(true);
    m_standing = sectionTitle(m_theme, m_page);
    m_counts = new QVBoxLayout;
    m_counts->setSpacing(m_theme.px(2));
    auto* all = new QVBoxLayout(m_page);
    all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(12), m_theme.px(16));
    all->setSpacing(m_theme.px(4));
    all->addWidget(m_name);
    all->addWidget(m_form);
    all->addWidget(hairline(m_page));
    all->addWidget(m_takes);
    all->addWidget(m_rules);
    all->addWidget(m_note);
    all->addSpacing(m_theme.px(4));
    all->addWidget(hairline(m_page));
    all->addWidget(m_standing);
    all->addLayout(m_counts);
}

void GroupPage::setGroup(const ExpertGroup& group)
{
    m_id = group.id;
    m_name->setText(nameOf(m_pool, toRecord(group)));
    m_form->setRecord(m_id);
    m_rules->setRecord(m_id);
    m_rules->setEnabled(true);
    fillCounts();
    m_page->show();
}

void GroupPage::startNew()
{
    clear();
    m_name->setText(tr("New expert group"));
    m_form->setNew([this](const Field& field, const Value& value) {
        ExpertGroup group{.code = {}, .nameEn = value.text()};
        field.write(&group, value);
        return saveRecord(m_pool, group, Label::Add).map([&](const Id&) { return group.id; });
    });
    m_rules->setRecord({});
    m_rules->setEnabled(false);
    m_page->show();
    m_form->edit(QStringLiteral("code"));
}

void GroupPage::clear()
{
    m_id = {};
    clearLayout(*m_counts);
    m_page->hide();
}

void GroupPage::fillCounts()
{
    clearLayout(*m_counts);
    const auto counts = stageCounts(m_pool, m_id).value_or(std::map<Step, int>());
    m_standing->setText(counts.empty() ? tr("Nobody yet") : tr("Who stands where"));
    for (const auto& [stage, number] : counts) {
        auto* line = new QWidget(m_page);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* chip = new ChipView(m_theme, line);
        if (const auto words = stageChip(Member<std::optional<Step>>::toValue(stage).text()))
            chip->setChip(*words);
        auto* count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text, line);
        count->setText(QLocale().toString(number));
        layout->addWidget(chip);
        layout->addStretch(1);
        layout->addWidget(count);
        m_counts->addWidget(line);
    }
}

void GroupPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void GroupPage::retranslate()
{
    setAccessibleName(tr("Expert group"));
    m_takes->setText(tr("What it takes to be accredited"));
    m_note->setText(
        tr("Valid for months: empty means for good; else a mission or a refresher renews it. Converts from: "
           "the codes of groups whose accredited advisors need no in-field mission here, as in DF CMA."));
}

} // namespace advisorpool
