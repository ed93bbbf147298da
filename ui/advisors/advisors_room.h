#pragma once

#include "core/rosters/roster_query.h"
#include "ui/forms/room.h"

class QStackedWidget;

namespace advisorpool {

class AdvisorPage;
class AdvisorsList;
class BulkPage;
class Theme;
class TwoPanes;

// The advisors: the list, and beside it the one that is chosen, or what can be done with several.
class AdvisorsRoom : public Room
{
    Q_OBJECT

public:
    AdvisorsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    QStringList shows() const override;
    void showRecord(const QString& kind, const Id& id) override;
    void narrowTo(const QString& text);
    void narrowToAdministration(const Id& administration); // alone: other filters go
    void narrowToFilter(const Filter& filter);             // likewise
    void addAdvisor();
    void duplicateCurrent();
    void deleteSelected();
    void eraseCurrent();
    RosterSpec asShown() const;
    AdvisorsList* list() const { return m_list; }
    const Theme& theme() const { return m_theme; }
    void count() override;

    QByteArray state() const override;
    void restore(const QByteArray& state) override;
    QByteArray poolState() const override; // the filter
    void restorePool(const QByteArray& state) override;

Q_SIGNALS:
    void exportWanted();
    void importWanted();
    void typedInto(const QString& typed); // meant for the search box

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTable();
    void connectPage();
    BulkPage& bulkPage();
    void showAdvisor(const Id& id);
    void showSelection(int number);
    void showMenu(const QPoint& place);
    void giveUpNew();
    void tellUndone(const Id& edit);
    void retranslate();

    Pool& m_pool;
    const Theme& m_theme;
    TwoPanes* m_panes;
    AdvisorsList* m_list;
    QStackedWidget* m_side;
    AdvisorPage* m_page;
    BulkPage* m_bulk = nullptr;
};

} // namespace advisorpool
