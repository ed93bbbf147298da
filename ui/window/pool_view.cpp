#include "ui/window/pool_view.h"

#include "core/people/advisor.h"
#include "core/pool/backup.h"
#include "ui/administrations/administrations_room.h"
#include "ui/advisors/advisors_list.h"
#include "ui/advisors/advisors_room.h"
#include "ui/conflicts/conflicts_room.h"
#include "ui/coverage/coverage_room.h"
#include "ui/forms/conflict_marks.h"
#include "ui/history/history_room.h"
#include "ui/importing/import_page.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/shell/strip.h"
#include "ui/window/advisor_menu.h"
#include "ui/window/errands.h"
#include "ui/window/exports.h"
#include "ui/window/file_watch.h"
#include "ui/window/import_report_page.h"
#include "ui/window/imports.h"
#include "ui/window/notices.h"
#include "ui/window/recent_pools.h"
#include "ui/window/rooms.h"
#include "ui/window/search_model.h"
#include "ui/window/together.h"
#include "ui/window/undo_actions.h"
#include "ui/window/window_actions.h"
#include "ui/workshops/workshops_room.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace advisorpool {

namespace {

constexpr std::chrono::milliseconds aBreath(20); // in which the first page is painted

} // namespace

PoolView::PoolView(std::unique_ptr<Pool> pool, Desk& desk, WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_pool(std::move(pool)), m_desk(desk), m_actions(actions), m_rail(new Rail(desk.theme(), this)),
      m_top(new TopBar(desk.theme(), this)), m_search(new SearchModel(*m_pool, this)),
      m_progress(new ProgressLine(desk.theme(), this)), m_status(new StatusLine(desk.theme(), this)),
      m_rooms(new Rooms(*m_pool, desk.theme(), *m_rail, *m_status, this)),
      m_report(new ImportReportPage(desk.theme(), m_rooms)),
      m_together(new Together(*m_pool, desk.theme(), *m_progress, *m_rooms))
{
    setObjectName(QStringLiteral("poolView"));
    (void)ConflictMarks::of(*m_pool); // hears of a change before the models that ask it
    layOut();
    connect(m_rooms, &Rooms::made, this, &PoolView::connectRoom);
    auto& advisors = m_rooms->get<AdvisorsRoom>();
    m_rooms->addWidget(m_report);
    m_rooms->addTo(*actions.rooms);
    m_errands = new Errands(*m_pool, *m_progress, *m_notices, this);
    m_exports = new Exports(*m_pool, advisors, *m_errands, this);
    m_imports = new Imports(*m_pool, desk.theme(), *m_rooms, *m_progress, this);
    m_advisorMenu = new AdvisorMenu(*m_pool, actions, advisors, *m_exports, this);
    m_undo = new UndoActions(*m_pool, actions.undo, actions.redo, this);
    m_top->setUndoActions(actions.undo, actions.redo);
    m_top->search()->setResults(m_search);
    connectRooms();
    connectImports();
    connectTogether();
    connectActions();
    connect(m_pool.get(), &Pool::changed, m_notices, &Notices::forgetUndo);
    m_file = new FileWatch(*m_pool, *m_status, *m_notices, *actions.saveCopy, this);
    retranslate();
    m_rooms->goTo<AdvisorsRoom>();
    setFocusProxy(&advisors);
}

PoolView::~PoolView()
{
    // Jobs, models and pages go before the pool that they read.
    delete m_errands;
    delete m_imports;
    delete m_together;
    delete m_rooms;
    delete m_search;
    delete m_undo;
}

void PoolView::layOut()
{
    auto* strip = new Strip(m_desk.theme(), this);
    m_notices = new Notices(*strip, *m_actions.undo, this);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_top), static_cast<QWidget*>(strip), static_cast<QWidget*>(m_progress)})
        page->addWidget(part);
    page->addWidget(m_rooms, 1);
    auto* wide = new QHBoxLayout;
    wide->setSpacing(0);
    wide->addWidget(m_rail);
    wide->addLayout(page, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(wide, 1);
    all->addWidget(m_status);
}

void PoolView::rememberRooms() const
{
    m_rooms->remember(!showsMoment());
}

bool PoolView::showsMoment() const
{
    return m_file->showsMoment();
}

