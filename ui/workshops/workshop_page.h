#pragma once

#include "core/pool/pool.h"
#include "ui/workshops/workshop_facts.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace advisorpool {

class ChipView;
class ConflictsNote;
class PlanTab;
class TextLabel;
class Theme;
class WorkshopTab;

// One workshop: what it is and how far, and its pages, each a tab.
class WorkshopPage : public QWidget
{
    Q_OBJECT

public:
    WorkshopPage(Pool& pool, const Theme& theme, QWidget* parent);

    void addTab(WorkshopTab* tab);   // behind the others
    void addButton(QWidget* button); // in its head: what can be done with the workshop as a whole
    void setWorkshop(const Id& id);  // null: none
    const Id& workshop() const { return m_facts.workshop.id; }
    void refresh(); // the pool may hold something else now
    void plan();    // its title is to be typed
    void retranslate();

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void did(const QString& words);
    void told(const QString& words);
    void advisorWanted(const advisorpool::Id& advisor);
    void conflictsWanted(const advisorpool::Id& workshop);
    void workshopMade(const advisorpool::Id& workshop);

private:
    void makeHead();
    void showHead();
    void showTab();
    void setStatus(WorkshopStatus status, const QString& reason = {});
    void advance();
    void goBack();
    void duplicate();
    void remove();

    Pool& m_pool;
    const Theme& m_theme;
    WorkshopFacts m_facts;
    TextLabel* m_title;
    TextLabel* m_place;
    ChipView* m_status;
    ConflictsNote* m_conflicts;
    QPushButton* m_next;
    QToolButton* m_more;
    QAction* m_back = nullptr;
    QAction* m_again = nullptr;
    QAction* m_delete = nullptr;
    QHBoxLayout* m_head;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    QWidget* m_all;
    std::vector<WorkshopTab*> m_tabs;
    PlanTab* m_plan;
};

} // namespace advisorpool
