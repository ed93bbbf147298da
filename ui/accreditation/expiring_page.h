#pragma once

#include "core/accreditation/standings.h"
#include "ui/forms/pool_question.h"

#include <QWidget>

class QStackedWidget;

namespace advisorpool {

class EmptyNote;
class ExpiringModel;
class PeopleTable;
class Segmented;
class TextLabel;
class Theme;

// Whose accreditation lapses within 3, 6 or 12 months, or has lapsed for want of a mission or a refresher.
class ExpiringPage : public QWidget
{
    Q_OBJECT

public:
    ExpiringPage(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void load();
    int shown() const;
    void relabel();

Q_SIGNALS:
    void advisorWanted(const advisorpool::Id& advisor);
    void groupsWanted();
    void counted();

private:
    void show(const std::vector<AdvisorStanding>& rows);
    void say();

    ExpiringModel* m_model;
    Segmented* m_months;
    TextLabel* m_note;
    QStackedWidget* m_stack;
    PeopleTable* m_table;
    EmptyNote* m_empty;
    PoolQuestion<std::vector<AdvisorStanding>> m_question;
};

} // namespace advisorpool
