#pragma once

#include "ui/advisors/advisors_model.h"

#include <QTableView>

namespace advisorpool {

class AdvisorsDelegate;
class Theme;

// The table of advisors: keeps who is selected through every new order, and its columns within its width.
class AdvisorsTable : public QTableView
{
    Q_OBJECT

public:
    AdvisorsTable(const Theme& theme, AdvisorsModel& model, QWidget* parent = nullptr);

    Id currentAdvisor() const { return m_current; }
    std::vector<Id> selectedAdvisors() const;
    void showAdvisor(const Id& id);  // selects them where they are in the list
    QList<int> shownColumns() const; // as they stand
    void setColumnWanted(int column, bool wanted);
    bool isColumnWanted(int column) const { return !m_unwanted.contains(column); }

    void fitColumns();
    void keyboardSearch(const QString& typed) override { Q_EMIT typedInto(typed); }

Q_SIGNALS:
    void currentChosen(const advisorpool::Id& id); // null: nobody
    void selectionChangedTo(int count);
    void typedInto(const QString& typed);
    void editWanted();
    void deleteWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restore();
    int widthOf(int column) const;

    const Theme& m_theme;
    AdvisorsModel& m_model;
    AdvisorsDelegate* m_delegate;
    QSet<int> m_unwanted;
    Id m_current;
    bool m_restoring = false;
    bool m_started = false;
};

} // namespace advisorpool
