#include "ui/window/pool_view.h"

#include "core/people/administration.h"
#include "core/people/advisor.h"
#include "core/pool/backup.h"
#include "core/words/words.h"
#include "ui/administrations/administrations_room.h"
#include "ui/advisors/advisors_room.h"
#include "ui/history/history_room.h"
#include "ui/importing/import_page.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/when.h"
#include "ui/window/errands.h"
#include "ui/window/exports.h"
#include "ui/window/import_report_page.h"
#include "ui/window/imports.h"
#include "ui/window/search_model.h"
#include "ui/window/settings.h"
#include "ui/window/together.h"
#include "ui/window/undo_actions.h"
#include "ui/window/window_actions.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace advisorpool {

namespace {

constexpr int refreshEvery = 500; // ms: what others commit shows within a second

const auto advisorsRoom = QStringLiteral("advisors");
const auto administrationsRoom = QStringLiteral("administrations");
const auto historyRoom = QStringLiteral("history");

QString filterKey(const Pool& pool)
{
    const QByteArray path = QFileInfo(pool.path()).absoluteFilePath().toUtf8();
    return QStringLiteral("filters/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

PoolView::PoolView(std::unique_ptr<Pool> pool, Desk& desk, WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_pool(std::move(pool)), m_desk(desk), m_actions(actions), m_rail(new Rail(desk.theme(), this)),
      m_top(new TopBar(desk.theme(), this)), m_search(new SearchModel(*m_pool, this)),
      m_strip(new Strip(desk.theme(), this)), m_progress(new ProgressLine(desk.theme(), this)),
      m_rooms(new QStackedWidget(this)), m_status(new StatusLine(desk.theme(), this)), m_refresh(new QTimer(this))
{
    setObjectName(QStringLiteral("poolView"));
    makeRooms();
    makeRail();
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_top), static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_progress)})
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

    m_errands = new Errands(
        *m_pool, *m_progress,
        [this](Strip::Kind kind, const QString& words, const QString& action, const Errands::Act& act) {
            tell(kind, words, action, act);
        },
        this);
    m_exports = new Exports(*m_pool, *m_advisors, *m_errands, this);
    m_imports = new Imports(*m_pool, desk.theme(), *m_rooms, *m_progress, this);
    m_undo = new UndoActions(*m_pool, actions.undo, actions.redo, this);
    m_top->setUndoActions(actions.undo, actions.redo);
    m_top->search()->setResults(m_search);
    connectRooms();
    connectImports();
    connectTogether();
    connectActions();
    connect(m_pool.get(), &Pool::changed, this, &PoolView::onChanged);
    connect(m_refresh, &QTimer::timeout, this, [this] { (void)m_pool->refresh(); });
    m_refresh->start(refreshEvery);
    retranslate();
    goTo(advisorsRoom);
    onChanged();
    showReadOnly();
    setFocusProxy(m_advisors);
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

void PoolView::makeRooms()
{
    const Theme& theme = m_desk.theme();
    m_advisors = new AdvisorsRoom(*m_pool, theme, m_rooms);
    m_administrations = new AdministrationsRoom(*m_pool, theme, m_rooms);
    m_history = new HistoryRoom(*m_pool, theme, m_rooms);
    m_report = new ImportReportPage(theme, m_rooms);
    for (QWidget* room : {static_cast<QWidget*>(m_advisors), static_cast<QWidget*>(m_administrations),
                          static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_report)})
        m_rooms->addWidget(room);
    m_together = new Together(*m_pool, theme, *m_progress, *m_rooms);
    restoreRooms();
}

// How the rooms are laid out holds for every pool, what the advisors are filtered by for this one.
void PoolView::rememberRooms() const
{
    QSettings settings = windowSettings();
    settings.setValue(QStringLiteral("rooms/advisors"), m_advisors->state());
    settings.setValue(QStringLiteral("rooms/administrations"), m_administrations->state());
    settings.setValue(QStringLiteral("rooms/history"), m_history->state());
    if (!m_moment.isValid())
        settings.setValue(filterKey(*m_pool), m_advisors->filterState());
}

void PoolView::restoreRooms()
{
    const QSettings settings = windowSettings();
    m_advisors->restore(settings.value(QStringLiteral("rooms/advisors")).toByteArray());
    m_administrations->restore(settings.value(QStringLiteral("rooms/administrations")).toByteArray());
    m_history->restore(settings.value(QStringLiteral("rooms/history")).toByteArray());
    m_advisors->restoreFilter(settings.value(filterKey(*m_pool)).toByteArray());
}

