#pragma once

#include "core/workshops/feedback.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QPlainTextEdit;

namespace advisorpool {

class FillWords;
class TextLabel;
class Theme;

// One sheet, empty: a new one is made for each person, so that nothing of the last one's is left, not even to undo.
class SheetForm : public QWidget
{
    Q_OBJECT

public:
    SheetForm(const Theme& theme, std::vector<FeedbackQuestion> questions, QWidget* parent);

    void retranslate(const FillWords& words);
    FeedbackAnswers answers() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        FeedbackQuestion question;
        TextLabel* label;
        TextLabel* least = nullptr; // what 1 and 5 mean
        TextLabel* most = nullptr;
        QButtonGroup* ratings = nullptr;
        QPlainTextEdit* text = nullptr;
    };
    QWidget* makeRatings(Line& line, int number);
    QWidget* makeText(Line& line, int number);

    const Theme& m_theme;
    std::vector<Line> m_lines;
};

} // namespace advisorpool