void PoolView::connectRoom(Room* room)
{
    connect(room, &Room::failed, m_notices, &Notices::fail);
    connect(room, &Room::told, m_notices, &Notices::info);
    connect(room, &Room::did, m_notices, &Notices::did);
    connect(room, &Room::historyWanted, this, [this](const QString& kind, const Id& record) {
        if (const Kind* its = m_pool->kinds().find(kind))
            m_rooms->goTo<HistoryRoom>().showHistoryOf(*its, record);
    });
    if (auto* conflicts = qobject_cast<ConflictsRoom*>(room); conflicts && m_pool->isWritable())
        conflicts->setFirstAction(m_actions.merge, TopBar::Weight::Quiet);
    if (auto* administrations = qobject_cast<AdministrationsRoom*>(room))
        connect(administrations, &AdministrationsRoom::advisorsWanted, this, [this](const Id& administration) {
            m_rooms->goTo<AdvisorsRoom>().narrowToAdministration(administration);
        });
    if (auto* coverage = qobject_cast<CoverageRoom*>(room)) {
        connect(coverage, &CoverageRoom::advisorsWanted, this,
                [this](const Filter& filter) { m_rooms->goTo<AdvisorsRoom>().narrowToFilter(filter); });
        connect(coverage, &CoverageRoom::workshopWanted, this,
                [this](const Workshop& like) { m_rooms->goTo<WorkshopsRoom>().plan(like); });
    }
    if (auto* history = qobject_cast<HistoryRoom*>(room))
        connect(history, &HistoryRoom::asOfWanted, this,
                [this](const QDateTime& moment) { m_errands->showAsOf(moment); });
}

void PoolView::connectRooms()
{
    auto& advisors = m_rooms->get<AdvisorsRoom>();
    connect(&advisors, &AdvisorsRoom::importWanted, this, &PoolView::importWanted);
    const AdvisorsModel* model = &advisors.list()->model();
    connect(model, &AdvisorsModel::arrived, m_search, &SearchModel::readAhead); // the first page first
    const auto goOn = [this] { QTimer::singleShot(aBreath, m_rooms, &Rooms::makeOthers); };
    connect(model, &AdvisorsModel::arrived, m_rooms, goOn, Qt::SingleShotConnection);
    connect(&advisors, &AdvisorsRoom::typedInto, this, [this](const QString& typed) {
        m_top->search()->setFocus();
        m_top->search()->setText(typed);
        Q_EMIT m_top->search()->textEdited(typed);
    });
    connect(m_rooms, &Rooms::pageShown, this, &PoolView::onPage);
    connect(m_notices, &Notices::recoverWanted, this, &PoolView::recoverWanted);
    connect(m_advisorMenu, &AdvisorMenu::roomWanted, this, [this] { m_rooms->goTo<AdvisorsRoom>(); });
    connect(m_errands, &Errands::asOfReady, this, &PoolView::asOfReady);
    connect(m_report, &ImportReportPage::closed, this, [this] { m_rooms->goTo<AdvisorsRoom>(); });
    connect(m_undo, &UndoActions::failed, m_notices, &Notices::fail);
    connect(m_undo, &UndoActions::told, m_notices, &Notices::info);
    connect(m_top->search(), &QLineEdit::textEdited, m_search, &SearchModel::setQuery);
    connect(m_top->search(), &SearchBox::chosen, this, &PoolView::takeResult);
    connect(m_rail, &Rail::authorClicked, m_actions.person, &QAction::trigger);
    connect(&m_desk, &Desk::personChanged, this, &PoolView::showPerson);
}

void PoolView::connectImports()
{
    connect(m_imports, &Imports::opened, this, [this] {
        m_rooms->goTo<AdvisorsRoom>();
        m_notices->dismiss();
        m_rooms->showPage(m_imports->page());
        m_status->setWords(tr("Nothing is saved until you import; one Undo takes it all back"));
    });
    connect(m_imports, &Imports::closed, this, [this] { m_rooms->goTo<AdvisorsRoom>().setFocus(); });
    connect(m_imports, &Imports::imported, this, &PoolView::showReport);
    connect(m_imports, &Imports::failed, m_notices, &Notices::fail);
    connect(m_imports, &Imports::told, m_notices, &Notices::info);
    connect(m_imports, &Imports::anotherFileWanted, this, &PoolView::importWanted);
}

