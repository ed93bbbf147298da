#pragma once

#include "ui/workshops/workshop_tab.h"

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace advisorpool {

class EmptyNote;
class EntryGrid;
class EntryModel;
class TextLabel;

// All sheets on one page: means with their count, where the facilitators differ, and below, for the candidate who is
// chosen, each facilitator's mark and remark.
class TogetherTab : public WorkshopTab
{
    Q_OBJECT

public:
    TogetherTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    void fillGrid();
    void saySheets();
    void showCandidate(const Id& participation);
    void addCriterion(const Participant& one, const Criterion& criterion, const CriterionSummary& summary);

    WorkshopFacts m_facts;
    EntryModel* m_model;
    EntryGrid* m_grid;
    TextLabel* m_sheets;
    QWidget* m_panel;
    QVBoxLayout* m_lines;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
};

// "4.5", in the language's way.
QString meanWords(double mean);

} // namespace advisorpool
