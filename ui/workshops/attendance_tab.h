#pragma once

#include "ui/workshops/workshop_tab.h"

class QPushButton;
class QStackedLayout;

namespace advisorpool {

class ConflictLines;
class EmptyNote;
class EntryGrid;
class EntryModel;
class TextLabel;

// Who was there on which day: participants × days, filled with the keyboard.
class AttendanceTab : public WorkshopTab
{
    Q_OBJECT

public:
    AttendanceTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    void type(const QModelIndex& cell, const QString& text);
    void blank(const QModelIndexList& cells);
    void allPresent();
    void showConflicts(const QModelIndex& cell);
    bool set(Edit& edit, const Id& participation, QDate day, std::optional<Presence> value, Result<void>& done);

    WorkshopFacts m_facts;
    EntryModel* m_model;
    EntryGrid* m_grid;
    TextLabel* m_keys;
    QPushButton* m_all;
    ConflictLines* m_conflicts;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
};

} // namespace advisorpool