void PoolView::makeRail()
{
    m_rail->addRoom(advisorsRoom, Icon::Users);
    m_rail->addRoom(administrationsRoom, Icon::Landmark);
    m_rail->addRule();
    m_together->addTo(*m_rail);
    m_rail->addRoom(historyRoom, Icon::History);
    m_rail->setCollapsed(windowSettings().value(QStringLiteral("railCollapsed"), false).toBool());
    connect(m_rail, &Rail::roomChosen, this, &PoolView::goTo);
    connect(m_rail, &Rail::collapsedChosen, this,
            [](bool collapsed) { windowSettings().setValue(QStringLiteral("railCollapsed"), collapsed); });
    connect(m_rail, &Rail::authorClicked, m_actions.person, &QAction::trigger);
    connect(&m_desk, &Desk::personChanged, this, &PoolView::showPerson);
}

void PoolView::connectRooms()
{
    const auto fail = [this](const Error& error) { tell(error); };
    connect(m_advisors, &AdvisorsRoom::failed, this, fail);
    connect(m_administrations, &AdministrationsRoom::failed, this, fail);
    connect(m_history, &HistoryRoom::failed, this, fail);
    connect(m_undo, &UndoActions::failed, this, fail);
    connect(m_undo, &UndoActions::told, this, [this](const QString& words) { tell(Strip::Kind::Info, words); });
    connect(m_advisors, &AdvisorsRoom::told, this, [this](const QString& words) {
        tell(Strip::Kind::Info, words, m_actions.undo->isEnabled() ? tr("Undo") : QString(),
             [this] { m_actions.undo->trigger(); });
    });
    connect(m_advisors, &AdvisorsRoom::counted, m_status, [this](int shown, int selected, int total) {
        m_rail->setCount(advisorsRoom, total);
        if (m_rooms->currentWidget() == m_advisors)
            m_status->setShown(shown, selected);
    });
    connect(m_advisors, &AdvisorsRoom::exportWanted, this, [this] { m_exports->ask(); });
    connect(m_advisors, &AdvisorsRoom::importWanted, this, &PoolView::importWanted);
    connect(m_advisors, &AdvisorsRoom::typedInto, this, [this](const QString& typed) {
        m_top->search()->setFocus();
        m_top->search()->setText(typed);
        Q_EMIT m_top->search()->textEdited(typed);
    });
    connect(m_advisors, &AdvisorsRoom::historyWanted, this, [this](const Id& advisor) {
        goTo(historyRoom);
        m_history->showRecord(Advisor::kind(), advisor);
    });
    connect(m_advisors, &AdvisorsRoom::conflictsWanted, m_together, &Together::showConflictsOf);
    connect(m_administrations, &AdministrationsRoom::advisorChosen, this, &PoolView::showAdvisor);
    connect(m_administrations, &AdministrationsRoom::advisorsWanted, this, [this](const Id& administration) {
        goTo(advisorsRoom);
        m_advisors->narrowToAdministration(administration);
    });
    connect(m_history, &HistoryRoom::told, this, [this](const QString& words) { tell(Strip::Kind::Info, words); });
    connect(m_history, &HistoryRoom::counted, this, &PoolView::count);
    connect(m_history, &HistoryRoom::mergeWanted, m_together, &Together::showMerge);
    connect(m_history, &HistoryRoom::asOfWanted, m_errands, &Errands::showAsOf);
    connect(m_errands, &Errands::asOfReady, this, &PoolView::asOfReady);
    connect(m_report, &ImportReportPage::closed, this, [this] { goTo(advisorsRoom); });
    connect(m_top->search(), &QLineEdit::textEdited, m_search, &SearchModel::setQuery);
    connect(m_top->search(), &SearchBox::chosen, this, &PoolView::takeResult);
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        const auto act = std::exchange(m_stripAction, {});
        m_strip->dismiss();
        if (act)
            act();
    });
}

void PoolView::connectImports()
{
    connect(m_imports, &Imports::opened, this, [this] {
        goTo(advisorsRoom);
        m_strip->dismiss();
        m_rooms->setCurrentWidget(m_imports->page());
        m_top->setPageAction(nullptr);
        m_status->setWords(tr("Nothing is saved until you import; one Undo takes it all back"));
        squeeze();
        m_imports->page()->setFocus();
    });
    connect(m_imports, &Imports::closed, this, [this] {
        goTo(advisorsRoom);
        m_advisors->setFocus();
    });
    connect(m_imports, &Imports::imported, this, &PoolView::showReport);
    connect(m_imports, &Imports::failed, this, [this](const Error& error) { tell(error); });
    connect(m_imports, &Imports::told, this, [this](const QString& words) { tell(Strip::Kind::Info, words); });
    connect(m_imports, &Imports::anotherFileWanted, this, &PoolView::importWanted);
}

