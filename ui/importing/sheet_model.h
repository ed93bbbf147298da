#pragma once

#include "core/rosters/mapping.h"
#include "core/rosters/row_plan.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace advisorpool {

class Vocabulary;

// What a cell is marked with, and the reason that stands below its text.
struct CellNote
{
    enum class Kind { None, Same, Doubt, Reject };
    Kind kind = Kind::None;
    QString words;
};

// A spreadsheet's rows with what an import would make of them. Column 0 is the row's number, as a spreadsheet program
// counts: a row whose cells have several lines is one. The others are the file's.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Show { All, ToLookAt, Rejected };
    enum Role { Note = Qt::UserRole + 1, Corrected, Blank, Levels }; // a CellNote, a bool, a bool, bars

    explicit SheetModel(QObject* parent = nullptr);

    // The plan of all rows; what is shown stays as chosen. Of the same file read anew, rows that are well now stay
    // under the hand that mended them, until it is chosen again what to show.
    void setPlan(const Mapping& mapping, std::vector<RowPlan> rows, bool anew = false);
    const Vocabulary* words() const { return m_words.get(); }
    void setWords(std::shared_ptr<const Vocabulary> words) { m_words = std::move(words); } // to draw levels with
    void setShow(Show show);
    Show show() const { return m_show; }
    int countOf(Show show) const;
    void setCorrected(const QSet<std::pair<qint64, qsizetype>>& cells) { m_corrected = cells; }

    const RowPlan& plan(int row) const { return m_plans[m_shown[static_cast<size_t>(row)]]; }
    const std::vector<RowPlan>& plans() const { return m_plans; }
    const Mapping& mapping() const { return m_mapping; }
    int rowOfLine(qint64 line) const; // -1: not shown
    int numberOf(qint64 line) const;  // of the row that starts there
    const RowPlan* planFrom(qint64 line) const;
    QString nameIn(const RowPlan& plan) const; // as the row has it
    bool isMarked(int row) const;              // there is something to look at
    int markedColumn(int row) const;           // the row's first that is marked; else where its person is named
    std::vector<int> bestOrder() const;        // names first, then what is marked, what is left out last

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void corrected(qint64 line, qsizetype column, const QString& text);

private:
    void judge(RowPlan& plan) const;
    bool shows(const RowPlan& plan, Show show) const;
    void choose(const QSet<qint64>& staying = {});
    qsizetype placeOf(qint64 line) const;
    bool saysNothingRead(const RowPlan& plan) const;
    CellNote noteOf(const RowPlan& plan, qsizetype column) const;
    qsizetype findNameColumn() const;
    qsizetype columnOf(const Misfit& misfit) const { return misfit.cell < 0 ? m_nameColumn : misfit.cell; }

    Mapping m_mapping;
    std::shared_ptr<const Vocabulary> m_words;
    std::vector<RowPlan> m_plans;
    std::vector<size_t> m_shown; // places in m_plans
    QSet<std::pair<qint64, qsizetype>> m_corrected;
    qsizetype m_nameColumn = 0;
    Show m_show = Show::All;
};

} // namespace advisorpool

Q_DECLARE_METATYPE(advisorpool::CellNote)
