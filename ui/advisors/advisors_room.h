#pragma once

#include "core/rosters/roster_query.h"

#include <QWidget>

class QStackedWidget;

namespace advisorpool {

class AdvisorPage;
class AdvisorsList;
class BulkPage;
class Theme;
class TwoPanes;

// The advisors: the list, and beside it the one that is chosen, or what can be done with several.
class AdvisorsRoom : public QWidget
{
    Q_OBJECT

public:
    AdvisorsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showAdvisor(const Id& id);
    void narrowTo(const QString& text);
    void narrowToAdministration(const Id& administration); // alone: other filters go
    void addAdvisor();
    void duplicateCurrent();
    void deleteSelected();
    void eraseCurrent();
    RosterSpec asShown() const;
    AdvisorsList* list() const { return m_list; }
    const Theme& theme() const { return m_theme; }
    void count(); // tells the numbers again

    QByteArray state() const; // of the table and the splitter
    void restore(const QByteArray& state);
    QByteArray filterState() const; // what is shown of this pool
    void restoreFilter(const QByteArray& state);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void told(const QString& words); // something was done
    void counted(int shown, int selected, int total);
    void exportWanted();
    void importWanted();
    void typedInto(const QString& typed); // meant for the search box
    void historyWanted(const advisorpool::Id& advisor);
    void conflictsWanted(const advisorpool::Id& advisor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTable();
    void connectPage();
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
    BulkPage* m_bulk;
};

} // namespace advisorpool
