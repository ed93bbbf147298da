#pragma once

#include "ui/forms/pool_question.h"
#include "ui/forms/room.h"
#include "ui/planning/plan_reader.h"

class QStackedWidget;

namespace advisorpool {

class ClashStrip;
class EmptyNote;
class PlanHead;
class Theme;

// Who is where when: missions, workshops and absences side by side, and where two of them meet.
class PlanningRoom : public Room
{
    Q_OBJECT

public:
    PlanningRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void count() override;
    QByteArray state() const override;
    void restore(const QByteArray& state) override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void goTo(QDate day);
    void move(int columns);
    void ask();
    void hear(const std::shared_ptr<const PlanAnswer>& answer);
    void showBody();
    void saveMatrix();
    void retranslate();
    QDate today() const;

    Pool& m_pool;
    QAction* m_matrix;
    PlanHead* m_head;
    QStackedWidget* m_body;
    PlanChart* m_chart;
    EmptyNote* m_none;
    ClashStrip* m_strip;
    PoolQuestion<std::shared_ptr<const PlanAnswer>> m_question;
    std::shared_ptr<const PlanAnswer> m_answer;
};

} // namespace advisorpool
