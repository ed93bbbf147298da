#pragma once

#include "ui/workshops/workshop_tab.h"

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace advisorpool {

class ConflictLines;
class EmptyNote;
class EntryGrid;
class EntryModel;
class FieldNote;
class TextLabel;

// My sheet: candidates × criteria, typed as in a spreadsheet. Handing it in closes it, and opens the others'.
class MarksTab : public WorkshopTab
{
    Q_OBJECT

public:
    MarksTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    void fillGrid();
    void sayState();
    std::optional<Mark> markAt(const QModelIndex& cell) const; // mine, or a new one
    void type(const QModelIndex& cell, const QString& text);
    void blank(const QModelIndexList& cells);
    void moveTo(const QModelIndex& cell);
    void saveRemark();
    void handIn();
    Result<void> save(Edit& edit, Mark mark);

    WorkshopFacts m_facts;
    EntryModel* m_model;
    EntryGrid* m_grid;
    TextLabel* m_state;
    QPushButton* m_handIn;
    QPushButton* m_takeBack;
    TextLabel* m_about;
    QLineEdit* m_remark;
    FieldNote* m_note;
    ConflictLines* m_conflicts;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
};

// A criterion's name in the language, else in the other.
QString criterionName(const Criterion& criterion);

} // namespace advisorpool
