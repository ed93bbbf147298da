#include "tests/ui/dialogs.h"

#include "tests/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace advisorpool {

DialogAnswers::DialogAnswers()
{
    connect(&m_timer, &QTimer::timeout, this, &DialogAnswers::look);
    m_timer.start(30);
}

DialogAnswers& DialogAnswers::next(const Answer& answer)
{
    m_answers.push_back(answer);
    return *this;
}

DialogAnswers& DialogAnswers::nextFile(const QString& path)
{
    return next([path](QWidget& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (!name) // a throw would not come through Qt's event loop
            return dialog.close(), void();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

void DialogAnswers::look()
{
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible() || dialog == m_answered || m_answers.empty())
        return;
    m_answered = dialog;
    const Answer answer = m_answers.front();
    m_answers.pop_front();
    answer(*dialog);
}

void typeInto(QWidget& field, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void pressCtrl(QWidget& window, Qt::Key key)
{
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, key, Qt::ControlModifier);
}

} // namespace advisorpool
