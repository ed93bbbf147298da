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
    int selectedCount() const { return static_cast<int>(m_selected.size()); }
    void showAdvisor(const Id& id); // selects them where they are in the list

    QList<int> shownColumns() const; // as they stand
    void setColumnWanted(int column, bool wanted);
    bool isColumnWanted(int column) const { return m_wanted.contains(column); }
    // As a roster names them; those that the table can't have are left out.
    QStringList columnNames() const;
    void showColumns(const QStringList& rosterNames);
    void sortBy(const QString& rosterName, bool falling);
    // Widths that were set by hand.
    QMap<QString, int> ownWidths() const { return m_ownWidths; }
    void setOwnWidths(const QMap<QString, int>& widths) { m_ownWidths = widths; }

    void fitColumns();
    void keyboardSearch(const QString& typed) override { Q_EMIT typedInto(typed); }

Q_SIGNALS:
    void currentChosen(const advisorpool::Id& id); // null: nobody
    void columnsChanged();                         // which, or their order, or what they are sorted by
    void opened();                                 // a click, Enter: the page is wanted, not only the row
    void selectionChangedTo(int count);
    void typedInto(const QString& typed);
    void editWanted();
    void deleteWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wantColumns(const QSet<int>& columns);
    bool hasPlainColumns() const;
    void keepWidth(int column, int width);
    void restore();
    void selectAgain();
    int widthOf(int column) const;
    int missingTo(int column, const QMap<int, int>& widths) const;
    bool isSightKnown() const;

    const Theme& m_theme;
    AdvisorsModel& m_model;
    AdvisorsDelegate* m_delegate;
    QSet<int> m_wanted{AdvisorsModel::Name, AdvisorsModel::Place, AdvisorsModel::Languages, AdvisorsModel::Stage,
                       AdvisorsModel::Next};
    QMap<QString, int> m_ownWidths; // by the column's first name in a roster
    bool m_fitting = false;
    bool m_fitAgain = false; // some rows had not come
    Id m_current;
    std::vector<Id> m_selected;
    bool m_restoring = false;
    bool m_started = false;
};

} // namespace advisorpool
