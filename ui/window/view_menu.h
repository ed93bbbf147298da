#pragma once

#include "ui/window/desk.h"

#include <QAction>

class QMenu;

namespace advisorpool {

// What the menu View offers beside the rooms: the language, and light or dark. By keyboard what the corner is by mouse;
// and the only way back to following the system.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    // Its two menus come before that action.
    ViewMenu(Desk& desk, QMenu& view, QAction* before, QObject* parent);

    void retranslate();

private:
    void tick();

    Desk& m_desk;
    QMenu* m_languages;
    QMenu* m_themes;
    QAction* m_english;
    QAction* m_russian;
    QAction* m_system;
    QAction* m_light;
    QAction* m_dark;
};

} // namespace advisorpool
