#pragma once

#include "ui/advisors/condition.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QGridLayout;

namespace advisorpool {

struct Offer;
class Theme;

// Drops down below a chip: the few controls that its condition has. Each change is in force at once.
class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    ConditionEditor(Pool& pool, const Theme& theme, const Condition& condition, QWidget* parent);

    void showBelow(QWidget* chip);

Q_SIGNALS:
    void changed(const advisorpool::Condition& condition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoice(const QString& label, const QString& name, const std::vector<Offer>& offers,
                   QString Condition::*member, const QString& any = {});
    void addDay(const QString& label, const QString& name, QString Condition::*member);
    void addText();
    void addLanguageKind();
    void addExcludes();
    void addExpression();
    void addRow(const QString& label, QWidget* control);
    void tell() { Q_EMIT changed(m_condition); }

    Pool& m_pool;
    const Theme& m_theme;
    Condition m_condition;
    QGridLayout* m_grid;
};

} // namespace advisorpool
