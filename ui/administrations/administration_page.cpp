#include "ui/administrations/administration_page.h"

#include "core/missions/engagement.h"
#include "core/people/advisor.h"
#include "core/words/matrix_words.h"
#include "core/words/names.h"
#include "ui/administrations/spellings.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/conflicts_note.h"
#include "ui/forms/controls.h"
#include "ui/forms/record_form.h"
#include "ui/forms/scroll.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace advisorpool {

namespace {

constexpr size_t fewAdvisors = 20; // the others are in the room of advisors

} // namespace

AdministrationPage::AdministrationPage(Pool& pool, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_pool(pool), m_theme(theme)
{
    setObjectName(QStringLiteral("administrationPage"));
    setMinimumWidth(theme.px(340));
    auto* ground = paneIn(*this);
    m_page = new QWidget(ground);
    addParts();
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    outer->addStretch();
    m_page->hide();
    connect(&pool, &Pool::changed, this, [this] { m_releases.reset(); });
}

void AdministrationPage::addParts()
{
    const auto fields = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    m_name = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, m_page);
    m_name->setObjectName(QStringLiteral("administrationName"));
    m_name->setWordWrap(true);
    m_place = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, m_page);
    m_contact = new RecordForm(m_pool, m_theme, Administration::kind(),
                               fields("contact_name contact_position contact_email notes"), m_page);
    m_form = new RecordForm(m_pool, m_theme, Administration::kind(),
                            fields("name_en name_ru short_en short_ru country region code"), m_page);
    m_advisorsTitle = sectionTitle(m_theme, m_page);
    m_all = linkButton(m_theme, m_page, Icon::Users);
    m_all->setObjectName(QStringLiteral("allAdvisors"));
    m_advisors = new QVBoxLayout;
    m_missionsTitle = sectionTitle(m_theme, m_page);
    m_missions = new QVBoxLayout;
    m_spellings = new Spellings(m_pool, m_theme, m_page);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_advisorsTitle, 1);
    heading->addWidget(m_all);
    auto* all = new QVBoxLayout(m_page);
    all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(12), m_theme.px(16));
    all->setSpacing(m_theme.px(4));
    all->addWidget(m_name);
    all->addWidget(m_place);
    all->addWidget(m_conflicts = new ConflictsNote(m_pool, m_theme, m_page));
    all->addSpacing(m_theme.px(4));
    all->addWidget(m_contact);
    all->addWidget(hairline(m_page));
    all->addLayout(heading);
    all->addLayout(m_advisors);
    all->addWidget(hairline(m_page));
    all->addWidget(m_missionsTitle);
    all->addLayout(m_missions);
    all->addWidget(hairline(m_page));
    all->addWidget(m_form);
    all->addWidget(m_spellings);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT advisorsWanted(m_id); });
    connect(m_conflicts, &ConflictsNote::wanted, this, &AdministrationPage::conflictsWanted);
    connect(m_spellings, &Spellings::failed, this, &AdministrationPage::failed);
}

void AdministrationPage::setAdministration(const Administration& administration)
{
    m_id = administration.id;
    const QString country = administrationCountry(administration);
    const QString region = administrationRegion(administration);
    m_name->setText(administrationName(administration));
    m_place->setText(country.isEmpty() || region.isEmpty() ? country + region
                                                           : country + QStringLiteral(" · ") + region);
    m_conflicts->setRecord(m_id);
    m_contact->setRecord(m_id);
    m_form->setRecord(m_id);
    m_spellings->setCountry(administration.country);
    fillAdvisors();
    fillMissions();
    m_page->show();
}

void AdministrationPage::clear()
{
    m_id = {};
    m_page->hide();
}

void AdministrationPage::fillAdvisors()
{
    clearLayout(*m_advisors);
    const auto ids = m_pool.tables()
                         .referring(Advisor::kind(), *Advisor::kind().field(u"administration"), m_id)
                         .value_or(std::vector<Id>());
    m_advisorsTitle->setText(ids.empty() ? tr("No advisors")
                                         : tr("%n advisor(s)", nullptr, static_cast<int>(ids.size())));
    m_all->setText(tr("Show in the list"));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(!ids.empty());
    for (size_t i = 0; i < ids.size() && i < fewAdvisors; ++i) {
        const auto record = m_pool.record(Advisor::kind(), ids[i]);
        if (!record || !*record)
            continue;
        auto* link = linkButton(m_theme, m_page);
        link->setObjectName(QStringLiteral("advisor_") + ids[i].text());
        link->setText(nameOf(m_pool, **record).section(QStringLiteral(" · "), 0, 0));
        link->setAccessibleName(link->text());
        connect(link, &QPushButton::clicked, this, [this, id = ids[i]] { Q_EMIT advisorChosen(id); });
        m_advisors->addWidget(link, 0, Qt::AlignLeft);
    }
    if (ids.size() <= fewAdvisors)
        return;
    auto* more = new TextLabel(m_theme, Type::Style::Second, &Tokens::text3, m_page);
    more->setText(tr("and %n more", nullptr, static_cast<int>(ids.size() - fewAdvisors)));
    m_advisors->addWidget(more);
}

void AdministrationPage::addMissionsLine(const QString& words, Tokens::Role role)
{
    auto* line = new TextLabel(m_theme, Type::Style::Second, role, m_page);
    line->setWordWrap(true);
    line->setText(words);
    m_missions->addWidget(line);
}

// How it answers when it is asked for its advisors, and who was sent to it: the latest first.
void AdministrationPage::fillMissions()
{
    clearLayout(*m_missions);
    m_missionsTitle->setText(tr("Releases and missions"));
    if (!m_releases)
        m_releases = releaseRecords(m_pool).value_or(std::unordered_map<Id, ReleaseRecord>());
    const auto record = m_releases->find(m_id);
    const bool wasAsked = record != m_releases->end();
    if (wasAsked)
        addMissionsLine(tr("Asked %1, answered %2, released %3")
                            .arg(record->second.asked)
                            .arg(record->second.answered)
                            .arg(record->second.released),
                        &Tokens::text);
    if (const auto days = wasAsked ? record->second.answerDays() : std::nullopt)
        addMissionsLine(tr("Answers in %n day(s) on average", nullptr, *days), &Tokens::text2);
    auto engagements = engagementsWith(m_pool, m_id).value_or(std::vector<Engagement>());
    std::erase_if(engagements, [](const Engagement& engagement) { return !engagement.stands(); });
    std::reverse(engagements.begin(), engagements.end());
    if (engagements.size() > fewAdvisors)
        engagements.resize(fewAdvisors);
    for (const Engagement& engagement : engagements) {
        const auto advisor = m_pool.record(Advisor::kind(), engagement.assignment.advisor);
        const QString name =
            advisor && *advisor ? nameOf(m_pool, **advisor).section(QStringLiteral(" · "), 0, 0) : QString();
        QStringList parts{rangeWords(engagement.dates()), titleOf(engagement.mission), name};
        parts.removeAll(QString());
        addMissionsLine(parts.join(QStringLiteral(" · ")), &Tokens::text2);
    }
    if (!wasAsked && engagements.empty())
        addMissionsLine(tr("Nobody was asked for, and nobody was sent here."), &Tokens::text3);
}

} // namespace advisorpool
