#pragma once

#include "ui/importing/outcome.h"
#include "ui/importing/same_person_card.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace advisorpool {

class CountLine;
class OutcomeBar;
class TextLabel;
class Theme;

// The right side of the assistant: what will happen, what is asked, and the buttons that end it.
class OutcomePanel : public QFrame
{
    Q_OBJECT

public:
    OutcomePanel(const Theme& theme, SamePersonCard::Compare compare, QWidget* parent = nullptr);

    void restart(); // another spreadsheet
    void setOutcome(const Outcome& outcome);
    void setQuestions(const std::vector<SamePersonQuestion>& questions);
    void setBusy(bool busy); // nothing can be started meanwhile

Q_SIGNALS:
    void answered(qint64 line, const advisorpool::RowPerson& other, bool same);
    void allSameWanted(); // all that are not answered
    void rowWanted(qint64 line);
    void importWanted();
    void cancelled();
    void saveRejectedWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCounts();
    QWidget* makeQuestions();
    QWidget* makeFoot();
    void fillQuestions();
    int answeredQuestions() const;
    std::array<CountLine*, 7> counts() const;
    void retranslate();

    const Theme& m_theme;
    SamePersonCard::Compare m_compare;
    Outcome m_outcome;
    std::vector<SamePersonQuestion> m_questions;
    bool m_busy = false;
    TextLabel* m_title = nullptr;
    OutcomeBar* m_bar = nullptr;
    CountLine* m_created = nullptr;
    CountLine* m_updated = nullptr;
    CountLine* m_unchanged = nullptr;
    CountLine* m_asked = nullptr;
    CountLine* m_rejected = nullptr;
    CountLine* m_blank = nullptr;
    CountLine* m_doubtful = nullptr;
    TextLabel* m_question = nullptr;
    TextLabel* m_answered = nullptr;
    QPushButton* m_allSame = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_saveRejected = nullptr;
};

} // namespace advisorpool
