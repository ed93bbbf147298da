#pragma once

#include "core/pool/pool.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace advisorpool {

// The edits, newest first. Whom an edit was about is looked up as it comes into sight.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Columns };

    explicit HistoryModel(Pool& pool, QObject* parent = nullptr);

    void load();
    void setAuthor(const QString& author); // only theirs; empty: everybody's
    QStringList authors() const { return m_authors; }
    const EditRow& at(int row) const { return m_edits[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Pool& m_pool;
    QString m_author;
    QStringList m_authors;
    std::vector<EditRow> m_edits;
    mutable std::unordered_map<Id, QString> m_words;
};

} // namespace advisorpool
