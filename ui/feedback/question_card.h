#pragma once

#include "core/pool/pool.h"
#include "core/workshops/feedback.h"

#include <QWidget>

namespace advisorpool {

class RecordForm;
class TextLabel;
class Theme;

// One question: what is asked, what was answered, and (behind a pencil) its words in both languages.
class QuestionCard : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(Pool& pool, const Theme& theme, const FeedbackResults& results, const QuestionResult& result,
                 bool isEdited, QWidget* parent);

    // Other words for the same question: whoever is typing goes on.
    void setWords(const FeedbackQuestion& question);

Q_SIGNALS:
    void editWanted(bool edited);
    void failed(const advisorpool::Error& error);

private:
    QWidget* makeAnswers(const FeedbackResults& results, const QuestionResult& result);
    void remove();

    Pool& m_pool;
    const Theme& m_theme;
    Id m_question;
    TextLabel* m_label;
    RecordForm* m_form = nullptr;
};

} // namespace advisorpool
