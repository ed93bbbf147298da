#pragma once

#include "ui/workshops/workshop_tab.h"

class QPushButton;
class QStackedLayout;

namespace advisorpool {

class DecisionPanel;
class DecisionsModel;
class EmptyNote;
class LinesTable;
class TextLabel;

// What becomes of each candidate, beside the means of their marks; people decide, the head facilitator signs.
class DecisionsTab : public WorkshopTab
{
    Q_OBJECT

public:
    DecisionsTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    void choose(int row);
    void signAll();
    std::vector<Id> toSign() const;

    WorkshopFacts m_facts;
    DecisionsModel* m_model;
    LinesTable* m_table;
    DecisionPanel* m_panel;
    TextLabel* m_state;
    QPushButton* m_signAll;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
    Id m_chosen;
};

} // namespace advisorpool