void PoolView::connectTogether()
{
    connect(m_together, &Together::roomWanted, this, &PoolView::goTo);
    connect(m_together, &Together::pageWanted, this, &PoolView::showPage);
    connect(m_together, &Together::closed, this, [this] { goTo(m_rail->current()); });
    connect(m_together, &Together::recordWanted, this, &PoolView::showRecord);
    connect(m_together, &Together::mergeWanted, this, &PoolView::mergeWanted);
    connect(m_together, &Together::failed, this, [this](const Error& error) { tell(error); });
    connect(m_together, &Together::told, this, [this](const QString& words) {
        tell(Strip::Kind::Info, words, tr("Undo"), [this] { m_actions.undo->trigger(); });
    });
}

void PoolView::connectActions()
{
    connect(m_actions.copyRows, &QAction::triggered, m_exports, &Exports::copySelected);
    connect(m_actions.pasteRows, &QAction::triggered, m_imports, &Imports::paste);
    connect(m_actions.print, &QAction::triggered, m_exports, &Exports::print);
    connect(m_actions.find, &QAction::triggered, this, [this] { m_top->search()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions.rail, &QAction::triggered, m_rail, &Rail::toggle);
    connect(m_actions.verify, &QAction::triggered, m_errands, &Errands::verify);
    connect(m_actions.backups, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolder(*m_pool))); });
    connect(m_actions.newAdvisor, &QAction::triggered, this, [this] {
        goTo(advisorsRoom);
        m_advisors->addAdvisor();
    });
    connect(m_actions.duplicateAdvisor, &QAction::triggered, m_advisors, &AdvisorsRoom::duplicateCurrent);
    connect(m_actions.deleteAdvisor, &QAction::triggered, m_advisors, &AdvisorsRoom::deleteSelected);
    connect(m_actions.eraseAdvisor, &QAction::triggered, m_advisors, &AdvisorsRoom::eraseCurrent);
    int number = 1;
    for (const QString& room :
         {advisorsRoom, administrationsRoom, Together::problemsRoom, Together::conflictsRoom, historyRoom}) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("go_") + room);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        connect(action, &QAction::triggered, this, [this, room] { goTo(room); });
        m_actions.rooms->addAction(action);
    }
}

void PoolView::goTo(const QString& room)
{
    QWidget* theirs = m_together->page(room);
    QWidget* page = theirs                        ? theirs
                    : room == administrationsRoom ? static_cast<QWidget*>(m_administrations)
                    : room == historyRoom         ? static_cast<QWidget*>(m_history)
                                                  : m_advisors;
    if (m_rooms->currentWidget() == m_imports->page() && m_imports->isOpen())
        tell(Strip::Kind::Info, tr("%1 waits to be imported.").arg(m_imports->name()), tr("Back to it"),
             [this] { m_imports->resume(); });
    m_rail->setCurrent(room);
    showPage(page);
}

void PoolView::showPage(QWidget* page)
{
    if (page != m_rooms->currentWidget()) {
        m_rooms->setCurrentWidget(page);
        page->setFocus();
    }
    m_top->setPageAction(page == m_advisors && m_pool->isWritable() ? m_actions.newAdvisor : nullptr);
    if (page == m_together->page(Together::conflictsRoom) && m_pool->isWritable())
        m_top->setPageAction(m_actions.merge, TopBar::Weight::Quiet);
    for (QAction* action : {m_actions.exportShown, m_actions.print, m_actions.copyRows})
        action->setEnabled(page == m_advisors);
    m_actions.pasteRows->setEnabled(page == m_advisors && m_pool->isWritable());
    for (QAction* action : {m_actions.duplicateAdvisor, m_actions.deleteAdvisor, m_actions.eraseAdvisor})
        action->setEnabled(page == m_advisors && m_pool->isWritable());
    m_status->setWords({});
    squeeze();
    count();
}

void PoolView::count()
{
    if (m_rooms->currentWidget() == m_advisors)
        m_advisors->count();
    else if (m_rooms->currentWidget() == m_administrations)
        m_status->setShown(m_administrations->shown());
    else if (m_rooms->currentWidget() == m_history)
        m_status->setShown(m_history->shown());
}

