#include "ui/advisors/advisor_page.h"

#include "core/accreditation/accreditation_step.h"
#include "core/people/expertise.h"
#include "core/people/language_skill.h"
#include "core/people/remark.h"
#include "core/people/unavailability.h"
#include "ui/advisors/absences_section.h"
#include "ui/advisors/accreditation_section.h"
#include "ui/advisors/advisor_head.h"
#include "ui/advisors/advisor_records.h"
#include "ui/advisors/expertise_section.h"
#include "ui/advisors/languages_section.h"
#include "ui/advisors/missions_section.h"
#include "ui/advisors/remarks_section.h"
#include "ui/forms/conflicts_note.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_history.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"
#include "ui/shell/empty_note.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace advisorpool {

namespace {

std::vector<Id> whatBelongsTo(Pool& pool, const Id& advisor)
{
    std::vector<Id> ids;
    for (const Kind* kind : {&LanguageSkill::kind(), &Expertise::kind(), &Unavailability::kind(), &Remark::kind(),
                             &AccreditationStep::kind()})
        for (const Record& record : recordsOfAdvisor(pool, *kind, advisor))
            ids.push_back(record.id);
    return ids;
}

} // namespace

AdvisorPage::AdvisorPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_pool(pool), m_theme(theme), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(m_stack)), m_nobody(new EmptyNote(theme, Icon::User, m_stack))
{
    setObjectName(QStringLiteral("advisorPage"));
    setProperty("look", QStringLiteral("pane"));
    m_scroll->setObjectName(QStringLiteral("advisorScroll"));
    addParts();
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(&pool, &Pool::changed, this, &AdvisorPage::refresh);
    theme.follow(this, [this] { setMinimumWidth(m_theme.px(340)); });
    retranslate();
}

void AdvisorPage::addParts()
{
    auto* page = paneIn(*m_scroll);
    const auto form = [&](const QStringList& fields) {
        return new RecordForm(m_pool, m_theme, Advisor::kind(), fields, page);
    };
    m_head = new AdvisorHead(m_pool, m_theme, page);
    m_start = new TextLabel(m_theme, Type::Style::Second, &Tokens::text2, page);
    m_start->setObjectName(QStringLiteral("newAdvisorNote"));
    m_start->setWordWrap(true);
    m_start->setContentsMargins(m_theme.px(24), m_theme.px(4), m_theme.px(16), 0);
    m_form = form({QStringLiteral("administration"), QStringLiteral("position"), QStringLiteral("email"),
                   QStringLiteral("phone")});
    m_form->setObjectName(QStringLiteral("contact"));
    m_more = form({QStringLiteral("status"), QStringLiteral("affiliation"), QStringLiteral("consent_on"),
                   QStringLiteral("notes")});
    m_more->setObjectName(QStringLiteral("more"));
    m_history = new RecordHistory(
        m_pool, m_theme, [this](const Id& advisor) { return whatBelongsTo(m_pool, advisor); }, page);
    m_sections = {new LanguagesSection(m_pool, m_theme, page), new AccreditationSection(m_pool, m_theme, page),
                  new ExpertiseSection(m_pool, m_theme, page), new AbsencesSection(m_pool, m_theme, page)};
    auto* missions = new MissionsSection(m_pool, m_theme, page);
    connect(missions, &MissionsSection::missionWanted, this, &AdvisorPage::missionWanted);
    m_sections.insert(m_sections.end(), {missions, new RemarksSection(m_pool, m_theme, page), m_history});
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, m_theme.px(16));
    lines->setSpacing(m_theme.px(4));
    lines->addWidget(m_head);
    lines->addWidget(m_start);
    m_conflicts = new ConflictsNote(m_pool, m_theme, page);
    lines->addWidget(m_conflicts);
    connect(m_conflicts, &ConflictsNote::wanted, this, &AdvisorPage::conflictsWanted);
    for (RecordForm* one : {m_form, m_more})
        one->setContentsMargins(m_theme.px(16), 0, m_theme.px(6), 0);
    lines->addWidget(m_form);
    for (Section* section : m_sections) {
        if (section == m_history)
            lines->addWidget(m_more);
        lines->addWidget(section);
        connect(section, &Section::failed, this, &AdvisorPage::failed);
    }
    lines->addStretch(1);
    connect(m_head, &AdvisorHead::deleteWanted, this, &AdvisorPage::deleteWanted);
    connect(m_head, &AdvisorHead::eraseWanted, this, &AdvisorPage::eraseWanted);
    connect(m_head, &AdvisorHead::duplicateWanted, this, &AdvisorPage::duplicateWanted);
    connect(m_head, &AdvisorHead::givenUp, this, &AdvisorPage::givenUp, Qt::QueuedConnection);
    connect(m_head, &AdvisorHead::made, this, [this](const Id& id) {
        setAdvisor(id);
        Q_EMIT made(id);
    });
    connect(m_history, &RecordHistory::undone, this, &AdvisorPage::undone);
    connect(m_history, &RecordHistory::allWanted, this, [this] { Q_EMIT historyWanted(m_id); });
}

void AdvisorPage::startNew(const Id& like)
{
    m_id = {};
    m_new = true;
    m_conflicts->setRecord({});
    showParts();
    m_stack->setCurrentWidget(m_scroll);
    m_scroll->ensureVisible(0, 0);
    m_head->startNew(like);
}

void AdvisorPage::showParts()
{
    for (QWidget* part : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_more)})
        part->setVisible(!m_new);
    for (Section* section : m_sections)
        section->setVisible(!m_new);
    m_start->setVisible(m_new);
}

void AdvisorPage::setAdvisor(const Id& id)
{
    m_new = false;
    showParts();
    const auto record =
        id.isNull() ? std::optional<Record>() : m_pool.record(Advisor::kind(), id).value_or(std::nullopt);
    if (!record || !record->isAlive()) {
        m_id = {};
        m_stack->setCurrentWidget(m_nobody);
        return;
    }
    if (id != m_id)
        m_scroll->ensureVisible(0, 0);
    m_id = id;
    m_head->setAdvisor(id);
    m_conflicts->setRecord(id);
    m_form->setRecord(id);
    m_more->setRecord(id);
    for (Section* section : m_sections)
        section->setOwner(id);
    m_history->look();
    m_stack->setCurrentWidget(m_scroll);
}

void AdvisorPage::refresh(const std::vector<Id>&)
{
    if (m_id.isNull())
        return;
    const auto record = m_pool.record(Advisor::kind(), m_id);
    if (!record || !*record || !(*record)->isAlive())
        return setAdvisor({});
    m_head->refresh();
    m_form->refresh();
    m_more->refresh();
    for (Section* section : m_sections)
        section->refresh();
    m_history->look();
}

void AdvisorPage::edit()
{
    if (!m_id.isNull())
        m_form->edit(QStringLiteral("position"));
}

void AdvisorPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AdvisorPage::retranslate()
{
    setAccessibleName(tr("Advisor"));
    m_start->setText(
        tr("A family name in either script comes first; the record is made with it. Esc: nobody after all."));
    m_nobody->say(tr("Choose an advisor in the list."));
}

} // namespace advisorpool
