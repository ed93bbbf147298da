#include "ui/advisors/advisors_room.h"

#include "core/people/advisor.h"
#include "core/words/names.h"
#include "ui/advisors/advisor_page.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/filter_bar.h"
#include "ui/forms/saving.h"
#include "ui/look/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace advisorpool {

AdvisorsRoom::AdvisorsRoom(Pool& pool, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_theme(theme), m_splitter(new QSplitter(this)),
      m_list(new AdvisorsList(pool, theme, m_splitter)), m_page(new AdvisorPage(pool, theme, m_splitter))
{
    setObjectName(QStringLiteral("advisorsRoom"));
    m_splitter->setObjectName(QStringLiteral("advisorsSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({theme.px(684), theme.px(380)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);

    AdvisorsTable* table = m_list->table();
    setFocusProxy(table);
    connect(table, &AdvisorsTable::currentChosen, m_page, &AdvisorPage::setAdvisor);
    connect(table, &AdvisorsTable::selectionChangedTo, this, &AdvisorsRoom::count);
    connect(table, &AdvisorsTable::editWanted, m_page, &AdvisorPage::edit);
    connect(table, &AdvisorsTable::deleteWanted, this, &AdvisorsRoom::deleteSelected);
    connect(table, &AdvisorsTable::typedInto, this, &AdvisorsRoom::typedInto);
    connect(m_list, &AdvisorsList::counted, this, &AdvisorsRoom::count);
    connect(m_list, &AdvisorsList::exportWanted, this, &AdvisorsRoom::exportWanted);
    connect(m_list, &AdvisorsList::importWanted, this, &AdvisorsRoom::importWanted);
    connect(&m_list->model(), &AdvisorsModel::failed, this, &AdvisorsRoom::failed);
    connect(m_page, &AdvisorPage::failed, this, &AdvisorsRoom::failed);
    connect(m_page, &AdvisorPage::deleteWanted, this, &AdvisorsRoom::deleteSelected);
    connect(m_page, &AdvisorPage::eraseWanted, this, &AdvisorsRoom::eraseCurrent);
    connect(m_page, &AdvisorPage::undone, this, &AdvisorsRoom::tellUndone);
}

void AdvisorsRoom::showAdvisor(const Id& id)
{
    m_list->table()->showAdvisor(id);
}

void AdvisorsRoom::narrowTo(const QString& text)
{
    m_list->filters()->add({.what = Condition::What::Text, .value = text}, false);
    m_list->table()->setFocus();
}

void AdvisorsRoom::addAdvisor()
{
    m_page->startNew();
}

void AdvisorsRoom::deleteSelected()
{
    std::vector<Id> ids = m_list->table()->selectedAdvisors();
    if (ids.empty() && !m_page->advisor().isNull())
        ids = {m_page->advisor()};
    if (ids.empty() || !m_pool.isWritable())
        return;
    QString name;
    if (const auto first = m_pool.record(Advisor::kind(), ids.front()); first && *first)
        name = nameOf(m_pool, **first);
    Edit edit(m_pool, Label::Delete);
    Result<void> done;
    for (const Id& id : ids)
        if (done)
            done = edit.remove(Advisor::kind(), id);
    const auto committed = done.and_then([&] { return edit.commit(); });
    if (!committed) {
        Q_EMIT failed(committed.error());
        return;
    }
    showAdvisor({});
    Q_EMIT told(ids.size() == 1 ? tr("Deleted: %1").arg(name)
                                : tr("%n advisor(s) deleted", nullptr, static_cast<int>(ids.size())));
}

void AdvisorsRoom::eraseCurrent()
{
    const auto record = m_pool.record(Advisor::kind(), m_page->advisor());
    if (!record || !*record)
        return;
    QMessageBox ask(QMessageBox::Warning, tr("Erase for good"), tr("Erase %1 for good?").arg(nameOf(m_pool, **record)),
                    QMessageBox::NoButton, this);
    ask.setObjectName(QStringLiteral("eraseQuestion"));
    ask.setInformativeText(
        tr("The name, the contact, the languages and all else that belongs to this person go from this pool and its "
           "history, and from every copy that is merged with it. This can't be undone. Backups and exported "
           "rosters may still hold the person."));
    QPushButton* erase = ask.addButton(tr("Erase for good"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseConfirm"));
    ask.setDefaultButton(ask.addButton(tr("Keep"), QMessageBox::RejectRole));
    ask.exec();
    if (ask.clickedButton() != erase)
        return;
    const auto done = eraseRecord(m_pool, Advisor::kind(), m_page->advisor());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    showAdvisor({});
    Q_EMIT told(tr("Erased for good."));
}

RosterSpec AdvisorsRoom::asShown() const
{
    return m_list->model().asRoster(m_list->table()->shownColumns());
}

QByteArray AdvisorsRoom::state() const
{
    return m_splitter->saveState();
}

void AdvisorsRoom::restore(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void AdvisorsRoom::count()
{
    Q_EMIT counted(m_list->model().rowCount(), static_cast<int>(m_list->table()->selectedAdvisors().size()),
                   m_list->total());
}

void AdvisorsRoom::tellUndone(const Id& edit)
{
    Q_EMIT told(edit.isNull() ? tr("This was taken back before.") : tr("Taken back."));
}

} // namespace advisorpool
