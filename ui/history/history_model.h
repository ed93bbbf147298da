#pragma once

#include "core/pool/merges.h"
#include "ui/history/history_filter.h"

#include <QAbstractTableModel>
#include <QSet>

#include <unordered_map>

namespace advisorpool {

// The edits that were made here, newest first, and among them each merge as one row: what it brought stands below it
// once that is opened. Whom an edit was about is looked up as it comes into sight.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Columns };

    explicit HistoryModel(Pool& pool, QObject* parent = nullptr);

    void load();
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }
    QStringList authors() const { return m_authors; }
    int total() const { return m_total; }
    int fitting() const { return static_cast<int>(m_edits.size()); } // edits that the filter lets through

    // What a row is: an edit, or a merge by its number.
    struct Place
    {
        Id edit;
        qint64 merge = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    Place placeOf(int row) const;
    const EditRow* editAt(int row) const; // null: a merge
    int rowOf(const Place& place) const;  // -1: not shown
    void fold(int row, bool open);        // of a merge; closed from one of its edits, too
    int headOf(int row) const;            // the merge's row to which it belongs; -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Brought
    {
        PastMerge merge;
        Id before;                 // see newestBefore()
        std::vector<size_t> edits; // of m_edits
        bool isOpen = false;
        mutable std::optional<bool> isTakenBack = {};
    };
    struct Row
    {
        const Brought* merge = nullptr; // the row is its own, or that of one of its edits
        std::optional<size_t> edit = {};
    };

    void readMerges();
    void layOut();
    QVariant mergeCell(const Brought& brought, int column, int role) const;

    Pool& m_pool;
    HistoryFilter m_filter;
    int m_total = 0;
    QStringList m_authors;
    std::vector<EditRow> m_edits;  // those that the filter lets through
    std::vector<Brought> m_merges; // newest first
    std::vector<Row> m_rows;
    QSet<qint64> m_open; // merges that somebody opened
    struct Words
    {
        QString what;
        bool isUndone = false;
    };
    mutable std::unordered_map<Id, Words> m_words;
};

} // namespace advisorpool
