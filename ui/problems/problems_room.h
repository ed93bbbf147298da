#pragma once

#include "ui/problems/problems_model.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace advisorpool {

class EmptyNote;
class LinesTable;
class TextLabel;
class Theme;

// What the rules find wrong, each with the place where it is mended. The window looks for them in its own time.
class ProblemsRoom : public QWidget
{
    Q_OBJECT

public:
    ProblemsRoom(const Theme& theme, QWidget* parent = nullptr);

    void setLines(std::vector<ProblemLine> lines);
    int shown() const;

Q_SIGNALS:
    void recordWanted(const QString& kind, const advisorpool::Id& record);
    void wordsWanted(); // another language

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePage();
    void fillRules();
    void showRow(int row);
    void retranslate();

    const Theme& m_theme;
    ProblemsModel* m_model;
    LinesTable* m_table;
    TextLabel* m_title;
    TextLabel* m_count;
    QComboBox* m_rule;
    QStackedWidget* m_stack;
    EmptyNote* m_empty;
    TextLabel* m_what;
    TextLabel* m_words;
    TextLabel* m_where;
    QVBoxLayout* m_places;
};

} // namespace advisorpool
