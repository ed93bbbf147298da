#pragma once

#include "core/workshops/feedback.h"
#include "ui/workshops/workshop_tab.h"

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace advisorpool {

class EmptyNote;
class TextLabel;

// What the participants are asked, and what they answered: filled in at this laptop, or typed in from paper.
class FeedbackTab : public WorkshopTab
{
    Q_OBJECT

public:
    FeedbackTab(Pool& pool, const Theme& theme, QWidget* parent);

    QString title() const override;
    void show(const WorkshopFacts& facts) override;
    void retranslate() override;

private:
    QWidget* makeHead(QWidget* page);
    void reload();
    void showQuestions(const FeedbackResults& results);
    void fill();
    void importForms();
    void closeSheets();
    void addQuestion();
    void takeUsual();

    Id m_workshop;
    Id m_edited; // the question whose words are open
    TextLabel* m_state;
    QPushButton* m_fill;
    QPushButton* m_import;
    QPushButton* m_close;
    QPushButton* m_add;
    QVBoxLayout* m_cards;
    QString m_shown; // what the cards are made of, but for the questions' words
    EmptyNote* m_empty;
    QStackedLayout* m_stack;
};

} // namespace advisorpool
