#pragma once

#include "ui/advisors/advisor_rows.h"
#include "ui/advisors/roster_ids.h"

#include <QAbstractTableModel>

namespace advisorpool {

struct ConflictPlace;

// The advisors that a filter lets through, in order: their ids, and the rows that have come into sight. The first
// columns are composed of several of a roster; after them comes any other column of a roster, each under its name
// there.
class AdvisorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Place, Languages, Stage, Next, Composed };

    explicit AdvisorsModel(Pool& pool, QObject* parent = nullptr);

    void setFilter(const Filter& filter, const QStringList& languagesFirst = {});
    const Filter& filter() const { return m_filter; }
    const QString& group() const { return m_words.group; }
    void setGroup(const QString& code); // the expert group whose stage is shown

    int findColumn(const QString& rosterColumn) const; // that shows it; -1: none does
    // Adds a plain one where none shows it. -1: a roster can't have it.
    int columnFor(const QString& rosterColumn);
    // What a column is in a roster: several where it is composed.
    QStringList rosterNames(int column) const;
    // The plain columns whose cells are read.
    void setPlainShown(const QList<int>& columns);

    // As a roster: these columns of the table, with the filter and the order that are shown.
    RosterSpec asRoster(const QList<int>& columns) const;

    const Id& idAt(int row) const { return ids()[static_cast<size_t>(row)]; }
    int total() const { return m_total; } // of all advisors, whatever the filter
    int rowOf(const Id& id) const;        // -1: not among them
    const AdvisorRow& row(int row) const { return m_rows.read(row); }
    // What is painted: null until it has come.
    const AdvisorRow* peek(int row) const { return m_rows.peek(row); }
    QString plainText(const AdvisorRow& row, int column) const;
    QString textAt(int row, int column) const;
    bool isLate() const { return m_rows.isLate(); }
    // What people set differently in what a cell shows; at the name: in all that is theirs.
    std::vector<ConflictPlace> conflictsAt(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

    void retranslate();

Q_SIGNALS:
    void arrived(); // an answer to the last question
    void rowsArrived();
    void failed(const advisorpool::Error& error);

private:
    const std::vector<Id>& ids() const { return m_rows.ids(); }
    void ask();
    void repaint(int first, int last);
    void take(const std::vector<Id>& ids, int all);
    void forgetRows();
    void onChanged(const std::vector<Id>& records);
    QStringList sortNames(int column) const;
    bool isSortable(int column) const;
    int columnOf(const ConflictPlace& place) const; // -1: none shows it

    Pool& m_pool;
    RosterIds m_roster;
    RowWords m_words;
    QStringList m_plain; // names of the plain columns, shown or not
    Filter m_filter;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_total = 0;
    mutable AdvisorRows m_rows; // read when they are looked at
};

} // namespace advisorpool
