#pragma once

#include "core/pool/pool.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace advisorpool {

class MissionPage;
class MissionsList;
class StaffingPage;
class Theme;
class TwoPanes;

// The missions: the list, beside it the one that is chosen; and, over both, the staffing of one.
class MissionsRoom : public QWidget
{
    Q_OBJECT

public:
    MissionsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showMission(const Id& id);
    void staff(const Id& mission, const Id& seat = {});
    bool isStaffing() const;
    QAction* newAction() const { return m_new; } // for the top bar
    int total();
    QString shown() const; // for the status line
    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& id);
    void historyWanted(const advisorpool::Id& mission);
    void conflictsWanted(const advisorpool::Id& mission);
    void failed(const advisorpool::Error& error);
    void told(const QString& words); // what an undo takes back
    void counted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void reload();
    void closeStaffing();
    void add();
    void repeat();
    void remove();
    void keepTemplate();
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    QAction* m_new;
    QStackedWidget* m_pages;
    TwoPanes* m_panes;
    MissionsList* m_list;
    MissionPage* m_page;
    StaffingPage* m_staffing;
    bool m_stale = true;
};

} // namespace advisorpool
