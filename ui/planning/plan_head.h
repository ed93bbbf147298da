#pragma once

#include "core/pool/pool.h"
#include "ui/planning/plan_scale.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QToolButton;

namespace advisorpool {

class Segmented;
class TextLabel;
class Theme;

// Above the plan: whom it shows, which days, and what the bars mean.
class PlanHead : public QWidget
{
    Q_OBJECT

public:
    PlanHead(Pool& pool, const Theme& theme, QWidget* parent);

    void setCount(int shown, int people);
    // The teams that can be chosen, beside everyone and the expert groups; the choice stays.
    void setMissions(const std::vector<std::pair<Id, QString>>& missions);
    void setUnit(PlanScale::Unit unit);

    Id group() const;
    Id mission() const;
    bool onlyClashes() const;
    void showEveryone();

Q_SIGNALS:
    void changed();     // another wish
    void moved(int by); // -1: earlier
    void todayWanted();
    void unitChosen(advisorpool::PlanScale::Unit unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void retranslate();

    Pool& m_pool;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_whose;
    QToolButton* m_earlier;
    QPushButton* m_now;
    QToolButton* m_later;
    Segmented* m_units;
    QCheckBox* m_onlyClashes;
    std::vector<std::pair<Id, QString>> m_missions;
};

} // namespace advisorpool
