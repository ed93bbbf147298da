#pragma once

#include "ui/look/theme.h"

#include <QAction>

class QMenu;
class QMenuBar;

namespace advisorpool {

// What a window can do, with its keys, and the menus that list it. The window connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(const Theme& theme, QMenuBar& bar, QWidget* window);

    QAction* newPool;
    QAction* openPool;
    QAction* sample;
    QAction* saveCopy;
    QAction* importFile;
    QAction* exportShown;
    QAction* print;
    QAction* newWindow;
    QAction* closeWindow;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* newAdvisor;
    QAction* duplicateAdvisor;
    QAction* deleteAdvisor;
    QAction* copyRows;
    QAction* pasteRows;
    QAction* eraseAdvisor;
    QAction* find;
    QAction* rail;
    QAction* person;
    QAction* merge;
    QAction* verify;
    QAction* backups;
    QAction* help;
    QAction* about;
    QMenu* recent;
    QMenu* rooms; // filled by the page

    // Those that need a pool, or one that can be written.
    void setState(bool hasPool, bool writable);
    void retranslate();

private:
    QAction* make(const char* name, const QKeySequence& keys = {}, std::optional<Icon> icon = {});

    const Theme& m_theme;
    QWidget* m_window;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_pool;
    QMenu* m_help;
};

} // namespace advisorpool
