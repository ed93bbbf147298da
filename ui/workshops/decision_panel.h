#pragma once

#include "core/pool/edit.h"
#include "ui/workshops/workshop_facts.h"

#include <QFrame>

class QPushButton;

namespace advisorpool {

class ConflictLines;
class LongTextEditor;
class Segmented;
class TextLabel;
class Theme;

// The decision about one candidate: outcome and justification, signed by the head facilitator. A signed one only shows;
// its correction is a decision of its own, with a reason, that replaces it once it is signed.
class DecisionPanel : public QFrame
{
    Q_OBJECT

public:
    DecisionPanel(Pool& pool, const Theme& theme, QWidget* parent);

    void setCandidate(Participant one, WorkshopFacts facts); // copies: saving what was typed brings new ones
    void retranslate();

Q_SIGNALS:
    void failed(const advisorpool::Error& error);
    void advisorWanted(const advisorpool::Id& advisor);

private:
    void fillOutcomes();
    void showState();
    void correct(bool on);
    bool isCorrection() const; // a draft of one
    void dropCorrection();
    int chosenOutcome() const; // -1: none
    void allowSigning();
    void decideThis();
    void signThis();
    bool isLocked() const; // signed, and nobody is correcting it

    Pool& m_pool;
    const Theme& m_theme;
    Participant m_one;
    WorkshopFacts m_facts;
    std::vector<Step> m_outcomes;
    std::optional<AccreditationStep> m_decision;
    bool m_correcting = false;
    QHash<Id, QString> m_unplaced; // justifications that are typed before the outcome is chosen
    QPushButton* m_name;
    QWidget* m_place; // of the outcomes
    Segmented* m_outcome = nullptr;
    TextLabel* m_about;
    LongTextEditor* m_why;
    TextLabel* m_state;
    ConflictLines* m_conflicts;
    QPushButton* m_sign;
    QPushButton* m_correct;
};

} // namespace advisorpool
