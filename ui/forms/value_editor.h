#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace advisorpool {

struct Offer;
class Theme;

// One line being typed, completed from what the field offers. Ctrl+Z is the window's as soon as there is no typing left
// to take back.
class ValueEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEditor(const Theme& theme, QWidget* parent = nullptr);

    // Found by their words in either language. `listAtOnce`: few enough to be shown before anything is typed.
    void setOffers(const std::vector<Offer>& offers, bool listAtOnce);
    void showOffers();

Q_SIGNALS:
    void committed(); // Enter, or an offer taken
    void cancelled(); // Esc
    void left();      // the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_listAtOnce = false;
};

// Several lines; Ctrl+Enter saves.
class LongTextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongTextEditor(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void committed();
    void cancelled();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace advisorpool
