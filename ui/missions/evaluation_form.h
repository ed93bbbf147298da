#pragma once

#include "ui/missions/mission_team.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace advisorpool {

class FieldNote;
class LongTextEditor;
class Segmented;
class Theme;
class ValueEditor;

// How the supervisor judged a candidate's work in the field, and what follows from it for the accreditation.
class EvaluationForm : public QFrame
{
    Q_OBJECT

public:
    EvaluationForm(Pool& pool, const Theme& theme, const MissionTeam& team, const Place& place, QWidget* parent);

    void start();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addCriteria(QVBoxLayout& lines);
    void addOutcome(QVBoxLayout& lines);
    void save();

    Pool& m_pool;
    const Theme& m_theme;
    const Place m_place;
    std::vector<Id> m_evaluators;
    QComboBox* m_evaluator = nullptr;
    std::vector<Segmented*> m_marks;
    LongTextEditor* m_text;
    QComboBox* m_outcome = nullptr;
    QLineEdit* m_reason; // asked for where a rule says no without one
    FieldNote* m_note;
};

} // namespace advisorpool