void PoolView::connectTogether()
{
    connect(m_together, &Together::closed, this, [this] { m_rooms->goTo(m_rail->current()); });
    connect(m_together, &Together::mergeWanted, this, &PoolView::mergeWanted);
    connect(m_together, &Together::did, m_notices, &Notices::did);
    connect(m_together, &Together::failed, m_notices, &Notices::fail);
}

void PoolView::connectActions()
{
    connect(m_actions.pasteRows, &QAction::triggered, m_imports, &Imports::paste);
    connect(m_actions.find, &QAction::triggered, this, [this] { m_top->search()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions.rail, &QAction::triggered, m_rail, &Rail::toggle);
    connect(m_actions.verify, &QAction::triggered, m_errands, &Errands::verify);
    connect(m_actions.backups, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolder(*m_pool))); });
}

void PoolView::onPage(QWidget* page, QWidget* before)
{
    const Room* room = m_rooms->current();
    if (before == m_imports->page() && page != before && m_imports->isOpen())
        m_notices->tell(Strip::Kind::Info, tr("%1 waits to be imported.").arg(m_imports->name()), tr("Back to it"),
                        [this] { m_imports->resume(); });
    m_top->setPageAction(room ? room->firstAction() : nullptr, room ? room->firstWeight() : TopBar::Weight::Primary);
    m_advisorMenu->onPage(page);
    squeeze();
}

void PoolView::takeResult(const QModelIndex& result)
{
    const auto id = Id::fromText(result.data(SearchModel::RecordId).toString());
    if (id)
        m_rooms->showRecord(result.data(SearchModel::KindName).toString(), *id);
    else
        m_rooms->goTo<AdvisorsRoom>().narrowTo(m_search->query());
    m_top->search()->clear();
    m_rooms->currentWidget()->setFocus();
}

void PoolView::showPerson()
{
    Session session = m_desk.session();
    session.clock = m_pool->session().clock; // a pool as of a day keeps that day
    m_pool->setSession(std::move(session));
    m_rail->setAuthor(m_desk.person().author, m_desk.person().copy);
    m_undo->refresh();
}

void PoolView::setMoment(const QDateTime& moment, const std::shared_ptr<QTemporaryDir>& folder)
{
    m_folder = folder;
    m_file->setMoment(moment);
    retranslate(); // it lies nowhere that one would look for it
}

void PoolView::showReport(const QString& file, const ImportReport& report)
{
    m_rooms->goTo<AdvisorsRoom>().setFocus();
    m_report->setReport(file, report);
    sayReport();
}

void PoolView::sayReport()
{
    const int misfits = m_report->misfits();
    if (misfits == 0)
        m_notices->tell(Strip::Kind::Ok, m_report->words());
    else
        m_notices->tell(Strip::Kind::Warn, m_report->words(), tr("Show what did not fit (%n)", nullptr, misfits),
                        [this] { m_rooms->showPage(m_report); });
    m_reportNotice = m_notices->shown();
}

void PoolView::importFile(const QString& path)
{
    m_imports->openFile(path);
}

QString PoolView::room() const
{
    const QWidget* page = m_rooms->currentWidget();
    if (m_together->isAboutMerging(page))
        return QStringLiteral("merge");
    return page == m_imports->page() ? QStringLiteral("import") : m_rail->current();
}

void PoolView::saveCopy(const QString& path)
{
    m_errands->saveCopy(path);
}

void PoolView::previewMerge(const QStringList& files)
{
    m_together->previewMerge(files);
}

void PoolView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PoolView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    squeeze();
}

// The import needs the width, and has an undo of its own.
void PoolView::squeeze()
{
    const bool importing = m_rooms->currentWidget() == m_imports->page();
    m_undo->setHeld(importing);
    m_rail->setSqueezed(importing || width() < m_desk.theme().px(1180));
}

void PoolView::retranslate()
{
    const QString path = m_pool->path();
    m_rail->setPool(QFileInfo(path).completeBaseName(), showsMoment() ? tr("as it was then") : folderWords(path));
    m_rooms->relabel();
    m_top->search()->setHint(tr("Find in either script: Sergey also finds Сергей"));
    m_actions.newAdvisor->setIconText(tr("New advisor"));
    showPerson();
    const bool saysReport = m_notices->shown() == m_reportNotice;
    m_notices->forgetWords();
    if (saysReport)
        sayReport();
    m_file->sayReadOnly();
    if (Room* room = m_rooms->current())
        room->count();
}

} // namespace advisorpool
