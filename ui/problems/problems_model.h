#pragma once

#include "core/checks/problem.h"
#include "core/pool/pool.h"

#include <QAbstractTableModel>

namespace advisorpool {

// A problem in words, with where it can be mended.
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

// The problems, put into words as they come into sight: there may be thousands.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, Columns };
    ProblemsModel(Pool& pool, QObject* parent) : QAbstractTableModel(parent), m_pool(pool) {}

    void setProblems(std::vector<Problem> problems);
    void setRule(const QString& rule); // only these; empty: all
    QString rule() const { return m_rule; }
    // The rules that are broken, with their titles, in their order.
    std::vector<std::pair<QString, QString>> rules() const;
    const ProblemLine& at(int row) const;
    int rowOf(const Problem& problem) const; // -1: not shown
    int all() const { return static_cast<int>(m_problems.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    Pool& m_pool;
    QString m_rule;
    std::vector<Problem> m_problems;
    std::vector<size_t> m_rows;
    mutable QHash<int, ProblemLine> m_lines; // by row, those that were looked at
};

} // namespace advisorpool
