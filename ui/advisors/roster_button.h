#pragma once

#include "core/pool/pool.h"
#include "core/rosters/roster.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace advisorpool {

class Theme;

// Beside the filters: the saved roster that is shown, the others, and what can be done with them. As long as there is
// none, it offers to save what is shown as one.
class RosterButton : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        std::function<Roster()> roster;              // columns, filter and order as they are, without id and name
        std::function<bool(const Roster&)> isRoster; // whether a saved one would look the same
    };
    RosterButton(Pool& pool, const Theme& theme, Shown shown, QWidget* parent);

    const Id& current() const { return m_current; } // null: none
    void setCurrent(const Id& id);
    void refresh(); // what is shown, or the pool, may differ now

Q_SIGNALS:
    void chosen(const advisorpool::Roster& roster);
    void everybodyChosen();
    void failed(const advisorpool::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void click();
    void fillMenu();
    void ask(const QString& question, const QString& name, const std::function<void(const QString&)>& act);
    void saveAs(const QString& name);
    void save(Roster roster);
    void saveChanges();
    void remove();
    const Roster* currentRoster() const;
    bool isChanged() const;

    Pool& m_pool;
    const Theme& m_theme;
    Shown m_shown;
    QPushButton* m_button;
    QMenu* m_menu;
    Id m_current;
    std::vector<Roster> m_rosters; // by name
};

} // namespace advisorpool
