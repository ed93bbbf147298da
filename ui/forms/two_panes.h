#pragma once

#include <QSplitter>

class QPushButton;

namespace advisorpool {

class Theme;

// A list, and beside it the page of what is chosen there. In a narrow window the page covers the list as soon as it is
// asked for, and a button (or Esc) leads back.
class TwoPanes : public QSplitter
{
    Q_OBJECT

public:
    explicit TwoPanes(const Theme& theme, QWidget* parent = nullptr);

    // Where the page is to be made: one that moves has all in it styled once more.
    QWidget* side() const { return m_side; }
    void setPanes(QWidget* list, QWidget* page);
    void setBackWords(const QString& words); // "Advisors"
    void openPage();
    void openList();
    bool isNarrow() const { return m_narrow; }

    QByteArray state() const; // of the wide window
    void restore(const QByteArray& state);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void share();

    const Theme& m_theme;
    QWidget* m_list = nullptr;
    QFrame* m_side; // the way back, and the page
    QPushButton* m_back;
    bool m_narrow = false;
    bool m_pageWanted = false;
    bool m_byHand = false; // somebody has shared out the room otherwise
    QByteArray m_wide;
};

} // namespace advisorpool
