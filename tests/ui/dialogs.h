#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

namespace advisorpool {

// Answers the modal dialogs that the test is about to open, one after the other, as a person at the keyboard would.
class DialogAnswers : public QObject
{
public:
    using Answer = std::function<void(QWidget& dialog)>;
    DialogAnswers();

    DialogAnswers& next(const Answer& answer);
    DialogAnswers& nextFile(const QString& path); // of a file dialog
    bool areGiven() const { return m_answers.empty(); }

private:
    void look();

    std::deque<Answer> m_answers;
    QPointer<QWidget> m_answered;
    QTimer m_timer;
};

// Types any letters, of any script; QTest::keyClicks() knows ASCII only.
void typeInto(QWidget& field, const QString& text);

// With Ctrl. The offscreen platform leaves no window active once a dialog has closed.
void pressCtrl(QWidget& window, Qt::Key key);

} // namespace advisorpool
