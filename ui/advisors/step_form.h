#pragma once

#include "core/accreditation/expert_group.h"
#include "core/accreditation/record_step.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace advisorpool {

class FieldNote;
class TextLabel;
class Theme;
class ValueEditor;

// A step of an accreditation, with its evidence, in place: a new one, one that is not signed yet, or (`replaces` set) a
// correction of one that is. Enter saves, Esc closes; what a rule refuses is said at the field that can mend it.
class StepForm : public QFrame
{
    Q_OBJECT

public:
    StepForm(Pool& pool, const Theme& theme, const AccreditationStep& step, QWidget* parent);
    void start();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTitle();
    void addControl(const QString& label, QWidget* control);
    QComboBox* addBox(const QString& name, const QString& label);
    ValueEditor* addLine(const QString& name, const QString& label, const QString& text, const QString& placeholder);
    void fillGroups();
    void fillSteps();
    void fillEvidence();
    void showWhatMatters();
    void setShown(QWidget* control, bool on);
    AccreditationStep entered() const;
    void save();
    void complain(QWidget* control, const QString& words);
    void complain(const Error& error);
    Id chosen(const QComboBox* box) const;

    Pool& m_pool;
    const Theme& m_theme;
    AccreditationStep m_step;
    std::vector<ExpertGroup> m_groups;
    QGridLayout* m_grid;
    QComboBox* m_group;
    QComboBox* m_subject;
    QComboBox* m_what;
    ValueEditor* m_day;
    QComboBox* m_workshop;
    QComboBox* m_assignment;
    ValueEditor* m_by;
    ValueEditor* m_reason;
    QCheckBox* m_signed;
    QPushButton* m_save;
    FieldNote* m_note;
    std::vector<std::pair<QWidget*, TextLabel*>> m_lines; // a control and its label
};

} // namespace advisorpool
