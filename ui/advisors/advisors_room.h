#pragma once

#include "core/rosters/roster_query.h"

#include <QWidget>

class QSplitter;

namespace advisorpool {

class AdvisorPage;
class AdvisorsList;
class Theme;

// The advisors: the list, and beside it the one that is chosen.
class AdvisorsRoom : public QWidget
{
    Q_OBJECT

public:
    AdvisorsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void showAdvisor(const Id& id);
    void narrowTo(const QString& text);
    void addAdvisor();
    void deleteSelected();
    void eraseCurrent();
    RosterSpec asShown() const;
    AdvisorsList* list() const { return m_list; }
    const Theme& theme() const { return m_theme; }
    void count(); // tells the numbers again

    QByteArray state() const;
    void restore(const QByteArray& state);

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void told(const QString& words); // something was done
    void counted(int shown, int selected, int total);
    void exportWanted();
    void importWanted();
    void typedInto(const QString& typed); // meant for the search box

private:
    void tellUndone(const Id& edit);

    Pool& m_pool;
    const Theme& m_theme;
    QSplitter* m_splitter;
    AdvisorsList* m_list;
    AdvisorPage* m_page;
};

} // namespace advisorpool
