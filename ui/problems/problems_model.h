#pragma once

#include "core/checks/problem.h"
#include "core/pool/pool.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A problem in words, with where it can be mended. Made beside the interface.
struct ProblemLine
{
    struct Place
    {
        QString kind;
        Id record;
        QString name;
    };
    Problem problem;
    QString title;             // "The same person twice"
    QString words;             // what is wrong, and with whom
    std::vector<Place> places; // what has a room of its own
};

Result<std::vector<ProblemLine>> problemLines(Pool& pool);

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ProblemLine> lines);
    void setRule(const QString& rule); // only these; empty: all
    QString rule() const { return m_rule; }
    // The rules that are broken, with their titles, in their order.
    std::vector<std::pair<QString, QString>> rules() const;
    const ProblemLine& at(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    int all() const { return static_cast<int>(m_lines.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QString m_rule;
    std::vector<ProblemLine> m_lines;
    std::vector<const ProblemLine*> m_rows;
};

} // namespace advisorpool
