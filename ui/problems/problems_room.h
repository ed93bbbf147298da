#pragma once

#include "ui/forms/room.h"
#include "ui/problems/problems_model.h"

class QComboBox;
class QStackedWidget;

namespace advisorpool {

class EmptyNote;
class LinesTable;
class ProblemPage;
class ProblemsWatch;
class TextLabel;
class Theme;

// What the rules find wrong, each with the place where it is mended. They are looked for beside the interface.
class ProblemsRoom : public Room
{
    Q_OBJECT

public:
    ProblemsRoom(Pool& pool, const Theme& theme, QWidget* parent = nullptr);

    void count() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setProblems(const std::vector<Problem>& problems);
    QWidget* makeList();
    void fillRules();
    void showRow(int row);
    void retranslate();

    const Theme& m_theme;
    ProblemsModel* m_model;
    ProblemsWatch* m_watch;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_rule;
    QStackedWidget* m_stack;
    EmptyNote* m_empty;
    ProblemPage* m_page;
};

} // namespace advisorpool
