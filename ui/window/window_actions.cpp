#include "ui/window/window_actions.h"

#include <QMenu>
#include <QMenuBar>

namespace advisorpool {

WindowActions::WindowActions(const Theme& theme, QMenuBar& bar, QWidget* window)
    : QObject(window), m_theme(theme), m_window(window)
{
    newPool = make("newPoolAction", QKeySequence::New, Icon::Plus);
    openPool = make("openPoolAction", QKeySequence::Open, Icon::Folder);
    sample = make("sampleAction", QKeySequence(Qt::CTRL | Qt::Key_T), Icon::Star);
    saveCopy = make("saveCopyAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Icon::Save);
    importFile = make("importAction", QKeySequence(Qt::CTRL | Qt::Key_I), Icon::Sheet);
    exportShown = make("exportAction", QKeySequence(Qt::CTRL | Qt::Key_E), Icon::Upload);
    print = make("printAction", QKeySequence::Print, Icon::Printer);
    newWindow = make("newWindowAction");
    closeWindow = make("closeWindowAction", QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make("quitAction", QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make("undoAction", QKeySequence(Qt::CTRL | Qt::Key_Z), Icon::Undo2);
    redo = make("redoAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Icon::Redo2);
    newAdvisor = make("newAdvisorAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    newAdvisor->setIcon(theme.icon(Icon::Plus, &Tokens::onAccent));
    newAdvisor->setIconVisibleInMenu(false);
    duplicateAdvisor = make("duplicateAction", QKeySequence(Qt::CTRL | Qt::Key_D), Icon::Copy);
    deleteAdvisor = make("deleteAction", {}, Icon::Trash2);
    copyRows = make("copyRowsAction", QKeySequence::Copy, Icon::Copy);
    pasteRows = make("pasteRowsAction", QKeySequence::Paste);
    eraseAdvisor = make("eraseAction");
    find = make("findAction", QKeySequence::Find, Icon::Search);
    rail = make("railAction", QKeySequence(Qt::CTRL | Qt::Key_B), Icon::PanelLeft);
    person = make("personAction", {}, Icon::User);
    merge = make("mergeAction", QKeySequence(Qt::CTRL | Qt::Key_M), Icon::GitMerge);
    verify = make("verifyAction", {}, Icon::ShieldCheck);
    backups = make("backupsAction", {}, Icon::Folder);
    help = make("helpAction", QKeySequence(Qt::Key_F1), Icon::BookOpen);
    about = make("aboutAction");
    newPool->setEnabled(true);

    m_file = bar.addMenu(QString());
    m_edit = bar.addMenu(QString());
    m_view = bar.addMenu(QString());
    m_pool = bar.addMenu(QString());
    m_help = bar.addMenu(QString());
    recent = new QMenu(window);
    rooms = m_view;
    m_file->addActions({newPool, openPool});
    m_file->addMenu(recent);
    m_file->addAction(sample);
    m_file->addSeparator();
    m_file->addActions({importFile, exportShown, print, saveCopy});
    m_file->addSeparator();
    m_file->addActions({newWindow, closeWindow, quit});
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({copyRows, pasteRows});
    m_edit->addSeparator();
    m_edit->addActions({newAdvisor, duplicateAdvisor, deleteAdvisor, eraseAdvisor});
    m_edit->addSeparator();
    m_edit->addAction(find);
    m_view->addAction(rail);
    m_view->addSeparator();
    m_pool->addActions({merge, person, verify, backups});
    m_help->addActions({help, about});
    retranslate();
}

QAction* WindowActions::make(const char* name, const QKeySequence& keys, std::optional<Icon> icon)
{
    auto* action = new QAction(m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (icon)
        action->setIcon(m_theme.icon(*icon));
    return action;
}

void WindowActions::setState(bool hasPool, bool writable)
{
    for (QAction* action : {saveCopy, exportShown, print, copyRows, find, rail, verify, backups, newWindow})
        action->setEnabled(hasPool);
    for (QAction* action : {newAdvisor, duplicateAdvisor, deleteAdvisor, eraseAdvisor, merge})
        action->setEnabled(hasPool && writable);
    importFile->setEnabled(!hasPool || writable);
    if (!hasPool)
        for (QAction* action : {undo, redo})
            action->setEnabled(false);
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_pool->setTitle(tr("&Pool"));
    m_help->setTitle(tr("&Help"));
    recent->setTitle(tr("Open &recent"));
    newPool->setText(tr("&New pool…"));
    openPool->setText(tr("&Open a pool…"));
    sample->setText(tr("&Try the sample pool"));
    saveCopy->setText(tr("Save a &copy…"));
    importFile->setText(tr("&Import a spreadsheet…"));
    exportShown->setText(tr("&Export as shown…"));
    print->setText(tr("&Print…"));
    newWindow->setText(tr("&Another window on this pool"));
    closeWindow->setText(tr("Close &window"));
    quit->setText(tr("&Quit"));
    newAdvisor->setText(tr("New &advisor"));
    duplicateAdvisor->setText(tr("Dup&licate under another name"));
    deleteAdvisor->setText(tr("&Delete"));
    copyRows->setText(tr("&Copy the rows"));
    pasteRows->setText(tr("&Paste from a spreadsheet…"));
    eraseAdvisor->setText(tr("&Erase for good…"));
    find->setText(tr("&Find"));
    rail->setText(tr("Fold the &rail"));
    person->setText(tr("&Who you are…"));
    merge->setText(tr("Bring copies &together…"));
    merge->setIconText(tr("Bring copies together…"));
    verify->setText(tr("&Check for damage"));
    backups->setText(tr("Show the &backups"));
    help->setText(tr("&Help on this page"));
    about->setText(tr("&About Advisor Pool"));
}

} // namespace advisorpool