void PoolView::showRecord(const QString& kind, const Id& id)
{
    if (kind == Administration::kind().name) {
        goTo(administrationsRoom);
        m_administrations->showAdministration(id);
    } else if (kind == QLatin1String("advisor")) {
        showAdvisor(id);
    }
}

void PoolView::takeResult(const QModelIndex& result)
{
    const QString kind = result.data(SearchModel::KindName).toString();
    const auto id = Id::fromText(result.data(SearchModel::RecordId).toString());
    if (!id) {
        const QString text = m_search->query();
        goTo(advisorsRoom);
        m_advisors->narrowTo(text);
    } else {
        showRecord(kind, *id);
    }
    m_top->search()->clear();
    m_rooms->currentWidget()->setFocus();
}

void PoolView::showAdvisor(const Id& id)
{
    goTo(advisorsRoom);
    m_advisors->showAdvisor(id);
}

void PoolView::tell(Strip::Kind kind, const QString& words, const QString& action, std::function<void()> act)
{
    m_stripAction = std::move(act);
    m_strip->tell(kind, words, action);
}

void PoolView::tell(const Error& error)
{
    tell(Strip::Kind::Problem, describe(error));
}

void PoolView::onChanged()
{
    const auto newest = m_pool->changelog().newest();
    if (newest && !newest->isNull() && m_pool->isWritable())
        if (const auto edit = m_pool->changelog().edit(*newest); edit && *edit)
            m_status->setSaved((*edit)->at);
    const QStringList kept = backups(*m_pool);
    m_status->setBackup(kept.isEmpty() ? QDateTime() : QFileInfo(kept.front()).lastModified());
    if (const auto number = m_pool->tables().count(Administration::kind()))
        m_rail->setCount(administrationsRoom, static_cast<int>(*number));
}

void PoolView::showPerson()
{
    m_pool->setSession(m_desk.session());
    m_rail->setAuthor(m_desk.person().author, m_desk.person().copy);
    m_undo->refresh();
}

void PoolView::showReadOnly()
{
    if (m_pool->isWritable())
        return;
    m_status->setReadOnly();
    if (m_moment.isValid())
        tell(Strip::Kind::Info, tr("The pool as of %1: what is known now about that moment. It can't be changed.")
                                    .arg(dayAndTime(m_moment)));
    else
        tell(Strip::Kind::Warn, describe({.fault = *m_pool->whyReadOnly()}), tr("Save a copy…"),
             [this] { m_actions.saveCopy->trigger(); });
    m_readOnlyShown = true;
}

void PoolView::setMoment(const QDateTime& moment, const std::shared_ptr<QTemporaryDir>& folder)
{
    m_moment = moment;
    m_folder = folder;
    showReadOnly();
}

void PoolView::showReport(const QString& file, const ImportReport& report)
{
    goTo(advisorsRoom);
    m_advisors->setFocus();
    m_report->setReport(file, report);
    const int misfits = static_cast<int>(report.rejected.size() + report.doubtful.size());
    const QString words = file + QStringLiteral(" – ") + importWords(report);
    if (misfits == 0)
        tell(Strip::Kind::Ok, words);
    else
        tell(Strip::Kind::Warn, words, tr("Show what did not fit (%n)", nullptr, misfits),
             [this] { m_rooms->setCurrentWidget(m_report); });
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
    const QFileInfo file(m_pool->path());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    m_rail->setPool(file.completeBaseName(), folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder);
    m_rail->setLabel(advisorsRoom, tr("Advisors"));
    m_rail->setLabel(administrationsRoom, tr("Administrations"));
    m_rail->setLabel(historyRoom, tr("History"));
    m_together->relabel(*m_rail);
    m_top->search()->setHint(tr("Find in either script: Sergey also finds Сергей"));
    for (const auto& [room, words] :
         {std::pair(advisorsRoom, tr("Advisors")), std::pair(administrationsRoom, tr("Administrations")),
          std::pair(Together::problemsRoom, tr("Problems")), std::pair(Together::conflictsRoom, tr("Conflicts")),
          std::pair(historyRoom, tr("History"))})
        findChild<QAction*>(QStringLiteral("go_") + room)->setText(words);
    m_actions.newAdvisor->setIconText(tr("New advisor"));
    showPerson();
    if (m_readOnlyShown)
        showReadOnly();
    count();
}

} // namespace advisorpool
