#pragma once

#include "core/pool/pool.h"
#include "ui/forms/room.h"

class QAction;
class QStackedWidget;

namespace advisorpool {

class MissionPage;
class MissionsList;
class StaffingPage;
class Theme;
class TwoPanes;

// The missions: the list, beside it the one that is chosen; and, over both, the staffing of one.
class MissionsRoom : public Room
{
    Q_OBJECT

public:
    MissionsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void staff(const Id& mission, const Id& seat = {});

    QStringList shows() const override;
    void showRecord(const QString& kind, const Id& id) override;
    void count() override;
    QByteArray state() const override;
    void restore(const QByteArray& state) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void reload();
    bool isStaffing() const;
    void closeStaffing();
    void open(const Id& mission);
    void add();
    void repeat();
    void remove();
    void keepTemplate();
    void retranslate();

    Pool& m_pool;
    QAction* m_new;
    QStackedWidget* m_pages;
    TwoPanes* m_panes;
    MissionsList* m_list;
    MissionPage* m_page;
    StaffingPage* m_staffing;
    bool m_stale = true;
};

} // namespace advisorpool
