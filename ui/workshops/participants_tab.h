#pragma once

#include "core/people/advisor.h"
#include "ui/workshops/workshop_tab.h"

class QPushButton;
class QStackedLayout;

namespace advisorpool {

class EmptyNote;
class LinesTable;
class ParticipantPanel;
class ParticipantsModel;
class PersonSearch;
class SearchBox;
class TextLabel;

// Who takes part, in which role; who nominated them, how they fit the profile, whether they come. People are added by
// their names; below, the one who is chosen.
class ParticipantsTab : public WorkshopTab
{
    Q_OBJECT

public:
    ParticipantsTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    void chooseRole(ParticipationRole role);
    void add(Advisor advisor); // without an id: new in the pool
    void choose(int row);
    QString sumWords() const; // nominations by administration, and their answers

    WorkshopFacts m_facts;
    PersonSearch* m_found;
    SearchBox* m_add;
    TextLabel* m_sum;
    QPushButton* m_role;
    ParticipationRole m_as = ParticipationRole::Candidate;
    ParticipantsModel* m_model;
    LinesTable* m_table;
    ParticipantPanel* m_panel;
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
    Id m_chosen;
};

} // namespace advisorpool
