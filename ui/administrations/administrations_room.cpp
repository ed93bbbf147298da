#include "ui/administrations/administrations_room.h"

#include "core/people/advisor.h"
#include "core/words/names.h"
#include "ui/administrations/administrations_model.h"
#include "ui/forms/administration_words.h"
#include "ui/forms/controls.h"
#include "ui/forms/lines_table.h"
#include "ui/forms/record_form.h"
#include "ui/look/text_label.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace advisorpool {

AdministrationsRoom::AdministrationsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_model(new AdministrationsModel(pool, this))
{
    setObjectName(QStringLiteral("administrationsRoom"));
    auto* splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makePage());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({theme.px(640), theme.px(392)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(&pool, &Pool::changed, this, [this] { isVisible() ? reload() : void(m_stale = true); });
    connect(m_table, &LinesTable::currentChosen, this, &AdministrationsRoom::choose);
    setFocusProxy(m_table);
    retranslate();
}

QWidget* AdministrationsRoom::makeList()
{
    auto* list = new QFrame(this);
    list->setProperty("look", QStringLiteral("pane"));
    list->setMinimumWidth(m_theme.px(420));
    m_title = new TextLabel(m_theme, Type::Style::PageTitle, &Tokens::text, list);
    m_count = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, list);
    m_table = new LinesTable(m_theme, *m_model, list);
    m_table->setObjectName(QStringLiteral("administrationsTable"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    auto* all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline(list));
    all->addWidget(m_table, 1);
    return list;
}

QWidget* AdministrationsRoom::makePage()
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("administrationPage"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(m_theme.px(340));
    auto* page = new QFrame(scroll);
    page->setProperty("look", QStringLiteral("pane"));
    m_page = new QWidget(page);
    m_name = new TextLabel(m_theme, Type::Style::Record, &Tokens::text, m_page);
    m_name->setObjectName(QStringLiteral("administrationName"));
    m_name->setWordWrap(true);
    m_place = new TextLabel(m_theme, Type::Style::Base, &Tokens::text2, m_page);
    m_form = new RecordForm(m_pool, m_theme, Administration::kind(),
                            {QStringLiteral("contact_name"), QStringLiteral("contact_position"),
                             QStringLiteral("contact_email"), QStringLiteral("notes"), QStringLiteral("name_en"),
                             QStringLiteral("name_ru"), QStringLiteral("short_en"), QStringLiteral("short_ru"),
                             QStringLiteral("country"), QStringLiteral("region"), QStringLiteral("code")},
                            m_page);
    m_advisorsTitle = sectionTitle(m_theme, m_page);
    m_advisors = new QVBoxLayout;
    auto* all = new QVBoxLayout(m_page);
    all->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(12), m_theme.px(16));
    all->setSpacing(m_theme.px(2));
    all->addWidget(m_name);
    all->addWidget(m_place);
    all->addSpacing(m_theme.px(6));
    all->addWidget(m_form);
    all->addWidget(hairline(m_page));
    all->addSpacing(m_theme.px(6));
    all->addWidget(m_advisorsTitle);
    all->addLayout(m_advisors);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    outer->addStretch();
    scroll->setWidget(page);
    m_page->hide();
    return scroll;
}

int AdministrationsRoom::shown() const
{
    return m_model->rowCount();
}

void AdministrationsRoom::showAdministration(const Id& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void AdministrationsRoom::choose(int row)
{
    m_page->setVisible(row >= 0);
    if (row < 0)
        return;
    const Administration& administration = m_model->at(row);
    m_id = administration.id;
    m_name->setText(administrationName(administration));
    const QString country = administrationCountry(administration);
    const QString region = administrationRegion(administration);
    m_place->setText(country.isEmpty() || region.isEmpty() ? country + region
                                                           : country + QStringLiteral(" · ") + region);
    m_form->setRecord(m_id);
    fillAdvisors();
}

void AdministrationsRoom::fillAdvisors()
{
    clearLayout(*m_advisors);
    const auto ids = m_pool.tables().referring(Advisor::kind(), *Advisor::kind().field(u"administration"), m_id);
    const int number = ids ? static_cast<int>(ids->size()) : 0;
    m_advisorsTitle->setText(number == 0 ? tr("No advisors") : tr("%n advisor(s)", nullptr, number));
    for (int i = 0; i < number; ++i) {
        const Id id = (*ids)[static_cast<size_t>(i)];
        const auto record = m_pool.record(Advisor::kind(), id);
        if (!record || !*record)
            continue;
        auto* link = linkButton(m_theme, m_page);
        link->setObjectName(QStringLiteral("advisor_") + id.text());
        link->setText(nameOf(m_pool, **record).section(QStringLiteral(" · "), 0, 0));
        link->setAccessibleName(link->text());
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT advisorChosen(id); });
        m_advisors->addWidget(link, 0, Qt::AlignLeft);
    }
}

void AdministrationsRoom::reload()
{
    m_stale = false;
    const Id id = m_id;
    const bool editing = m_form->isEditing();
    const QSignalBlocker still(m_table);
    m_model->load();
    m_count->setText(QLocale().toString(m_model->rowCount()));
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (editing)
        m_form->refresh();
    else
        choose(row);
}

void AdministrationsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void AdministrationsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdministrationsRoom::retranslate()
{
    m_title->setText(tr("Administrations"));
    m_table->setAccessibleName(tr("Administrations"));
    reload();
}

} // namespace advisorpool
